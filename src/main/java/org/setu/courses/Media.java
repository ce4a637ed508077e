package org.setu.courses;

import java.util.Optional;

/** Figures, recordings and downloads of all revisions, addressed by the checksum of their bytes. */
public interface Media {
    Optional<byte[]> bytes(String checksum);
}
