package org.setu.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.setu.shared.Messages;

/**
 * Answers whatever went wrong: a page for people, problem+json (RFC 9457) for programs, in both cases with what to do next and the
 * request's id, and never with a stack trace.
 */
@Provider
@Dependent
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject
    @SuppressWarnings("NullAway.Init") // the container fills it: a provider has no constructor with arguments
    private Visit visit;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container fills it: a provider has no constructor with arguments
    private Pages pages;

    /**
     * What an error page shows.
     *
     * @param texts what was typed and could not be taken, to be copied
     * @param again what can be sent again as it is; nothing where it must not
     */
    public record ProblemView(int status, String key, List<String> texts, List<SentForm.Field> again, boolean signIn) {}

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = Problem.of(thrown);
        if (problem == Problem.FAULT || problem == Problem.UNAVAILABLE) {
            LOG.log(Level.SEVERE, "Request " + visit.requestId() + " to " + visit.path() + " failed", thrown);
        }
        if (visit.path().startsWith("/api/")) {
            return json(problem, detail(thrown), more(thrown));
        } else if (problem == Problem.NOT_SIGNED_IN) {
            return visit.sent().isThere() ? signedOutMeanwhile() : toSignIn();
        } else {
            return pages.page(
                    problem.status(),
                    "web/problem",
                    new ProblemView(
                            problem.status(),
                            problem.key(),
                            problem.tookNothing() ? visit.sent().texts() : List.of(),
                            problem == Problem.UNAVAILABLE ? visit.sent().open() : List.of(),
                            false));
        }
    }

    /** The session ended while somebody was writing. The form had its token, so it is theirs to send again. */
    private Response signedOutMeanwhile() {
        int forbidden = Response.Status.FORBIDDEN.getStatusCode();
        return pages.page(
                forbidden,
                "web/problem",
                new ProblemView(
                        forbidden,
                        "signedOut",
                        visit.sent().texts(),
                        visit.sent().open(),
                        true));
    }

    private Response toSignIn() {
        String back =
                URLEncoder.encode("/" + visit.language().code() + visit.path() + visit.query(), StandardCharsets.UTF_8);
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create("/" + visit.language().code() + "/sign-in?next=" + back))
                .build();
    }

    private Response json(Problem problem, String detail, JsonObject more) {
        var body = Json.createObjectBuilder(more)
                .add("type", "about:blank")
                .add("title", Messages.in(visit.language()).text("web.problem." + problem.key() + ".title"))
                .add("status", problem.status())
                .add(
                        "detail",
                        detail.isEmpty()
                                ? Messages.in(visit.language()).text("web.problem." + problem.key() + ".help")
                                : detail)
                .add("instance", visit.requestId())
                .build();
        var answer = Response.status(problem.status())
                .type("application/problem+json")
                .entity(body.toString());
        return problem == Problem.NOT_SIGNED_IN
                ? answer.header("WWW-Authenticate", "Bearer realm=\"setu\"").build()
                : answer.build();
    }

    private static String detail(Throwable thrown) {
        if (thrown instanceof BadRequest refused) {
            return refused.reason();
        } else {
            return thrown instanceof Conflict conflict ? conflict.reason() : "";
        }
    }

    private static JsonObject more(Throwable thrown) {
        return thrown instanceof Conflict conflict ? conflict.more() : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The sorts of trouble that people are told apart. */
    enum Problem {
        BAD_REQUEST(400, "badRequest"),
        NOT_SIGNED_IN(401, "notSignedIn"),
        STALE_FORM(403, "staleForm"),
        NOT_FOUND(404, "notFound"),
        METHOD(405, "badRequest"),
        CONFLICT(409, "conflict"),
        TOO_LARGE(413, "tooLarge"),
        TYPE(415, "badRequest"),
        UNPROCESSABLE(422, "badRequest"),
        FAULT(500, "fault"),
        UNAVAILABLE(503, "unavailable");

        private final int status;
        private final String key;

        Problem(int status, String key) {
            this.status = status;
            this.key = key;
        }

        int status() {
            return status;
        }

        /** Whether a form stays with whoever sent it, for a reason that they could not know. */
        boolean tookNothing() {
            return this == STALE_FORM || this == FAULT || this == UNAVAILABLE;
        }

        String key() {
            return key;
        }

        static Problem of(Throwable thrown) {
            if (thrown instanceof NotSignedIn) {
                return NOT_SIGNED_IN;
            } else if (thrown instanceof WrongCsrfToken) {
                return STALE_FORM;
            } else if (thrown instanceof FormTooLarge) {
                return TOO_LARGE;
            } else if (thrown instanceof NotFound) {
                return NOT_FOUND;
            } else if (thrown instanceof BadRequest) {
                return UNPROCESSABLE;
            } else if (thrown instanceof Conflict) {
                return CONFLICT;
            } else if (thrown instanceof WebApplicationException web) {
                return ofStatus(web.getResponse().getStatus());
            } else {
                return isOfTheDatabase(thrown) ? UNAVAILABLE : FAULT;
            }
        }

        private static Problem ofStatus(int status) {
            for (Problem problem : values()) {
                if (problem.status == status) {
                    return problem;
                }
            }
            return status < 500 ? BAD_REQUEST : FAULT;
        }

        /** A connection that cannot be had or broke (SQLSTATE class 08, 57P) will be back; the page says so. */
        private static boolean isOfTheDatabase(@Nullable Throwable thrown) {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql) {
                    String state = String.valueOf(sql.getSQLState());
                    if (state.startsWith("08")
                            || state.startsWith("57P")
                            || state.startsWith("9006")
                            || state.equals("null")) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
