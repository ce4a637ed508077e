package org.setu.assessment.formats;

/** Writes the file of one format, question by question. */
public interface PoolWriter {
    /** Writes it, or says why it stays. */
    void write(Departure departure);

    /** The file, when all is written. */
    String file();
}
