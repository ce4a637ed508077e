package org.setu.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.Institutions;
import org.setu.institutions.Posting;
import org.setu.institutions.Postings;
import org.setu.needs.Action;
import org.setu.needs.Actions;
import org.setu.needs.AssessOneself;
import org.setu.needs.Assessment.Said;
import org.setu.needs.Assessments;
import org.setu.needs.Level;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Twice;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** How well somebody can do what their work needs, said by themselves. */
@Path("/account/competencies")
@MadeOnce
public class MyCompetencyPages {
    private static final String PATH = "/account/competencies";
    private static final String KEY = "competencies";

    private final Pages pages;
    private final Postings postings;
    private final Assessments assessments;
    private final AssessOneself assessOneself;
    private final Actions actions;
    private final Institutions institutions;
    private final CompetencyLines lines;
    private final NeedWords words;

    @Inject
    public MyCompetencyPages(
            Pages pages,
            Postings postings,
            Assessments assessments,
            AssessOneself assessOneself,
            Actions actions,
            Institutions institutions,
            CompetencyLines lines,
            NeedWords words) {
        this.pages = pages;
        this.postings = postings;
        this.assessments = assessments;
        this.assessOneself = assessOneself;
        this.actions = actions;
        this.institutions = institutions;
        this.lines = lines;
        this.words = words;
    }

    /**
     * @param typed what is said of each, by its key
     * @param levels words by name
     * @param others titles of further competencies by key, to speak of, too
     * @param actions that they see to
     * @param key under which a browser keeps what is typed
     * @param saved that key where it was saved just now, else blank
     */
    public record MyCompetenciesView(
            List<CompetencyLine> lines,
            Map<String, SelfForm> typed,
            Map<String, String> levels,
            Map<String, String> others,
            List<OwnAction> actions,
            String key,
            String saved,
            FieldErrors errors) {
        public MyCompetenciesView {
            lines = List.copyOf(lines);
        }
    }

    /** Something that they see to. */
    public record OwnAction(String institution, String text, LocalDate due) {}

    /** @param more a further competency that they want to speak of */
    @GET
    @Operation(hidden = true)
    public Response competencies(
            @QueryParam("more") @DefaultValue("") String more, @QueryParam("saved") @DefaultValue("") String saved) {
        AccountId account = pages.account();
        List<CompetencyLine> all = linesOf(account, Set.of(more));
        Map<String, SelfForm> typed =
                all.stream().collect(Collectors.toMap(CompetencyLine::key, line -> SelfForm.of(line.said())));
        return pages.page(
                "needs/mine",
                view(account, all, typed, saved.equals(KEY) && more.isEmpty() ? KEY : "", new FieldErrors()));
    }

    @POST
    @Operation(hidden = true)
    public Response say(MultivaluedMap<String, String> fields) {
        AccountId account = pages.account();
        List<CompetencyLine> all = linesOf(account, SelfForm.competenciesIn(fields.keySet()));
        var errors = new FieldErrors();
        var typed = new LinkedHashMap<String, SelfForm>();
        for (CompetencyLine line : all) {
            SelfForm form = SelfForm.of(line.key(), new Typed(fields));
            form.check(line.key(), errors);
            typed.put(line.key(), form);
        }
        if (errors.isEmpty()) {
            Map<String, Said> said = typed.entrySet().stream()
                    .filter(one -> !one.getValue().isEmpty())
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, one -> one.getValue().said()));
            Twice.done(() -> assessOneself.assess(account, said));
            return pages.seeOther(PATH + "?saved=" + KEY, "needs.notice.said");
        } else {
            return pages.page(422, "needs/mine", view(account, all, typed, "", errors));
        }
    }

    /** Those that the work needs or that they spoke of, and the further ones that they want to speak of, as far as there are such. */
    private List<CompetencyLine> linesOf(AccountId account, Set<String> further) {
        Optional<Posting> posting = postings.current(account);
        List<CompetencyLine> known = lines.of(account, posting, assessments.of(account));
        Set<String> keys = known.stream().map(CompetencyLine::key).collect(Collectors.toSet());
        Stream<CompetencyLine> more = words.titles().entrySet().stream()
                .filter(one -> further.contains(one.getKey()) && !keys.contains(one.getKey()))
                .map(one -> new CompetencyLine(
                        one.getKey(),
                        one.getValue(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of()));
        return Stream.concat(known.stream(), more).toList();
    }

    private MyCompetenciesView view(
            AccountId account,
            List<CompetencyLine> all,
            Map<String, SelfForm> typed,
            String saved,
            FieldErrors errors) {
        var others = new LinkedHashMap<>(words.titles());
        all.forEach(line -> others.remove(line.key()));
        return new MyCompetenciesView(
                all,
                typed,
                words.levels(Arrays.asList(Level.values())),
                others,
                actionsOf(account),
                KEY,
                saved,
                errors);
    }

    private List<OwnAction> actionsOf(AccountId account) {
        List<Action> own = actions.ownedBy(account);
        Map<InstitutionId, LocalizedText> names =
                institutions.named(own.stream().map(Action::institution).toList());
        return own.stream()
                .map(action -> new OwnAction(
                        names.getOrDefault(action.institution(), LocalizedText.of("", ""))
                                .in(pages.language()),
                        action.plan().text(),
                        action.plan().due()))
                .toList();
    }
}
