package org.setu.assessment.regrading;

import java.util.Arrays;
import java.util.Optional;
import org.setu.assessment.Question;
import org.setu.assessment.statistics.Wording;
import org.setu.shared.Language;

/** How a question that learners were asked differs from what it is today. */
public enum Rewording {
    /** It asks the same and counts the same. */
    NONE,
    /** Other words, and the same counts as right. */
    WORDS,
    /** Something else counts as right. */
    KEY,
    /** It is not asked any more. */
    REMOVED;

    public static Rewording between(Question asked, Optional<Question> today) {
        if (today.isEmpty()) {
            return REMOVED;
        } else if (today.get().equals(asked)) {
            return NONE;
        } else if (!Wording.key(asked).equals(Wording.key(today.get()))) {
            return KEY;
        } else {
            boolean same = Arrays.stream(Language.values())
                    .allMatch(language -> Wording.of(asked, language).equals(Wording.of(today.get(), language)));
            return same ? NONE : WORDS;
        }
    }

    /** Whether learners were asked something else. */
    public boolean isAny() {
        return this != NONE;
    }
}
