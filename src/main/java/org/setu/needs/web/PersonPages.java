package org.setu.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Accounts;
import org.setu.institutions.Institutions;
import org.setu.institutions.Management;
import org.setu.institutions.Posting;
import org.setu.institutions.PostingId;
import org.setu.institutions.Postings;
import org.setu.needs.Assessments;
import org.setu.needs.ConfirmLevels;
import org.setu.needs.Level;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** How well somebody can do what their work needs, for whoever answers for their institution: to confirm it, or to set another level and say why. */
@Path("/reports/needs/people/{posting}")
@MadeOnce
public class PersonPages {
    private final Pages pages;
    private final Postings postings;
    private final Management management;
    private final Institutions institutions;
    private final Accounts accounts;
    private final Assessments assessments;
    private final ConfirmLevels confirmLevels;
    private final CompetencyLines lines;
    private final NeedWords words;

    @Inject
    public PersonPages(
            Pages pages,
            Postings postings,
            Management management,
            Institutions institutions,
            Accounts accounts,
            Assessments assessments,
            ConfirmLevels confirmLevels,
            CompetencyLines lines,
            NeedWords words) {
        this.pages = pages;
        this.postings = postings;
        this.management = management;
        this.institutions = institutions;
        this.accounts = accounts;
        this.assessments = assessments;
        this.confirmLevels = confirmLevels;
        this.lines = lines;
        this.words = words;
    }

    /**
     * @param typed what is chosen for each competency that they spoke of, by its key
     * @param levels words by name
     * @param own whether it is the viewer, who confirms nothing for themselves
     */
    public record PersonView(
            String path,
            String name,
            String position,
            String institution,
            String institutionId,
            List<CompetencyLine> lines,
            Map<String, WordForm> typed,
            Map<String, String> levels,
            boolean own,
            FieldErrors errors) {
        public PersonView {
            lines = List.copyOf(lines);
        }

        public boolean mayConfirm() {
            return !own && lines.stream().anyMatch(line -> line.said().isPresent());
        }
    }

    @GET
    @Operation(hidden = true)
    public Response person(@PathParam("posting") PostingId id) {
        Posting posting = find(id);
        List<CompetencyLine> all = linesOf(posting);
        Map<String, WordForm> typed = all.stream().collect(Collectors.toMap(CompetencyLine::key, WordForm::of));
        return pages.page("needs/person", view(posting, all, typed, new FieldErrors()));
    }

    @POST
    @Path("/confirmation")
    @Operation(hidden = true)
    public Response confirm(@PathParam("posting") PostingId id, MultivaluedMap<String, String> fields) {
        Posting posting = find(id);
        if (isOwn(posting)) {
            throw new NotFound();
        }
        List<CompetencyLine> all = linesOf(posting);
        var errors = new FieldErrors();
        var typed = new HashMap<String, WordForm>();
        for (CompetencyLine line : all) {
            WordForm form = WordForm.of(line.key(), new Typed(fields));
            form.check(line, errors);
            typed.put(line.key(), form);
        }
        if (errors.isEmpty()) {
            confirmLevels.confirm(
                    posting.account(),
                    all.stream()
                            .filter(line -> line.said().isPresent())
                            .filter(line -> WordForm.in(typed, line).isChosen())
                            .collect(Collectors.toMap(
                                    CompetencyLine::key,
                                    line -> WordForm.in(typed, line).word())),
                    pages.account());
            return pages.seeOther(path(posting), "needs.notice.confirmed");
        } else {
            return pages.page(422, "needs/person", view(posting, all, typed, errors));
        }
    }

    /** Who works there today by a confirmed posting; to whoever does not answer for the institution they are not found. */
    private Posting find(PostingId id) {
        return management
                .of(pages.account())
                .flatMap(managed -> postings.find(id).filter(managed::holds))
                .filter(Posting::isConfirmed)
                .filter(posting -> postings.current(posting.account())
                        .filter(current -> current.id().equals(id))
                        .isPresent())
                .orElseThrow(NotFound::new);
    }

    private List<CompetencyLine> linesOf(Posting posting) {
        return lines.of(posting.account(), Optional.of(posting), assessments.seenBy(pages.account(), posting));
    }

    private boolean isOwn(Posting posting) {
        return posting.account().equals(pages.account());
    }

    private static String path(Posting posting) {
        return "/reports/needs/people/" + posting.id();
    }

    private PersonView view(
            Posting posting, List<CompetencyLine> all, Map<String, WordForm> typed, FieldErrors errors) {
        return new PersonView(
                path(posting),
                accounts.find(posting.account())
                        .map(account -> account.name().in(pages.language()))
                        .orElse(""),
                posting.position(),
                posting.institution()
                        .flatMap(institutions::find)
                        .map(institution -> institution.name().in(pages.language()))
                        .orElse(posting.otherName()),
                posting.institution().map(Object::toString).orElse(""),
                all,
                typed,
                words.levels(Arrays.asList(Level.values())),
                isOwn(posting),
                errors);
    }
}
