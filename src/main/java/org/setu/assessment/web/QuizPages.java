package org.setu.assessment.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.assessment.Allowance;
import org.setu.assessment.Attempt;
import org.setu.assessment.AttemptId;
import org.setu.assessment.Attempts;
import org.setu.assessment.Result;
import org.setu.assessment.StartAttempt;
import org.setu.assessment.StartOutcome;
import org.setu.assessment.SubmitAttempt;
import org.setu.assessment.bank.QuestionBank;
import org.setu.assessment.web.QuizDesk.Room;
import org.setu.courses.QuizPlan;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** Before a quiz: what it asks, how often and how long one may try, what came of it so far, and the way in. */
@Path("/courses/{course}/quiz/{quiz}")
@MadeOnce
public class QuizPages {
    private final Pages pages;
    private final QuizDesk desk;
    private final MeasureViews measures;
    private final Attempts attempts;
    private final StartAttempt startAttempt;
    private final SubmitAttempt submitAttempt;
    private final QuestionBank bank;
    private final Clock clock;

    @Inject
    public QuizPages(
            Pages pages,
            QuizDesk desk,
            MeasureViews measures,
            Attempts attempts,
            StartAttempt startAttempt,
            SubmitAttempt submitAttempt,
            QuestionBank bank,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.measures = measures;
        this.attempts = attempts;
        this.startAttempt = startAttempt;
        this.submitAttempt = submitAttempt;
        this.bank = bank;
        this.clock = clock;
    }

    /**
     * A quiz before it begins.
     *
     * @param critical whether some questions must be right for the quiz to be passed
     * @param left attempts before the next waiting time
     * @param feedback message key of when the right answers are told
     * @param open where the learner goes on with an attempt that is begun; empty where none is
     */
    public record IntroView(
            String courseTitle,
            String coursePath,
            String title,
            String path,
            int questions,
            int passMark,
            boolean critical,
            int attempts,
            int left,
            long waitHours,
            Optional<Instant> waitUntil,
            Optional<Long> timeLimit,
            String feedback,
            Optional<OpenView> open,
            List<PastView> past) {}

    public record OpenView(String path, Instant since, Optional<Instant> deadline) {}

    public record PastView(int number, String path, Instant at, int percent, boolean passed) {}

    @GET
    @Operation(hidden = true)
    public Response intro(@PathParam("course") Slug course, @PathParam("quiz") Slug quiz) {
        Optional<Room> room = desk.room(pages.account(), course, quiz);
        if (room.isEmpty()) {
            return pages.seeOther("/courses/" + course);
        } else {
            return room.get().plan().measures()
                    ? pages.page("assessment/measure", measures.intro(room.get(), past(room.get())))
                    : pages.page("assessment/intro", view(room.get(), past(room.get())));
        }
    }

    /** The learner begins, or goes on with what is begun. */
    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response start(@PathParam("course") Slug course, @PathParam("quiz") Slug quiz) {
        Optional<Room> found = desk.room(pages.account(), course, quiz);
        if (found.isEmpty()) {
            return pages.seeOther("/courses/" + course);
        }
        Room room = found.get();
        StartOutcome outcome = startAttempt.start(room.enrolment(), quiz);
        if (outcome instanceof StartOutcome.Started started) {
            int number = attempts.sheet(started.attempt())
                    .firstOpen()
                    .map(line -> line.number())
                    .orElse(1);
            return pages.seeOther(room.path() + "/" + started.attempt().id() + "/" + number);
        } else {
            return pages.seeOther(room.path());
        }
    }

    private List<Attempt> past(Room room) {
        List<Attempt> past = attempts.of(room.enrolment().id(), room.plan().id());
        boolean overdue = past.stream().map(submitAttempt::submitIfOverdue).reduce(false, Boolean::logicalOr);
        return overdue ? attempts.of(room.enrolment().id(), room.plan().id()) : past;
    }

    private IntroView view(Room room, List<Attempt> past) {
        QuizPlan plan = room.plan();
        Allowance allowance = Allowance.of(
                plan,
                past.stream().flatMap(attempt -> attempt.submittedAt().stream()).toList(),
                clock.instant());
        return new IntroView(
                room.course().content().title().in(pages.language()),
                "/courses/" + room.course().slug(),
                plan.title().in(pages.language()),
                room.path(),
                plan.length(),
                plan.passMark(),
                bank.of(room.course()).hasCritical(plan),
                plan.attempts(),
                allowance.left(),
                plan.waiting().toHours(),
                allowance.waitUntil(),
                plan.timeLimit().map(limit -> limit.toMinutes()),
                "assessment.feedback." + plan.feedback().name(),
                past.stream()
                        .filter(Attempt::isOpen)
                        .findFirst()
                        .map(open -> new OpenView(room.path() + "/" + open.id(), open.startedAt(), open.deadline())),
                past(room, past));
    }

    private List<PastView> past(Room room, List<Attempt> past) {
        Map<AttemptId, Result> results =
                attempts.results(room.enrolment().id(), room.plan().id());
        return past.stream()
                .flatMap(attempt -> Optional.ofNullable(results.get(attempt.id())).stream()
                        .map(result -> new PastView(
                                attempt.number(),
                                room.path() + "/" + attempt.id(),
                                attempt.submittedAt().orElse(result.gradedAt()),
                                result.percent(),
                                result.passed())))
                .toList();
    }
}
