package org.setu.institutions.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.institutions.ConfirmPosting;
import org.setu.institutions.FocalPoints;
import org.setu.institutions.Institutions;
import org.setu.institutions.ManagedInstitutions;
import org.setu.institutions.Management;
import org.setu.institutions.Posting;
import org.setu.institutions.PostingId;
import org.setu.institutions.Postings;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.web.NotFound;
import org.setu.web.PageNumber;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** The claims that administrators look at, and managers and focal points of the institution that is claimed: does this person work there? */
@Path("/admin/postings")
@MadeOnce
public class PostingPages {
    private final Postings postings;
    private final ConfirmPosting confirmPosting;
    private final Institutions institutions;
    private final InstitutionChoices choices;
    private final Management management;
    private final FocalPoints focalPoints;
    private final Accounts accounts;
    private final Pages pages;

    @Inject
    public PostingPages(
            Postings postings,
            ConfirmPosting confirmPosting,
            Institutions institutions,
            InstitutionChoices choices,
            Management management,
            FocalPoints focalPoints,
            Accounts accounts,
            Pages pages) {
        this.postings = postings;
        this.confirmPosting = confirmPosting;
        this.institutions = institutions;
        this.choices = choices;
        this.management = management;
        this.focalPoints = focalPoints;
        this.accounts = accounts;
        this.pages = pages;
    }

    /**
     * @param known whether the institution is in the tree; where it is not, it can be assigned to one
     * @param own whether it is the viewer’s, for somebody else to confirm
     */
    public record Claim(
            String id,
            String person,
            String email,
            String institution,
            boolean known,
            String position,
            Instant at,
            boolean own) {}

    /** @param institutions those that a claim of somewhere else can be assigned to; none for managers and focal points, who see no such claim */
    public record ClaimsView(PageOf<Claim> page, String address, Map<String, String> institutions) {}

    @GET
    @Operation(hidden = true)
    public Response waiting(@QueryParam("page") @DefaultValue("1") String page) {
        ManagedInstitutions managed = managed(pages.account());
        PageOf<Posting> waiting = postings.waiting(managed, PageNumber.of(page));
        var names = institutions.named(waiting.rows().stream()
                .map(Posting::institution)
                .flatMap(Optional::stream)
                .toList());
        Map<AccountId, Account> people =
                accounts.byId(waiting.rows().stream().map(Posting::account).toList());
        List<Claim> claims = waiting.rows().stream()
                .map(posting -> claim(posting, Optional.ofNullable(people.get(posting.account())), names, managed))
                .toList();
        return pages.page(
                "institutions/postings",
                new ClaimsView(
                        new PageOf<>(claims, waiting.number(), waiting.size(), waiting.total()),
                        pages.frame().path("/admin/postings") + "?page=",
                        managed.everything() ? choices.open() : Map.of()));
    }

    @POST
    @Path("/{posting}/confirmation")
    @Operation(hidden = true)
    public Response confirm(@PathParam("posting") PostingId id, MultivaluedMap<String, String> fields) {
        AccountId account = pages.account();
        ManagedInstitutions managed = managed(account);
        String chosen = new Typed(fields).text("institution");
        confirmPosting.confirm(
                others(id, managed, account).id(),
                Optional.of(chosen)
                        .filter(one -> managed.everything() && choices.open().containsKey(one))
                        .map(InstitutionId::fromString),
                account);
        return pages.seeOther("/admin/postings", "institutions.notice.confirmed");
    }

    @POST
    @Path("/{posting}/refusal")
    @Operation(hidden = true)
    public Response decline(@PathParam("posting") PostingId id) {
        confirmPosting.decline(found(id, managed(pages.account())).id());
        return pages.seeOther("/admin/postings", "institutions.notice.declined");
    }

    private ManagedInstitutions managed(AccountId account) {
        return Stream.of(management.of(account), focalPoints.of(account))
                .flatMap(Optional::stream)
                .reduce(ManagedInstitutions::and)
                .orElseThrow(NotFound::new);
    }

    /** Neither a manager nor a focal point confirms for themselves. */
    private Posting others(PostingId id, ManagedInstitutions managed, AccountId account) {
        return Optional.of(found(id, managed))
                .filter(posting -> managed.everything() || !posting.account().equals(account))
                .orElseThrow(NotFound::new);
    }

    private Posting found(PostingId id, ManagedInstitutions managed) {
        return postings.find(id).filter(managed::holds).orElseThrow(NotFound::new);
    }

    private Claim claim(
            Posting posting,
            Optional<Account> account,
            Map<InstitutionId, LocalizedText> names,
            ManagedInstitutions managed) {
        return new Claim(
                posting.id().toString(),
                account.map(person -> person.name().in(pages.language())).orElse(""),
                account.map(person -> person.email().value()).orElse(""),
                posting.institution()
                        .flatMap(id -> Optional.ofNullable(names.get(id)))
                        .map(name -> name.in(pages.language()))
                        .orElse(posting.otherName()),
                posting.institution().isPresent(),
                posting.position(),
                posting.claimedAt(),
                !managed.everything() && posting.account().equals(pages.account()));
    }
}
