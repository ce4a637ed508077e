package org.setu.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.bank.Pool;
import org.setu.assessment.grading.Grader;
import org.setu.assessment.grading.Unanswered;
import org.setu.assessment.regrading.Correction;
import org.setu.shared.Slug;

/** An attempt's questions in their order, each with the answer that counts. A value. */
public record AnswerSheet(List<Line> lines, Pool pool) {
    public AnswerSheet {
        lines = List.copyOf(lines);
    }

    static AnswerSheet of(Drawing drawing, Pool pool, List<Step> last) {
        return of(drawing, pool, last, Map.of());
    }

    /** @param corrections what was decided on questions that were corrected since */
    static AnswerSheet of(Drawing drawing, Pool pool, List<Step> last, Map<Slug, Correction> corrections) {
        Map<Slug, Step> steps = new HashMap<>();
        last.forEach(step -> steps.put(step.question(), step));
        var lines = new ArrayList<Line>();
        for (Drawing.Drawn drawn : drawing.questions()) {
            Question question = pool.question(drawn.question()).orElseThrow();
            Optional<Step> step = Optional.ofNullable(steps.get(drawn.question()));
            lines.add(new Line(
                    lines.size() + 1,
                    drawn,
                    question,
                    step.map(Step::number).orElse(0),
                    step.flatMap(found -> Response.kept(question, found.response())),
                    step.map(Step::receivedAt),
                    Optional.ofNullable(corrections.get(drawn.question()))));
        }
        return new AnswerSheet(lines, pool);
    }

    /**
     * One question of the attempt.
     *
     * @param number its place, counted from 1
     * @param answers how often it was answered
     * @param savedAt when the answer that counts reached the server
     * @param correction what was decided on it, where it was corrected since
     */
    public record Line(
            int number,
            Drawing.Drawn drawn,
            Question question,
            int answers,
            Optional<Response> response,
            Optional<Instant> savedAt,
            Optional<Correction> correction) {
        public Standing standing() {
            if (response.filter(given -> !given.isEmpty()).isEmpty()) {
                return Standing.OPEN;
            } else {
                return Unanswered.fields(question, response.get()).isEmpty() ? Standing.ANSWERED : Standing.PARTLY;
            }
        }

        public Grade grade() {
            Response given = response.orElse(Response.NOTHING);
            return correction
                    .map(decided -> decided.grade(question, given))
                    .orElseGet(() -> Grader.grade(question, given));
        }
    }

    /** How far a question is answered. */
    public enum Standing {
        OPEN,
        PARTLY,
        ANSWERED
    }

    /** @param number counted from 1 */
    public Optional<Line> line(int number) {
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }

    /** Where to go on: the first question that is not wholly answered. */
    public Optional<Line> firstOpen() {
        return lines.stream()
                .filter(line -> line.standing() != Standing.ANSWERED)
                .findFirst();
    }

    public AttemptResult graded(int passMark) {
        return AttemptResult.of(
                lines.stream()
                        .map(line -> new AttemptResult.Answer(line.question(), line.grade()))
                        .toList(),
                pool.competencies(),
                passMark);
    }
}
