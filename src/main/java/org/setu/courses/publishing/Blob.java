package org.setu.courses.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.setu.courses.Checksums;

/** Bytes, addressed by their checksum, kept once for all revisions and drafts that hold them. */
@Entity
@Table(name = "courses_blob")
class Blob {
    @Id
    private String checksum;

    private int size;

    private byte[] bytes;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Blob() {}

    Blob(byte[] bytes) {
        this.checksum = Checksums.ofBytes(bytes);
        this.size = bytes.length;
        this.bytes = bytes.clone();
    }

    /** Holds the bytes itself from now on, which lay in the parts of a recording alone. */
    void fill(byte[] same) {
        if (!Checksums.ofBytes(same).equals(checksum)) {
            throw new IllegalArgumentException("Other bytes than those of " + checksum);
        }
        this.bytes = same.clone();
    }

    String checksum() {
        return checksum;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
