package org.setu.courses.recordings;

import java.io.InputStream;
import java.util.UUID;

/** Reads parts one after the other. Holds one of them, and nothing of the database, while whoever reads takes their time. */
final class PartsStream extends InputStream {
    private final Parts parts;
    private final UUID holder;
    private final int size;
    private int place;
    private int number = -1;
    private byte[] part = new byte[0];

    PartsStream(Parts parts, UUID holder, int size, int place) {
        this.parts = parts;
        this.holder = holder;
        this.size = size;
        this.place = place;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        } else if (place >= size) {
            return -1;
        }
        load(place / Parts.SIZE);
        int within = place % Parts.SIZE;
        int count = Math.min(length, part.length - within);
        System.arraycopy(part, within, into, offset, count);
        place += count;
        return count;
    }

    @Override
    public long skip(long count) {
        long skipped = Math.max(0, Math.min(count, size - place));
        place += (int) skipped;
        return skipped;
    }

    private void load(int wanted) {
        if (wanted != number) {
            part = parts.part(holder, wanted);
            number = wanted;
            if (part.length <= place % Parts.SIZE) {
                throw new IllegalStateException("Part " + wanted + " of " + holder + " is not there");
            }
        }
    }
}
