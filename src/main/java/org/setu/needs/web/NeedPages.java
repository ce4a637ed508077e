package org.setu.needs.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Accounts;
import org.setu.institutions.Institution;
import org.setu.institutions.Institutions;
import org.setu.institutions.Management;
import org.setu.needs.Level;
import org.setu.needs.Need;
import org.setu.needs.Needs;
import org.setu.needs.SetNeed;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Twice;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** What the work of an institution needs, said by whoever answers for it. */
@Path("/reports/needs/institutions/{institution}")
@MadeOnce
public class NeedPages {
    private final Pages pages;
    private final Management management;
    private final Institutions institutions;
    private final Accounts accounts;
    private final Needs needs;
    private final SetNeed setNeed;
    private final NeedWords words;

    @Inject
    public NeedPages(
            Pages pages,
            Management management,
            Institutions institutions,
            Accounts accounts,
            Needs needs,
            SetNeed setNeed,
            NeedWords words) {
        this.pages = pages;
        this.management = management;
        this.institutions = institutions;
        this.accounts = accounts;
        this.needs = needs;
        this.setNeed = setNeed;
        this.words = words;
    }

    /** @param by who said so; blank where their account is gone */
    public record Line(String competency, String title, String level, int people, String by, Instant at) {}

    /**
     * @param competencies titles by key
     * @param levels words by name
     */
    public record NeedsView(
            String id,
            String institution,
            List<Line> needs,
            NeedForm form,
            Map<String, String> competencies,
            Map<String, String> levels,
            FieldErrors errors) {
        public NeedsView {
            needs = List.copyOf(needs);
        }
    }

    @GET
    @Operation(hidden = true)
    public Response needs(
            @PathParam("institution") InstitutionId id, @QueryParam("competency") @DefaultValue("") String competency) {
        Institution institution = managed(id);
        NeedForm form = needs.of(id).stream()
                .filter(need -> need.competency().equals(competency))
                .findFirst()
                .map(NeedForm::of)
                .orElse(NeedForm.empty());
        return pages.page("needs/needs", view(institution, form, new FieldErrors()));
    }

    @POST
    @Operation(hidden = true)
    public Response set(@PathParam("institution") InstitutionId id, MultivaluedMap<String, String> fields) {
        Institution institution = managed(id);
        NeedForm form = NeedForm.of(new Typed(fields));
        var errors = new FieldErrors();
        form.check(words.titles().keySet(), errors);
        if (errors.isEmpty()) {
            Twice.done(() -> setNeed.set(id, form.competency(), form.chosenLevel(), form.number(), pages.account()));
            return pages.seeOther(path(id), "needs.notice.set");
        } else {
            return pages.page(422, "needs/needs", view(institution, form, errors));
        }
    }

    @POST
    @Path("/removal")
    @Operation(hidden = true)
    public Response drop(@PathParam("institution") InstitutionId id, MultivaluedMap<String, String> fields) {
        managed(id);
        setNeed.drop(id, new Typed(fields).text("competency"));
        return pages.seeOther(path(id), "needs.notice.dropped");
    }

    /** To whoever does not answer for it, it is not found. */
    private Institution managed(InstitutionId id) {
        return management
                .of(pages.account())
                .filter(managed -> managed.holds(id))
                .flatMap(managed -> institutions.find(id))
                .orElseThrow(NotFound::new);
    }

    private static String path(InstitutionId id) {
        return "/reports/needs/institutions/" + id;
    }

    private NeedsView view(Institution institution, NeedForm form, FieldErrors errors) {
        List<Need> all = needs.of(institution.id());
        Map<AccountId, LocalizedText> people =
                accounts.named(all.stream().map(Need::setBy).toList());
        Map<String, String> titles = words.titles();
        return new NeedsView(
                institution.id().toString(),
                institution.name().in(pages.language()),
                all.stream()
                        .map(need -> new Line(
                                need.competency(),
                                titles.getOrDefault(need.competency(), need.competency()),
                                words.level(need.level()),
                                need.people(),
                                people.getOrDefault(need.setBy(), LocalizedText.of("", ""))
                                        .in(pages.language()),
                                need.setAt()))
                        .toList(),
                form,
                titles,
                words.levels(Level.NEEDED),
                errors);
    }
}
