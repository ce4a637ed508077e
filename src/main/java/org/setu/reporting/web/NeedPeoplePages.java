package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.Today;
import org.setu.programmes.Cohorts;
import org.setu.reporting.NeedGaps;
import org.setu.reporting.NeedGaps.Show;
import org.setu.reporting.NoteAccess;
import org.setu.reporting.PersonNeed;
import org.setu.reporting.ProposedCourses;
import org.setu.reporting.ReportScope;
import org.setu.reporting.web.NeedPeopleView.Row;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.PageNumber;
import org.setu.web.Pages;

/** Who of a manager's institutions can do what the work needs, and who could learn it: whose gap is the widest comes first. */
@Path("/reports/needs/people")
@MadeOnce
public class NeedPeoplePages {
    private static final int PAGE_SIZE = 50;

    private final Pages pages;
    private final ReportDesk desk;
    private final NeedGaps gaps;
    private final ProposedCourses proposedCourses;
    private final CompetencyTitles titles;
    private final NoteAccess noteAccess;
    private final Cohorts cohorts;
    private final Today today;

    @Inject
    public NeedPeoplePages(
            Pages pages,
            ReportDesk desk,
            NeedGaps gaps,
            ProposedCourses proposedCourses,
            CompetencyTitles titles,
            NoteAccess noteAccess,
            Cohorts cohorts,
            Today today) {
        this.pages = pages;
        this.desk = desk;
        this.gaps = gaps;
        this.proposedCourses = proposedCourses;
        this.titles = titles;
        this.noteAccess = noteAccess;
        this.cohorts = cohorts;
        this.today = today;
    }

    @GET
    @Operation(hidden = true)
    public Response people(
            @QueryParam("institution") @DefaultValue("") String institution,
            @QueryParam("competency") @DefaultValue("") String competency,
            @QueryParam("show") @DefaultValue("SHORT") String asked,
            @QueryParam("page") @DefaultValue("1") String number) {
        ReportScope all = desk.scope();
        ReportScope scope = ReportDesk.at(all, institution);
        Map<String, String> called = titles.all();
        Optional<String> chosen = chosen(competency, called);
        Show show = show(asked);
        String filter = "institution=" + institution + "&competency=" + competency;
        String address = filter + "&show=" + show;
        noteAccess.note(pages.account(), NoteAccess.What.NEEDS_PEOPLE, address);
        PageOf<PersonNeed> found = gaps.people(desk.snapshot(), scope, chosen, show, PageNumber.of(number), PAGE_SIZE);
        return pages.page(
                "reporting/needPeople",
                new NeedPeopleView(
                        desk.called(scope, institution),
                        institution,
                        desk.indented(all),
                        competency,
                        called,
                        show,
                        shows(),
                        new PageOf<>(rows(found.rows(), called), found.number(), found.size(), found.total()),
                        NeedGapPages.PATH + "?institution=" + institution,
                        pages.frame().path(NeedGapPages.PATH + "/people?" + address + "&page="),
                        pages.frame().path(NeedGapPages.PATH + "/nominations.csv?" + filter),
                        NominationEnrolment.open(cohorts, pages, today)));
    }

    /** The competency that is asked for; empty where none is. */
    static Optional<String> chosen(String competency, Map<String, String> titles) {
        if (!competency.isEmpty() && !titles.containsKey(competency)) {
            throw new NotFound();
        }
        return Optional.of(competency).filter(key -> !key.isEmpty());
    }

    private static Show show(String asked) {
        return Arrays.stream(Show.values())
                .filter(show -> show.name().equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Map<String, String> shows() {
        var words = new LinkedHashMap<String, String>();
        for (Show show : Show.values()) {
            words.put(show.name(), pages.text("reporting.needs.show." + show));
        }
        return words;
    }

    private List<Row> rows(List<PersonNeed> people, Map<String, String> called) {
        Map<PersonNeed, List<Slug>> proposed = proposedCourses.to(people);
        Map<Slug, LocalizedText> courses = desk.courses();
        return people.stream()
                .map(person -> new Row(
                        person.name().in(pages.language()),
                        NeedGapPages.PATH + "/people/" + person.posting(),
                        person.institution().in(pages.language()),
                        person.position(),
                        called.getOrDefault(person.competency(), person.competency()),
                        person.needed(),
                        person.said(),
                        person.confirmed(),
                        person.isShort(),
                        person.waits(),
                        person.certified(),
                        proposed.getOrDefault(person, List.of()).stream()
                                .map(course -> courses.getOrDefault(
                                                course, LocalizedText.of(course.value(), course.value()))
                                        .in(pages.language()))
                                .toList()))
                .toList();
    }
}
