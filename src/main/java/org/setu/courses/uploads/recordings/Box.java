package org.setu.courses.uploads.recordings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.setu.courses.recordings.Blank;
import org.setu.courses.recordings.BytesAt;
import org.setu.courses.uploads.Brought.Reason;

/**
 * A box of an MP4 (ISO/IEC 14496-12, 4.2): a length, a name of four letters, and what is in it.
 *
 * @param head how many bytes come before what is in it
 */
record Box(String name, int from, int head, int length) {
    private static final int SHORT_HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int MOST = 20_000;

    /** All that follow one another between two places, without a gap and with nothing behind them. */
    static List<Box> between(BytesAt bytes, int from, int to) {
        var boxes = new ArrayList<Box>();
        for (int at = from; at < to; at = boxes.get(boxes.size() - 1).to()) {
            if (boxes.size() >= MOST) {
                throw new Unreadable(Reason.RECORDING_BROKEN);
            }
            boxes.add(at(bytes, at, to));
        }
        return boxes;
    }

    private static Box at(BytesAt bytes, int at, int to) {
        ByteBuffer head = ByteBuffer.wrap(bytes.at(at, LONG_HEAD));
        if (head.limit() < SHORT_HEAD) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        long length = Integer.toUnsignedLong(head.getInt(0));
        String name = new String(head.array(), Integer.BYTES, Integer.BYTES, StandardCharsets.ISO_8859_1);
        int headLength = SHORT_HEAD;
        if (length == 1 && head.limit() == LONG_HEAD) {
            length = head.getLong(SHORT_HEAD);
            headLength = LONG_HEAD;
        } else if (length == 0) {
            length = to - (long) at;
        }
        if (length < headLength || length > to - (long) at || !name.matches("[ -~\u00a9]{4}")) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        return new Box(name, at, headLength, (int) length);
    }

    /** The names of those that begin in a first piece, one after the other, as far as they can be followed. */
    static String namesFrom(BytesAt piece) {
        var names = new StringBuilder();
        for (long at = 0; at + SHORT_HEAD <= piece.size(); ) {
            ByteBuffer head = ByteBuffer.wrap(piece.at((int) at, SHORT_HEAD));
            names.append(new String(head.array(), Integer.BYTES, Integer.BYTES, StandardCharsets.ISO_8859_1))
                    .append(' ');
            long length = Integer.toUnsignedLong(head.getInt(0));
            at = length < SHORT_HEAD ? piece.size() : at + length;
        }
        return names.toString();
    }

    static Optional<Box> first(List<Box> boxes, String name) {
        return boxes.stream().filter(box -> box.is(name)).findFirst();
    }

    boolean is(String otherName) {
        return name.equals(otherName);
    }

    int inside() {
        return from + head;
    }

    int to() {
        return from + length;
    }

    List<Box> boxes(BytesAt bytes) {
        return between(bytes, inside(), to());
    }

    /** What is in it, or its beginning. */
    ByteBuffer content(BytesAt bytes, int most) {
        return ByteBuffer.wrap(bytes.at(inside(), Math.min(most, to() - inside())));
    }

    /** An empty box of the same length, of which every player knows that there is nothing to read. */
    List<Blank> emptied() {
        int zeros = to() - inside();
        return head == SHORT_HEAD
                ? List.of(new Blank(from + Integer.BYTES, "free", zeros))
                : List.of(new Blank(from + Integer.BYTES, "free", 0), new Blank(inside(), "", zeros));
    }
}
