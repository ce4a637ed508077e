package org.setu.learning;

import jakarta.inject.Inject;
import org.setu.shared.MadeOnce;

/** Derives what statistics ask of enrolments from before there were any, a batch after the other. */
@MadeOnce
public class DeriveReadings {
    /** So that one node's turn ends even where a whole archive waits. */
    private static final int MOST_BATCHES = 1_000;

    private final DeriveNext deriveNext;

    @Inject
    DeriveReadings(DeriveNext deriveNext) {
        this.deriveNext = deriveNext;
    }

    public void deriveAll() {
        int batches = 0;
        while (batches < MOST_BATCHES && deriveNext.derive()) {
            batches++;
        }
    }
}
