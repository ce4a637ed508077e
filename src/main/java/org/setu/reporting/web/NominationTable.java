package org.setu.reporting.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.reporting.NeedGaps;
import org.setu.reporting.NeedGaps.Show;
import org.setu.reporting.NoteAccess;
import org.setu.reporting.PersonNeed;
import org.setu.reporting.ProposedCourses;
import org.setu.reporting.ReportScope;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** Whom a manager could nominate, each once, whose gap is the widest first, as the table by which a cohort’s people are enrolled. That it is made is on record. */
@MadeOnce
public class NominationTable {
    /** As many as make a large cohort. */
    private static final int MOST_PEOPLE = 500;
    /** So that each of them may have several gaps. */
    private static final int MOST_ROWS = 5_000;

    private final Pages pages;
    private final ReportDesk desk;
    private final NeedGaps gaps;
    private final ProposedCourses proposedCourses;
    private final CompetencyTitles titles;
    private final NoteAccess noteAccess;

    @Inject
    NominationTable(
            Pages pages,
            ReportDesk desk,
            NeedGaps gaps,
            ProposedCourses proposedCourses,
            CompetencyTitles titles,
            NoteAccess noteAccess) {
        this.pages = pages;
        this.desk = desk;
        this.gaps = gaps;
        this.proposedCourses = proposedCourses;
        this.titles = titles;
        this.noteAccess = noteAccess;
    }

    /**
     * The headings, then a line for each.
     *
     * @param institution as the address has it; blank for all that the reader answers for
     * @param competency likewise; blank for all
     */
    List<List<String>> lines(String institution, String competency) {
        ReportScope scope = ReportDesk.at(desk.scope(), institution);
        Map<String, String> called = titles.all();
        Optional<String> chosen = NeedPeoplePages.chosen(competency, called);
        noteAccess.note(
                pages.account(),
                NoteAccess.What.NOMINATIONS,
                "institution=" + institution + "&competency=" + competency + "&show=" + Show.SHORT);
        return lines(
                gaps.people(desk.snapshot(), scope, chosen, Show.SHORT, 1, MOST_ROWS)
                        .rows(),
                called);
    }

    private List<List<String>> lines(List<PersonNeed> found, Map<String, String> called) {
        var byPerson = new LinkedHashMap<AccountId, List<PersonNeed>>();
        found.forEach(need -> byPerson.computeIfAbsent(need.account(), account -> new ArrayList<>())
                .add(need));
        List<List<PersonNeed>> people =
                byPerson.values().stream().limit(MOST_PEOPLE).toList();
        Map<PersonNeed, List<Slug>> proposed =
                proposedCourses.to(people.stream().flatMap(List::stream).toList());
        Map<Slug, LocalizedText> courses = desk.courses();
        return Stream.concat(
                        Stream.of(headings()), people.stream().map(needs -> line(needs, called, proposed, courses)))
                .toList();
    }

    /** Those that a table of a cohort's people is known by, and two that it passes over. */
    private List<String> headings() {
        return Stream.of("email", "nameEn", "nameBn", "institution", "position", "competencies", "courses")
                .map(column -> pages.text("reporting.nominations." + column))
                .toList();
    }

    private List<String> line(
            List<PersonNeed> needs,
            Map<String, String> called,
            Map<PersonNeed, List<Slug>> proposed,
            Map<Slug, LocalizedText> courses) {
        PersonNeed person = needs.get(0);
        return List.of(
                person.email(),
                person.name().in(Language.EN),
                person.name().in(Language.BN),
                person.institution().in(pages.language()),
                person.position(),
                joined(needs.stream().map(need -> called.getOrDefault(need.competency(), need.competency()))),
                joined(needs.stream()
                        .flatMap(need -> proposed.getOrDefault(need, List.of()).stream())
                        .distinct()
                        .map(course -> courses.getOrDefault(course, LocalizedText.of(course.value(), course.value()))
                                .in(pages.language()))));
    }

    private static String joined(Stream<String> words) {
        return String.join("; ", words.toList());
    }
}
