package org.setu.courses.recordings;

import java.util.Arrays;

/** A long row of bytes of which one looks at a few at a time. */
public interface BytesAt {
    int size();

    /** So many bytes from a place on; fewer where the row ends before. */
    byte[] at(int place, int count);

    static BytesAt of(byte[] bytes) {
        return new BytesAt() {
            @Override
            public int size() {
                return bytes.length;
            }

            @Override
            public byte[] at(int place, int count) {
                int from = Math.min(Math.max(place, 0), bytes.length);
                return Arrays.copyOfRange(bytes, from, from + Math.min(count, bytes.length - from));
            }
        };
    }
}
