package org.setu.courses.uploads.recordings;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.setu.courses.recordings.Blank;
import org.setu.courses.recordings.BytesAt;
import org.setu.courses.uploads.Brought.Reason;

/**
 * An element of EBML (RFC 8794): an id and a length, each of one to eight bytes, and what is in it.
 *
 * @param head how many bytes come before what is in it
 */
record Element(long id, int from, int head, int length) {
    static final int VOID = 0xEC;

    private static final int LONGEST_HEAD = 12;
    private static final int MOST = 50_000;
    private static final int LONG_VOID = 9;

    /** All that follow one another between two places, without a gap and with nothing behind them. */
    static List<Element> between(BytesAt bytes, int from, int to) {
        var elements = new ArrayList<Element>();
        for (int at = from; at < to; at = elements.get(elements.size() - 1).to()) {
            if (elements.size() >= MOST) {
                throw new Unreadable(Reason.RECORDING_BROKEN);
            }
            elements.add(at(bytes, at, to));
        }
        return elements;
    }

    private static Element at(BytesAt bytes, int at, int to) {
        byte[] head = bytes.at(at, LONGEST_HEAD);
        int idLength = lengthAt(head, 0, 4);
        int sizeLength = lengthAt(head, idLength, 8);
        long id = number(head, 0, idLength);
        long size = number(head, idLength, sizeLength) & ~(1L << 7 * sizeLength);
        // All bits set: it says not how long it is, as a live recording does. To the end, then.
        boolean open = size == (1L << 7 * sizeLength) - 1;
        int before = idLength + sizeLength;
        long length = open ? to - (long) at : before + size;
        if (length > to - (long) at) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        return new Element(id, at, before, (int) length);
    }

    /** The number of bytes is the place of the first bit that is set. */
    private static int lengthAt(byte[] head, int at, int most) {
        int length = at < head.length ? Integer.numberOfLeadingZeros(Byte.toUnsignedInt(head[at])) - 23 : most + 1;
        if (length > most || at + length > head.length) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        return length;
    }

    private static long number(byte[] head, int from, int length) {
        long number = 0;
        for (int at = from; at < from + length; at++) {
            number = number << 8 | Byte.toUnsignedInt(head[at]);
        }
        return number;
    }

    static Optional<Element> first(List<Element> elements, long id) {
        return elements.stream().filter(element -> element.is(id)).findFirst();
    }

    boolean is(long otherId) {
        return id == otherId;
    }

    int inside() {
        return from + head;
    }

    int to() {
        return from + length;
    }

    List<Element> elements(BytesAt bytes) {
        return between(bytes, inside(), to());
    }

    long number(BytesAt bytes) {
        byte[] content = bytes.at(inside(), Math.min(Long.BYTES, to() - inside()));
        return number(content, 0, content.length);
    }

    double fraction(BytesAt bytes) {
        ByteBuffer content = ByteBuffer.wrap(bytes.at(inside(), Math.min(Double.BYTES, to() - inside())));
        if (content.limit() == Double.BYTES) {
            return content.getDouble();
        } else {
            return content.limit() == Float.BYTES ? content.getFloat() : 0;
        }
    }

    String text(BytesAt bytes, int most) {
        return Latin.of(bytes.at(inside(), Math.min(most, to() - inside())));
    }

    /** An element of the same length that says nothing. */
    Blank emptied() {
        if (length < LONG_VOID) {
            return new Blank(from, letters(VOID, 0x80 | length - 2), length - 2);
        } else {
            int size = length - LONG_VOID;
            String word = letters(VOID, 1, 0, 0, 0, size >>> 24, size >>> 16 & 255, size >>> 8 & 255, size & 255);
            return new Blank(from, word, size);
        }
    }

    private static String letters(int... bytes) {
        var letters = new StringBuilder();
        for (int one : bytes) {
            letters.append((char) one);
        }
        return letters.toString();
    }
}
