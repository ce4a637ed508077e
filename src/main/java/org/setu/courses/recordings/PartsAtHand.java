package org.setu.courses.recordings;

import java.util.Arrays;
import java.util.UUID;

/** Looks into parts here and there, and keeps the last one at hand. */
final class PartsAtHand implements BytesAt {
    private final Parts parts;
    private final UUID holder;
    private final int size;
    private int number = -1;
    private byte[] part = new byte[0];

    PartsAtHand(Parts parts, UUID holder, int size) {
        this.parts = parts;
        this.holder = holder;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public byte[] at(int place, int count) {
        int from = Math.min(Math.max(place, 0), size);
        byte[] bytes = new byte[Math.min(count, size - from)];
        int done = 0;
        while (done < bytes.length) {
            load((from + done) / Parts.SIZE);
            int within = (from + done) % Parts.SIZE;
            int some = Math.min(bytes.length - done, part.length - within);
            if (some <= 0) {
                return Arrays.copyOf(bytes, done);
            }
            System.arraycopy(part, within, bytes, done, some);
            done += some;
        }
        return bytes;
    }

    private void load(int wanted) {
        if (wanted != number) {
            part = parts.part(holder, wanted);
            number = wanted;
        }
    }
}
