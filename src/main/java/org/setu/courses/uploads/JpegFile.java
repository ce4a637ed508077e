package org.setu.courses.uploads;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.setu.courses.uploads.Medium.Kind;

/**
 * Takes a JPEG apart (ITU-T T.81, annex B) and keeps the segments that make the picture. What cameras write beside it (place, time,
 * thumbnails, comments) and whatever stands behind its end is left out; of EXIF, only how the camera was held is read.
 */
final class JpegFile {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;

    private final byte[] bytes;
    private final ByteArrayOutputStream kept;
    private int at = 2;
    private int width;
    private int height;
    private Turn turn = Turn.NONE;

    private JpegFile(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new ByteArrayOutputStream(bytes.length);
    }

    static boolean is(byte[] bytes) {
        return bytes.length > 3
                && unsigned(bytes, 0) == 0xFF
                && unsigned(bytes, 1) == START
                && unsigned(bytes, 2) == 0xFF;
    }

    /** Empty where the file is broken or cut off. */
    static Optional<RawPicture> cleaned(byte[] bytes) {
        return new JpegFile(bytes).read();
    }

    private Optional<RawPicture> read() {
        kept.write(bytes, 0, 2);
        while (at + 1 < bytes.length) {
            int marker = unsigned(bytes, at + 1);
            if (unsigned(bytes, at) != 0xFF) {
                return Optional.empty();
            } else if (marker == 0xFF) {
                at++;
            } else if (marker == END) {
                kept.write(bytes, at, 2);
                return picture();
            } else if (!segment(marker)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<RawPicture> picture() {
        return width > 0 && height > 0
                ? Optional.of(new RawPicture(Kind.JPG, "jpeg", kept.toByteArray(), width, height, turn, bytes.length))
                : Optional.empty();
    }

    /** Goes on behind a segment and, where it begins a scan, behind that. False where it does not end. */
    private boolean segment(int marker) {
        int length = at + 3 < bytes.length ? unsigned(bytes, at + 2) << 8 | unsigned(bytes, at + 3) : 0;
        int end = at + 2 + length;
        if (length < 2 || end > bytes.length) {
            return false;
        }
        if (isFrame(marker) && length >= 8) {
            height = unsigned(bytes, at + 5) << 8 | unsigned(bytes, at + 6);
            width = unsigned(bytes, at + 7) << 8 | unsigned(bytes, at + 8);
        } else if (marker == EXIF && turn == Turn.NONE) {
            turn = Turn.ofExif(ExifOrientation.in(bytes, at + 4, end));
        }
        if (!isBeside(marker)) {
            int next = marker == SCAN ? endOfScan(end) : end;
            kept.write(bytes, at, next - at);
            at = next;
        } else {
            at = end;
        }
        return true;
    }

    /** Behind the last byte of a scan: before the first marker that is neither a stuffed byte nor a restart. */
    private int endOfScan(int from) {
        for (int place = from; place + 1 < bytes.length; place++) {
            int next = unsigned(bytes, place + 1);
            if (unsigned(bytes, place) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return place;
            }
        }
        return bytes.length;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Adobe's segment says how the colours are to be understood, and is needed. */
    private static boolean isBeside(int marker) {
        return marker == COMMENT || marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION && marker != ADOBE;
    }

    private static int unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }
}
