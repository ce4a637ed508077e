package org.setu.notifications.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.notifications.Mail;
import org.setu.notifications.Outbox;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Role;
import org.setu.web.PageNumber;
import org.setu.web.Pages;

/** The outbox, for administrators: what was sent, what waits, what was given up and why. The letters' text is nobody's but the reader's. */
@Path("/admin/mail")
@MadeOnce
public class MailPages {
    private final Outbox outbox;
    private final Pages pages;

    @Inject
    public MailPages(Outbox outbox, Pages pages) {
        this.outbox = outbox;
        this.pages = pages;
    }

    public record Line(
            String id,
            String recipient,
            String subject,
            Instant madeAt,
            String state,
            String tag,
            int attempts,
            String error,
            boolean mayTryAgain) {}

    public record MailView(String state, Map<String, String> states, PageOf<Line> page, String address) {}

    @GET
    @Operation(hidden = true)
    public Response mail(
            @QueryParam("state") @DefaultValue("") String asked, @QueryParam("page") @DefaultValue("1") String page) {
        pages.accountWith(Role.ADMINISTRATOR);
        Optional<Mail.State> state = Arrays.stream(Mail.State.values())
                .filter(one -> one.name().equals(asked))
                .findFirst();
        PageOf<Mail> found = outbox.page(state, PageNumber.of(page));
        String name = state.map(Enum::name).orElse("");
        return pages.page(
                "notifications/mail",
                new MailView(
                        name,
                        states(),
                        new PageOf<>(
                                found.rows().stream().map(this::line).toList(),
                                found.number(),
                                found.size(),
                                found.total()),
                        pages.frame().path("/admin/mail") + "?state=" + name + "&page="));
    }

    @POST
    @Path("/{mail}/retry")
    @Operation(hidden = true)
    public Response tryAgain(@PathParam("mail") UUID id) {
        pages.accountWith(Role.ADMINISTRATOR);
        outbox.tryAgain(id);
        return pages.seeOther("/admin/mail", "notifications.notice.tryAgain");
    }

    private Line line(Mail mail) {
        return new Line(
                mail.id().toString(),
                mail.recipient(),
                mail.subject(),
                mail.madeAt(),
                pages.text("notifications.state." + mail.state()),
                tag(mail.state()),
                mail.attempts(),
                mail.lastError(),
                mail.state() == Mail.State.GIVEN_UP || !mail.lastError().isEmpty());
    }

    private static String tag(Mail.State state) {
        return switch (state) {
            case SENT -> "ok";
            case WAITING -> "wait";
            case GIVEN_UP -> "late";
        };
    }

    private Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        for (Mail.State state : Mail.State.values()) {
            states.put(state.name(), pages.text("notifications.state." + state));
        }
        return states;
    }
}
