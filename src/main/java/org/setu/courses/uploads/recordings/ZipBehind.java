package org.setu.courses.uploads.recordings;

import org.setu.courses.recordings.BytesAt;

/** An archive that calls itself a recording: a ZIP is read from its end, so its beginning can be anything. */
final class ZipBehind {
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private ZipBehind() {}

    static boolean is(BytesAt bytes) {
        int length = Math.min(bytes.size(), END_RECORD + LONGEST_COMMENT);
        byte[] tail = bytes.at(bytes.size() - length, length);
        for (int at = 0; at + END_RECORD <= tail.length; at++) {
            boolean begins = tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6;
            if (begins && at + END_RECORD + commentAt(tail, at) == tail.length) {
                return true;
            }
        }
        return false;
    }

    private static int commentAt(byte[] tail, int at) {
        return Byte.toUnsignedInt(tail[at + 20]) | Byte.toUnsignedInt(tail[at + 21]) << 8;
    }
}
