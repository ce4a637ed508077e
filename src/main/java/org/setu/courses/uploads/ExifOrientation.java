package org.setu.courses.uploads;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads one number out of EXIF (a TIFF in a segment of a JPEG): how the camera was held. */
final class ExifOrientation {
    private static final String NAME = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int TIFF_HEADER = 8;

    private ExifOrientation() {}

    /** From 1 to 8; 0 where it says nothing that can be understood. */
    static int in(byte[] bytes, int from, int to) {
        int start = from + NAME.length();
        if (to - start < TIFF_HEADER
                || !NAME.equals(new String(bytes, from, NAME.length(), StandardCharsets.ISO_8859_1))) {
            return 0;
        }
        var tiff = ByteBuffer.wrap(bytes, start, to - start).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(tiff.getInt(4));
        if (directory + Short.BYTES > tiff.limit()) {
            return 0;
        }
        int entries = Short.toUnsignedInt(tiff.getShort((int) directory));
        for (int entry = 0; entry < entries; entry++) {
            int at = (int) directory + Short.BYTES + entry * ENTRY;
            if (at + ENTRY > tiff.limit()) {
                return 0;
            } else if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                return Short.toUnsignedInt(tiff.getShort(at + 8));
            }
        }
        return 0;
    }
}
