package org.setu.courses.recordings;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Lays away in parts whatever is read. */
final class Copying extends FilterInputStream {
    private final Parts parts;
    private final UUID holder;
    private final byte[] next = new byte[Parts.SIZE];
    private int laid;
    private int waiting;

    Copying(InputStream from, Parts parts, UUID holder) {
        super(from);
        this.parts = parts;
        this.holder = holder;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, Math.min(length, Parts.SIZE - waiting));
        if (read > 0) {
            System.arraycopy(into, offset, next, waiting, read);
            waiting += read;
        }
        if (waiting == Parts.SIZE || read < 0) {
            lay();
        }
        return read;
    }

    private void lay() {
        parts.append(holder, laid, ByteBuffer.wrap(next, 0, waiting));
        laid += waiting;
        waiting = 0;
    }
}
