package org.setu.courses.uploads.recordings;

import java.nio.ByteBuffer;
import org.setu.courses.recordings.Blank;
import org.setu.courses.recordings.BytesAt;
import org.setu.courses.uploads.Brought.Reason;

/** The headers of movie, track and medium, which say when it was made and how long it takes (ISO/IEC 14496-12, 8.2.2, 8.3.2, 8.4.2). */
final class Mp4Clock {
    private static final int AFTER_VERSION = 4;
    private static final int SHORT = 20;
    private static final int LONG = 32;

    private Mp4Clock() {}

    /** Where it says when it was made. */
    static Blank times(BytesAt bytes, Box header) {
        int length = isLong(content(bytes, header)) ? 2 * Long.BYTES : 2 * Integer.BYTES;
        return new Blank(header.inside() + AFTER_VERSION, "", length);
    }

    /** How long it takes; 0 where it does not say. */
    static int seconds(BytesAt bytes, Box movieHeader) {
        ByteBuffer content = content(bytes, movieHeader);
        boolean isLong = isLong(content);
        int at = AFTER_VERSION + (isLong ? 2 * Long.BYTES : 2 * Integer.BYTES);
        long perSecond = Integer.toUnsignedLong(content.getInt(at));
        long duration = isLong
                ? content.getLong(at + Integer.BYTES)
                : Integer.toUnsignedLong(content.getInt(at + Integer.BYTES));
        boolean unknown = perSecond == 0 || duration < 0 || duration == 0xFFFF_FFFFL;
        return unknown ? 0 : (int) Math.min(Integer.MAX_VALUE, Math.round((double) duration / perSecond));
    }

    private static boolean isLong(ByteBuffer content) {
        return content.get(0) == 1;
    }

    private static ByteBuffer content(BytesAt bytes, Box header) {
        ByteBuffer content = header.content(bytes, LONG);
        if (content.limit() < SHORT || isLong(content) && content.limit() < LONG) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        return content;
    }
}
