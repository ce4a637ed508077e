package org.setu.assessment.regrading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.Question;
import org.setu.assessment.regrading.EarlierAnswers.Asked;
import org.setu.learning.ForeseeMarks.Certificate;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/**
 * What would happen to those who answered a question before it was corrected, told before anybody decides.
 *
 * @param today the question as it is asked now; empty where it was removed
 * @param asked what it was, the latest first
 * @param attempts how many were handed in with it
 * @param effects of each rule that makes sense here, in the rules' order
 * @param stamp tells this outlook from one after more attempts, another revision or another decision
 */
public record Outlook(
        Optional<Question> today, List<Asked> asked, int attempts, Map<Rule, Effect> effects, String stamp) {
    /**
     * What a rule would do.
     *
     * @param up how many results would be higher
     * @param down how many would be lower
     * @param touched those for whom more than a number changes: a quiz passed or not, a certificate
     */
    public record Effect(int up, int down, List<Touched> touched) {
        public Effect {
            touched = List.copyOf(touched);
        }

        public long gain() {
            return touched.stream().filter(one -> !one.passed() && one.passes()).count();
        }

        public long lose() {
            return touched.stream().filter(one -> one.passed() && !one.passes()).count();
        }

        /** Learners, each once, whichever quizzes are touched. */
        public long certificates(Certificate certificate) {
            return touched.stream()
                    .filter(one -> one.certificate() == certificate)
                    .map(Touched::learner)
                    .distinct()
                    .count();
        }
    }

    /**
     * A learner's best in a quiz, as it is and as it would be.
     *
     * @param passed whether the quiz is passed today
     * @param passes whether it would be
     */
    public record Touched(
            AccountId learner,
            Slug quiz,
            int before,
            int after,
            boolean passed,
            boolean passes,
            Certificate certificate) {}
}
