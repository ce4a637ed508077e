package org.setu.assessment.bank;

import org.setu.assessment.Blueprint;

/** A pool cannot fill a blueprint. Publishing checks this, so nobody should ever meet it. */
public final class ThinPoolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ThinPoolException(Blueprint.Draw draw, int found) {
        super("The pool has " + found + " questions for " + draw);
    }

    ThinPoolException(int wanted, int filled) {
        super("The draws overlap: of " + wanted + " questions the pool fills " + filled);
    }
}
