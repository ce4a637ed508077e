package org.setu.courses.uploads.recordings;

import java.util.Optional;
import org.setu.courses.recordings.BytesAt;

/** One frame of an MP3, as its four bytes of header say (ISO/IEC 11172-3, 2.4.1.3). */
record Mp3Frame(int length, double seconds) {
    private static final int HEAD = 4;
    private static final int LAYER_THREE = 1;
    private static final int VERSION_1 = 3;
    private static final int VERSION_RESERVED = 1;
    private static final int[] KILOBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    private static final int[] KILOBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    private static final int[] RATES_1 = {44_100, 48_000, 32_000, 0};

    /** Empty where none begins, or none of which the length is said. */
    static Optional<Mp3Frame> at(BytesAt bytes, int place) {
        byte[] head = bytes.at(place, HEAD);
        if (head.length < HEAD || head[0] != -1 || (head[1] & 0xE0) != 0xE0) {
            return Optional.empty();
        }
        int version = head[1] >> 3 & 3;
        int layer = head[1] >> 1 & 3;
        boolean first = version == VERSION_1;
        int kilobits = (first ? KILOBITS_1 : KILOBITS_2)[head[2] >> 4 & 15];
        int rate = RATES_1[head[2] >> 2 & 3] >> (first ? 0 : 1) >> (version == 0 ? 1 : 0);
        if (layer != LAYER_THREE || version == VERSION_RESERVED || kilobits == 0 || rate == 0) {
            return Optional.empty();
        }
        int padding = head[2] >> 1 & 1;
        int length = (first ? 144_000 : 72_000) * kilobits / rate + padding;
        return Optional.of(new Mp3Frame(length, (first ? 1_152.0 : 576.0) / rate));
    }
}
