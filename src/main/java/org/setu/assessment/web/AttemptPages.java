package org.setu.assessment.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.assessment.AnswerQuestion;
import org.setu.assessment.AnswerSheet;
import org.setu.assessment.AttemptId;
import org.setu.assessment.Receipt;
import org.setu.assessment.SubmitAttempt;
import org.setu.assessment.web.QuizDesk.Seat;
import org.setu.shared.Ids;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** In a quiz: one question a page, saved as it is answered; then everything at a glance, and after it is handed in, the result. */
@Path("/courses/{course}/quiz/{quiz}/{attempt}")
@MadeOnce
public class AttemptPages {
    private static final String NUMBER = "/{number: [0-9]{1,3}}";

    private final Pages pages;
    private final QuizDesk desk;
    private final QuizViews views;
    private final ResultViews results;
    private final MeasureViews measures;
    private final AnswerQuestion answerQuestion;
    private final SubmitAttempt submitAttempt;

    @Inject
    public AttemptPages(
            Pages pages,
            QuizDesk desk,
            QuizViews views,
            ResultViews results,
            MeasureViews measures,
            AnswerQuestion answerQuestion,
            SubmitAttempt submitAttempt) {
        this.pages = pages;
        this.desk = desk;
        this.views = views;
        this.results = results;
        this.measures = measures;
        this.answerQuestion = answerQuestion;
        this.submitAttempt = submitAttempt;
    }

    /** All questions at a glance before they are handed in; after that, the result. */
    @GET
    @Operation(hidden = true)
    public Response overview(
            @PathParam("course") Slug course, @PathParam("quiz") Slug quiz, @PathParam("attempt") AttemptId attempt) {
        Seat seat = desk.seat(pages.account(), course, quiz, attempt);
        AnswerSheet sheet = desk.sheet(seat);
        if (seat.attempt().isOpen()) {
            return pages.page("assessment/review", views.review(seat, sheet));
        } else {
            return seat.plan().measures()
                    ? pages.page("assessment/measured", measures.measured(seat, sheet))
                    : pages.page("assessment/result", results.view(seat, sheet));
        }
    }

    @POST
    @Path("/submission")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response submit(
            @PathParam("course") Slug course, @PathParam("quiz") Slug quiz, @PathParam("attempt") AttemptId attempt) {
        Seat seat = desk.seat(pages.account(), course, quiz, attempt);
        submitAttempt.submit(pages.account(), attempt);
        return pages.seeOther(seat.path());
    }

    /** @param saved the number of a question that was saved just now */
    @GET
    @Path(NUMBER)
    @Operation(hidden = true)
    @Transactional
    public Response question(
            @PathParam("course") Slug course,
            @PathParam("quiz") Slug quiz,
            @PathParam("attempt") AttemptId attempt,
            @PathParam("number") int number,
            @QueryParam("saved") @Nullable String saved) {
        Seat seat = desk.seat(pages.account(), course, quiz, attempt);
        if (!seat.attempt().isOpen()) {
            return pages.seeOther(seat.path());
        }
        AnswerSheet sheet = desk.sheet(seat);
        AnswerSheet.Line line = sheet.line(number).orElseThrow(NotFound::new);
        Optional<AnswerSheet.Line> before = Optional.ofNullable(saved)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .flatMap(text -> sheet.line(Integer.parseInt(text)));
        return pages.page("assessment/question", views.question(seat, sheet, line, before));
    }

    /** The script saves an answer as it is given, and the page stays. */
    @POST
    @Path(NUMBER)
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    @Produces("application/json")
    public Response autosave(
            @PathParam("course") Slug course,
            @PathParam("quiz") Slug quiz,
            @PathParam("attempt") AttemptId attempt,
            @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        Receipt receipt = receive(attempt, form);
        if (receipt instanceof Receipt.Accepted accepted) {
            return saved(accepted.at());
        } else if (receipt instanceof Receipt.AlreadyHere here) {
            return saved(here.at());
        } else if (receipt instanceof Receipt.NothingToKeep) {
            return told(200, "assessment.answer.nothing");
        } else if (receipt instanceof Receipt.NotTaken refused) {
            return told(422, "assessment.refused." + refused.because().name());
        } else {
            return told(
                    409,
                    receipt instanceof Receipt.TooLate ? "assessment.answer.tooLate" : "assessment.answer.conflict");
        }
    }

    /** Without script: the answer is saved and the learner goes on to where the button says. */
    @POST
    @Path(NUMBER)
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    @Produces("text/html")
    public Response save(
            @PathParam("course") Slug course,
            @PathParam("quiz") Slug quiz,
            @PathParam("attempt") AttemptId attempt,
            @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        Receipt receipt = receive(attempt, form);
        Seat seat = desk.seat(pages.account(), course, quiz, attempt);
        if (receipt instanceof Receipt.TooLate) {
            return pages.seeOther(seat.path(), "assessment.answer.tooLate");
        } else if (receipt instanceof Receipt.Conflict) {
            return again(409, seat, number, "assessment.answer.conflict", form);
        } else if (receipt instanceof Receipt.NotTaken refused) {
            return again(
                    422, seat, number, "assessment.refused." + refused.because().name(), form);
        } else {
            String told = receipt instanceof Receipt.NothingToKeep ? "" : "?saved=" + number;
            return pages.seeOther(seat.path() + goOn(seat, number, new Typed(form).text("go")) + told);
        }
    }

    private Receipt receive(AttemptId attempt, MultivaluedMap<String, String> form) {
        var typed = new Typed(form);
        String question = typed.text("question");
        if (!Slug.isSlug(question)) {
            throw new NotFound();
        }
        String device = pages.viewer().session();
        var sent = new AnswerQuestion.Sent(
                stepId(typed.text("step")),
                new Slug(question),
                seen(typed.text("seen")) + 1,
                Optional.of(device),
                Optional.of(pages.language()),
                asked -> org.setu.assessment.Response.fromForm(asked, form));
        return answerQuestion.answer(pages.account(), attempt, sent).orElseThrow(NotFound::new);
    }

    private static UUID stepId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return Ids.next();
        }
    }

    private static int seen(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    private String goOn(Seat seat, int number, String where) {
        int count = seat.attempt().drawing().questions().size();
        int to = switch (where) {
            case "previous" -> Math.max(1, number - 1);
            case "review" -> count + 1;
            case "stay" -> number;
            default -> where.matches("[0-9]{1,3}") ? Integer.parseInt(where) : number + 1;
        };
        return to >= 1 && to <= count ? "/" + to : "";
    }

    /** The same page with what was answered, and why it was not saved. */
    private Response again(int status, Seat seat, int number, String key, MultivaluedMap<String, String> form) {
        AnswerSheet sheet = desk.sheet(seat);
        AnswerSheet.Line line = sheet.line(number).orElseThrow(NotFound::new);
        return pages.page(status, "assessment/question", views.again(seat, sheet, line, key, form));
    }

    private Response saved(Instant at) {
        String time = pages.frame().time(at);
        return json(
                Response.ok(),
                Json.createObjectBuilder()
                        .add("saved", time)
                        .add("text", pages.text("assessment.answer.saved", time))
                        .build()
                        .toString());
    }

    private Response told(int status, String key) {
        return json(
                Response.status(status),
                Json.createObjectBuilder().add("text", pages.text(key)).build().toString());
    }

    private static Response json(Response.ResponseBuilder answer, String body) {
        return answer.type("application/json;charset=UTF-8").entity(body).build();
    }
}
