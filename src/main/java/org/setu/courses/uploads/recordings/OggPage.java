package org.setu.courses.uploads.recordings;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.setu.courses.recordings.Blank;
import org.setu.courses.recordings.BytesAt;
import org.setu.courses.uploads.Brought.Reason;

/**
 * One page of Ogg (RFC 3533, section 6).
 *
 * @param serial which stream it is of
 * @param granule how far the stream is at its end; -1 where nothing ends in it
 * @param laces the lengths of its segments; a packet ends with one below 255
 * @param head how many bytes come before its content
 */
record OggPage(int from, int serial, long granule, byte[] laces, int head, int length) {
    private static final int FIXED = 27;
    private static final int GRANULE = 6;
    private static final int SERIAL = 14;
    private static final int CHECKSUM = 22;
    private static final int POLYNOMIAL = 0x04C1_1DB7;

    static OggPage at(BytesAt bytes, int from) {
        byte[] head = bytes.at(from, FIXED);
        if (head.length < FIXED || !Latin.of(head).startsWith("OggS\0")) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        byte[] laces = bytes.at(from + FIXED, Byte.toUnsignedInt(head[FIXED - 1]));
        int content = 0;
        for (byte lace : laces) {
            content += Byte.toUnsignedInt(lace);
        }
        int before = FIXED + Byte.toUnsignedInt(head[FIXED - 1]);
        if (before + content > bytes.size() - from) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        var numbers = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        return new OggPage(from, numbers.getInt(SERIAL), numbers.getLong(GRANULE), laces, before, before + content);
    }

    int to() {
        return from + length;
    }

    int inside() {
        return from + head;
    }

    /** The checksum that the page needs with this content, to be written over the one that it had. */
    Blank checksum(byte[] page) {
        int sum = 0;
        for (int at = 0; at < page.length; at++) {
            boolean isSum = at >= CHECKSUM && at < CHECKSUM + Integer.BYTES;
            sum ^= (isSum ? 0 : Byte.toUnsignedInt(page[at])) << 24;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
            }
        }
        byte[] written = ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(sum)
                .array();
        return new Blank(from + CHECKSUM, new String(written, StandardCharsets.ISO_8859_1), 0);
    }
}
