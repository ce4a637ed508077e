package org.setu.programmes.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Accounts;
import org.setu.institutions.PostingId;
import org.setu.programmes.Call;
import org.setu.programmes.CallId;
import org.setu.programmes.Calls;
import org.setu.programmes.CohortNotice;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Nomination;
import org.setu.programmes.NominationId;
import org.setu.programmes.nominating.Candidates;
import org.setu.programmes.nominating.Candidates.Candidate;
import org.setu.programmes.nominating.Nominate;
import org.setu.programmes.nominating.Nominate.Outcome;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** What is done with the people of an institution who were chosen in its list: they are nominated; and a nomination is taken back. */
@Path("/nominations/{call}/people")
@MadeOnce
public class NominatePages {
    private static final String PERSON = "person";

    private final Pages pages;
    private final Calls calls;
    private final Cohorts cohorts;
    private final Candidates candidates;
    private final Nominate nominate;
    private final Accounts accounts;

    @Inject
    public NominatePages(
            Pages pages, Calls calls, Cohorts cohorts, Candidates candidates, Nominate nominate, Accounts accounts) {
        this.pages = pages;
        this.calls = calls;
        this.cohorts = cohorts;
        this.candidates = candidates;
        this.nominate = nominate;
        this.accounts = accounts;
    }

    /**
     * @param free names of those who can be nominated, by what stands for them in the form
     * @param taken names of those chosen who cannot: they are in the cohort or nominated already
     * @param reason that was typed
     */
    public record NominateView(
            String path,
            String programme,
            String cohort,
            Map<String, String> free,
            List<String> taken,
            String reason,
            FieldErrors errors) {}

    @GET
    @Operation(hidden = true)
    public Response look(@PathParam("call") CallId id, @QueryParam(PERSON) List<String> asked) {
        return pages.page("programmes/nominate", view(call(id), chosen(asked), "", new FieldErrors()));
    }

    @POST
    @Operation(hidden = true)
    public Response nominate(@PathParam("call") CallId id, MultivaluedMap<String, String> fields) {
        Call call = call(id);
        List<PostingId> chosen = chosen(fields.getOrDefault(PERSON, List.of()));
        String reason = Typed.readable(new Typed(fields).text("reason"));
        var errors = new FieldErrors();
        errors.refuseIf(
                reason.length() > Nomination.LONGEST_WORDS,
                "reason",
                "programmes.error.long",
                Nomination.LONGEST_WORDS);
        if (errors.isEmpty()) {
            Outcome outcome = nominate.nominate(call, chosen, reason, pages.account());
            if (outcome instanceof Outcome.Nominated) {
                return pages.seeOther(path(id), "programmes.notice.nominated");
            } else if (outcome instanceof Outcome.TooMany many) {
                errors.refuse(PERSON, "programmes.error.places", many.left());
            } else if (outcome instanceof Outcome.Closed) {
                errors.refuse("", "programmes.error.callClosed");
            } else {
                errors.refuse(PERSON, "programmes.error.nobodyFree");
            }
        }
        return pages.page(422, "programmes/nominate", view(call, chosen, reason, errors));
    }

    @POST
    @Path("/{nomination}/taking-back")
    @Operation(hidden = true)
    public Response takeBack(@PathParam("call") CallId id, @PathParam("nomination") NominationId nomination) {
        boolean taken = nominate.takeBack(call(id), nomination);
        return pages.seeOther(path(id), taken ? "programmes.notice.takenBack" : "programmes.notice.decidedBefore");
    }

    private static String path(CallId id) {
        return "/nominations/" + id;
    }

    private Call call(CallId id) {
        return calls.of(pages.account(), id).orElseThrow(NotFound::new);
    }

    private static List<PostingId> chosen(List<String> sent) {
        return ChosenIds.of(sent, PostingId::new);
    }

    private NominateView view(Call call, List<PostingId> chosen, String reason, FieldErrors errors) {
        List<Candidate> found = candidates.of(call, chosen);
        Map<AccountId, LocalizedText> names =
                accounts.named(found.stream().map(Candidate::account).toList());
        var free = new LinkedHashMap<String, String>();
        found.stream()
                .filter(Candidate::free)
                .forEach(one -> free.put(one.posting().toString(), name(one, names)));
        CohortNotice cohort = cohorts.notice(cohorts.known(call.cohort()));
        return new NominateView(
                path(call.id()),
                cohort.programme().in(pages.language()),
                cohort.cohort().in(pages.language()),
                free,
                found.stream()
                        .filter(one -> !one.free())
                        .map(one -> name(one, names))
                        .toList(),
                reason,
                errors);
    }

    private String name(Candidate candidate, Map<AccountId, LocalizedText> names) {
        return Optional.ofNullable(names.get(candidate.account()))
                .map(name -> name.in(pages.language()))
                .orElse("");
    }
}
