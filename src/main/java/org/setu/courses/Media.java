package org.setu.courses;

import java.util.Optional;

/** Figures, recordings and downloads of all revisions, addressed by the checksum of their bytes. */
public interface Media {
    Optional<byte[]> bytes(String checksum);

    /** The same for a file whose name says that it is a recording: to be opened, and not to be had whole. */
    Optional<Recording> recording(String checksum);
}
