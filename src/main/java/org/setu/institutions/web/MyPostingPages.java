package org.setu.institutions.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.ClaimPosting;
import org.setu.institutions.Institutions;
import org.setu.institutions.Posting;
import org.setu.institutions.Postings;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Where somebody works, told by themselves. */
@Path("/account/posting")
@MadeOnce
public class MyPostingPages {
    private final Postings postings;
    private final ClaimPosting claimPosting;
    private final Institutions institutions;
    private final InstitutionChoices choices;
    private final PostingWords words;
    private final Pages pages;

    @Inject
    public MyPostingPages(
            Postings postings,
            ClaimPosting claimPosting,
            Institutions institutions,
            InstitutionChoices choices,
            PostingWords words,
            Pages pages) {
        this.postings = postings;
        this.claimPosting = claimPosting;
        this.institutions = institutions;
        this.choices = choices;
        this.words = words;
        this.pages = pages;
    }

    /** @param when since when or until when, and whether it is confirmed, in words */
    public record Line(String institution, String position, String when) {}

    public record MyPostingView(
            List<Line> postings, WorkplaceForm form, Map<String, String> institutions, FieldErrors errors) {}

    @GET
    @Operation(hidden = true)
    public Response posting() {
        AccountId account = pages.account();
        return pages.page("institutions/posting", view(account, WorkplaceForm.empty(), new FieldErrors()));
    }

    @POST
    @Operation(hidden = true)
    public Response claim(MultivaluedMap<String, String> fields) {
        AccountId account = pages.account();
        var form = WorkplaceForm.of(new Typed(fields));
        var errors = new FieldErrors();
        form.check(institutions, errors);
        if (errors.isEmpty()) {
            claimPosting.claim(account, form.workplace(institutions));
            return pages.seeOther("/account/posting", "institutions.notice.claimed");
        } else {
            return pages.page(422, "institutions/posting", view(account, form, errors));
        }
    }

    private MyPostingView view(AccountId account, WorkplaceForm form, FieldErrors errors) {
        List<Posting> all = postings.of(account);
        var names = institutions.named(
                all.stream().map(Posting::institution).flatMap(Optional::stream).toList());
        return new MyPostingView(
                all.stream().map(posting -> line(posting, names)).toList(), form, choices.openAndOther(), errors);
    }

    private Line line(Posting posting, Map<InstitutionId, LocalizedText> names) {
        return new Line(
                posting.institution()
                        .flatMap(id -> Optional.ofNullable(names.get(id)))
                        .map(name -> name.in(pages.language()))
                        .orElse(posting.otherName()),
                posting.position(),
                words.when(posting));
    }
}
