package org.setu.courses;

/** Frees what recordings take that nobody brought to an end, or that nobody uses. */
public interface RecordingUpkeep {
    /** Sweeps what is due, whichever nodes do this at the same time. */
    void forget();
}
