package org.setu.assessment.regrading;

/** How a question counts for those who answered it before it was corrected. The name is also the message's key. */
public enum Rule {
    /** The better of the two: whoever was right by the old key stays right, so nobody loses anything. */
    BETTER(true),
    /** By the corrected question alone: some may lose what they had. */
    CORRECTED(true),
    /** Everybody who was asked earns all of it, since it could not be answered fairly. */
    FULL(false),
    /** As it was graded at the time: takes back what was decided before. */
    ASKED(false);

    private final boolean needsTheQuestion;

    Rule(boolean needsTheQuestion) {
        this.needsTheQuestion = needsTheQuestion;
    }

    /** Whether it makes sense only where the question is still asked. */
    public boolean needsTheQuestion() {
        return needsTheQuestion;
    }
}
