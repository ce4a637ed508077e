package org.setu.assessment.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.AnswerSheet;
import org.setu.assessment.AnswerSheet.Line;
import org.setu.assessment.AnswerSheet.Standing;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.assessment.web.QuizDesk.Seat;
import org.setu.courses.LessonReferences;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** What the pages of a quiz in progress show. */
@MadeOnce
public class QuizViews {
    private final Pages pages;
    private final Clock clock;

    @Inject
    QuizViews(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** What stands on top of each page of an attempt. */
    public record HeadView(
            String courseTitle, String quizTitle, String path, int count, int answered, Optional<TimerView> timer) {
        public int done() {
            return count == 0 ? 0 : 100 * answered / count;
        }
    }

    /** @param left minutes and seconds when the page was made */
    public record TimerView(Instant now, Instant deadline, String left) {}

    /**
     * One question of the attempt.
     *
     * @param seen how many answers to it the page knows of
     * @param status what the server says of saving; blank where there is nothing to say
     * @param problem message key of why the answer was not saved; blank where it was
     */
    public record QuestionPageView(
            HeadView head,
            String attempt,
            int number,
            String id,
            QuestionView question,
            int seen,
            String status,
            String problem,
            List<PlaceView> places) {
        public boolean isFirst() {
            return number == 1;
        }

        public boolean isLast() {
            return number == head.count();
        }
    }

    /** @param state message key */
    public record PlaceView(int number, Standing standing, boolean current, Words stem) {
        public String css() {
            return standing == Standing.ANSWERED ? "answered" : standing == Standing.PARTLY ? "partly" : "open";
        }

        public String state() {
            return "assessment.standing." + standing.name();
        }
    }

    public record ReviewView(HeadView head, List<PlaceView> places, List<PlaceView> open) {}

    QuestionPageView question(Seat seat, AnswerSheet sheet, Line line, Optional<Line> before) {
        String status = before.flatMap(saved -> saved.savedAt()
                        .map(at -> saved.number() == line.number()
                                ? saved(at)
                                : pages.text("assessment.answer.savedBefore", saved.number(), time(at))))
                .or(() -> line.savedAt().map(this::saved))
                .orElse("");
        return page(seat, sheet, line, line.response(), status, "");
    }

    /** With what was answered, which was not saved. */
    QuestionPageView again(Seat seat, AnswerSheet sheet, Line line, String problem, Map<String, List<String>> form) {
        Optional<Response> answered = Response.fromForm(line.question(), form) instanceof Response.Taken taken
                ? Optional.of(taken.response())
                : line.response();
        return page(seat, sheet, line, answered, "", problem);
    }

    ReviewView review(Seat seat, AnswerSheet sheet) {
        List<PlaceView> places = places(seat, sheet, 0);
        return new ReviewView(
                head(seat, sheet),
                places,
                places.stream()
                        .filter(place -> place.standing() != Standing.ANSWERED)
                        .toList());
    }

    private QuestionPageView page(
            Seat seat, AnswerSheet sheet, Line line, Optional<Response> response, String status, String problem) {
        Question question = line.question();
        return new QuestionPageView(
                head(seat, sheet),
                seat.attempt().id().toString(),
                line.number(),
                question.id().value(),
                QuestionFields.view(question, line.drawn(), response, "q", prose(seat, "q")),
                line.answers(),
                status,
                problem,
                places(seat, sheet, line.number()));
    }

    private HeadView head(Seat seat, AnswerSheet sheet) {
        return new HeadView(
                seat.course().content().title().in(pages.language()),
                seat.plan().title().in(pages.language()),
                seat.path(),
                sheet.lines().size(),
                (int) sheet.lines().stream()
                        .filter(line -> line.standing() == Standing.ANSWERED)
                        .count(),
                seat.attempt().deadline().map(this::timer));
    }

    private TimerView timer(Instant deadline) {
        Instant now = clock.instant();
        long left = Math.max(0, Duration.between(now, deadline).toSeconds());
        return new TimerView(now, deadline, pages.text("assessment.timer.left", two(left / 60), two(left % 60)));
    }

    private String two(long number) {
        return String.format(pages.language().locale(), "%02d", number);
    }

    private List<PlaceView> places(Seat seat, AnswerSheet sheet, int current) {
        return sheet.lines().stream()
                .map(line -> new PlaceView(
                        line.number(),
                        line.standing(),
                        line.number() == current,
                        prose(seat, "p" + line.number())
                                .words("stem", line.question().common().stem())))
                .toList();
    }

    private QuestionProse prose(Seat seat, String prefix) {
        var none = LessonReferences.to(seat.course().content(), List.of());
        return QuestionProse.onPage(seat.course(), none, prefix, pages.language());
    }

    private String saved(Instant at) {
        return pages.text("assessment.answer.saved", time(at));
    }

    private String time(Instant at) {
        return pages.frame().time(at);
    }
}
