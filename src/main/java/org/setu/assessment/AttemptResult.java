package org.setu.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.setu.courses.QuizPlan;
import org.setu.learning.Fact;
import org.setu.shared.Slug;

/**
 * What an attempt came to. Each question is worth one point.
 *
 * @param critical critical questions that were not right all over, in the order of the attempt
 */
public record AttemptResult(
        Tally total,
        SortedMap<Slug, Tally> byObjective,
        SortedMap<Slug, Tally> byCompetency,
        List<Slug> critical,
        boolean passed) {
    public AttemptResult {
        byObjective = Collections.unmodifiableSortedMap(byObjective);
        byCompetency = Collections.unmodifiableSortedMap(byCompetency);
        critical = List.copyOf(critical);
    }

    /**
     * Adds up an attempt: it is passed when its per cent, rounded as shown to the learner, reach the pass mark and every
     * critical question is right. An attempt without questions is not passed.
     *
     * @param answers in the order of the attempt; those without an answer too
     * @param competencies for each objective the competency that it serves
     */
    public static AttemptResult of(List<Answer> answers, Map<Slug, Slug> competencies, int passMark) {
        var total = answers.stream().map(AttemptResult::tally).reduce(Tally.NONE, Tally::plus);
        var missed = answers.stream()
                .filter(answer -> answer.question().common().critical())
                .filter(answer -> !answer.grade().correct())
                .map(answer -> answer.question().id())
                .toList();
        return new AttemptResult(
                total,
                tallies(answers, objective -> objective),
                tallies(
                        answers.stream()
                                .filter(answer -> competencies.containsKey(objective(answer)))
                                .toList(),
                        objective -> competencies.getOrDefault(objective, objective)),
                missed,
                total.possible() > 0 && total.percent() >= passMark && missed.isEmpty());
    }

    /** What the learner's progress is told of it: a mark, or where the quiz only measures, a measure. */
    public Fact fact(UUID id, QuizPlan plan, Instant handedIn) {
        String quiz = plan.id().value();
        return plan.measures()
                ? Fact.measure(id, quiz, total.percent(), handedIn)
                : Fact.mark(id, quiz, total.percent(), passed, critical.size(), handedIn);
    }

    private static SortedMap<Slug, Tally> tallies(List<Answer> answers, Function<Slug, Slug> group) {
        var tallies = new TreeMap<Slug, Tally>();
        answers.forEach(answer -> tallies.merge(group.apply(objective(answer)), tally(answer), Tally::plus));
        return tallies;
    }

    private static Slug objective(Answer answer) {
        return answer.question().common().objective();
    }

    private static Tally tally(Answer answer) {
        return new Tally(answer.grade().score(), 1);
    }

    /** A question of the attempt and the grade of its response. */
    public record Answer(Question question, Grade grade) {}

    /** Points earned of points possible. */
    public record Tally(double points, int possible) {
        static final Tally NONE = new Tally(0, 0);
        private static final int EXACT_PLACES = 9;

        Tally plus(Tally other) {
            return new Tally(points + other.points, possible + other.possible);
        }

        /**
         * Whole per cent, halves rounded up: 69.5 is shown, and counts, as 70. Rounded to nine places first, so that
         * three thirds of a point are one.
         */
        public int percent() {
            return possible == 0
                    ? 0
                    : BigDecimal.valueOf(points * 100 / possible)
                            .setScale(EXACT_PLACES, RoundingMode.HALF_UP)
                            .setScale(0, RoundingMode.HALF_UP)
                            .intValueExact();
        }
    }
}
