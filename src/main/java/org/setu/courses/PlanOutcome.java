package org.setu.courses;

/** What became of a planned publication. */
public enum PlanOutcome {
    /** Its time came, and the draft was published. */
    PUBLISHED,
    /** Its time came, and the draft was another by then. */
    CHANGED,
    /** Its time came, and the linter found errors. */
    ERRORS,
    /** Its time came, and a minor revision would have changed what certificates rest on. */
    FURTHER,
    /** Its time came, and a sign-off was missing. */
    UNSIGNED,
    /** Its time came, and whoever had planned it may not write the course any more. */
    NO_RIGHT,
    /** A trainer called it off. */
    CALLED_OFF,
    /** A trainer planned anew. */
    REPLACED,
    /** A trainer published by hand before its time. */
    OVERTAKEN;

    /** Whether its time came in vain, so that somebody has to do something. */
    public boolean isFailure() {
        return switch (this) {
            case CHANGED, ERRORS, FURTHER, UNSIGNED, NO_RIGHT -> true;
            case PUBLISHED, CALLED_OFF, REPLACED, OVERTAKEN -> false;
        };
    }
}
