package org.setu.assessment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.setu.assessment.bank.Pool;
import org.setu.assessment.statistics.Choices;
import org.setu.assessment.statistics.CountedAnswer;
import org.setu.assessment.statistics.ItemKey;
import org.setu.assessment.statistics.SolvingTimes;
import org.setu.assessment.statistics.Wording;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * What one attempt tells the statistics: a pure function of what the journal and the result keep. Where nothing at all was answered it tells nothing.
 */
final class AttemptCount {
    private final Attempt attempt;
    private final AnswerSheet sheet;
    private final Map<Slug, Double> scores;
    private final Map<Slug, Step> last = new HashMap<>();
    private final Map<Slug, Duration> times;
    private final Optional<Language> mostly;
    private final Language source;

    /**
     * @param regraded questions that may have been graded again: they count as they were asked
     * @param steps in the order in which they were made
     * @param source of the course, whose words stand for those of a reader of whose language nobody knows
     */
    AttemptCount(Attempt attempt, Pool pool, Result result, Set<Slug> regraded, List<Step> steps, Language source) {
        this.attempt = attempt;
        this.scores = new HashMap<>(ResultDetail.scores(result.detail()));
        this.source = source;
        steps.forEach(step -> last.merge(step.question(), step, AttemptCount::later));
        this.sheet = AnswerSheet.of(attempt.drawing(), pool, List.copyOf(last.values()));
        sheet.lines().stream()
                .filter(line -> regraded.contains(line.question().id()))
                .forEach(line -> scores.put(line.question().id(), line.grade().score()));
        this.times = SolvingTimes.of(
                attempt.startedAt(),
                steps.stream()
                        .map(step -> new SolvingTimes.Moment(step.question(), step.occurredAt()))
                        .toList());
        this.mostly = mostly(steps);
    }

    List<CountedAnswer> answers() {
        boolean isEmpty = sheet.lines().stream().allMatch(AttemptCount::isBlank);
        return isEmpty ? List.of() : sheet.lines().stream().map(this::answer).toList();
    }

    private CountedAnswer answer(AnswerSheet.Line line) {
        Slug question = line.question().id();
        double score = scores.getOrDefault(question, 0.0);
        Optional<Language> language =
                Optional.ofNullable(last.get(question)).map(Step::language).orElse(mostly);
        return new CountedAnswer(
                new ItemKey(
                        attempt.course(),
                        attempt.quiz(),
                        question,
                        Wording.of(line.question(), language.orElse(source)),
                        language),
                handedIn(),
                score,
                rest(score),
                attempt.number() == 1,
                isBlank(line),
                Optional.ofNullable(times.get(question)),
                Choices.of(line.question(), line.response()));
    }

    private Instant handedIn() {
        return attempt.submittedAt().orElse(attempt.startedAt());
    }

    private Optional<Double> rest(double score) {
        int others = sheet.lines().size() - 1;
        double all = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        return others == 0 ? Optional.empty() : Optional.of((all - score) / others);
    }

    private static boolean isBlank(AnswerSheet.Line line) {
        return line.standing() == AnswerSheet.Standing.OPEN;
    }

    private static Step later(Step one, Step other) {
        return other.number() > one.number() ? other : one;
    }

    /** The language of most answers, for the questions that were left open. */
    private static Optional<Language> mostly(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.language().stream())
                .collect(groupingBy(Function.identity(), counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
