package org.setu.programmes.web;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.institutions.InstitutionTree;
import org.setu.institutions.Institutions;
import org.setu.institutions.ManagedInstitutions;
import org.setu.institutions.Management;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Programme;
import org.setu.programmes.ProgrammeId;
import org.setu.programmes.Programmes;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** What every page of a programme needs first: whether the reader manages it, and what things are called. */
@MadeOnce
public class ProgrammeDesk {
    static final String PATH = "/reports/programmes";
    private static final String COHORTS = "/reports/cohorts/";

    private final Pages pages;
    private final Management management;
    private final Programmes programmes;
    private final Cohorts cohorts;
    private final Institutions institutions;
    private final Revisions revisions;

    @Inject
    ProgrammeDesk(
            Pages pages,
            Management management,
            Programmes programmes,
            Cohorts cohorts,
            Institutions institutions,
            Revisions revisions) {
        this.pages = pages;
        this.management = management;
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.institutions = institutions;
        this.revisions = revisions;
    }

    /** A cohort, as the top of each of its pages names it. */
    public record CohortHead(String name, String path, String programme, String programmePath) {}

    /** To people who manage nothing there are no programmes. */
    AccountId manager() {
        managed();
        return pages.account();
    }

    private ManagedInstitutions managed() {
        return management.of(pages.account()).orElseThrow(NotFound::new);
    }

    Programme programme(ProgrammeId id) {
        return programmes.of(pages.account(), id).orElseThrow(NotFound::new);
    }

    Cohorts.Managed cohort(CohortId id) {
        return cohorts.of(pages.account(), id).orElseThrow(NotFound::new);
    }

    CohortHead head(Cohorts.Managed managed) {
        return new CohortHead(
                managed.cohort().name().in(pages.language()),
                path(managed.cohort()),
                managed.programme().name().in(pages.language()),
                path(managed.programme()));
    }

    static String path(Programme programme) {
        return PATH + "/" + programme.id();
    }

    static String path(Cohort cohort) {
        return COHORTS + cohort.id();
    }

    /** The institutions that the reader manages, those below others set in by dashes. */
    Map<String, String> institutions() {
        ManagedInstitutions managed = managed();
        var choices = new LinkedHashMap<String, String>();
        institutions.tree().rows().stream()
                .filter(row -> !row.institution().isClosed())
                .filter(row -> managed.holds(row.institution().id()))
                .forEach(row -> choices.put(row.institution().id().toString(), label(row)));
        return choices;
    }

    private String label(InstitutionTree.Row row) {
        return "– ".repeat(row.depth()) + row.institution().name().in(pages.language());
    }

    /** The courses that one can enrol in, by their titles. */
    Map<String, String> offered() {
        return revisions.offered().stream()
                .sorted(Comparator.comparing(this::title))
                .collect(Collectors.toMap(
                        course -> course.slug().value(), this::title, (one, same) -> one, LinkedHashMap::new));
    }

    /** The titles of these courses, in their order. */
    List<String> titles(List<Slug> courses) {
        return courses.stream().map(this::title).toList();
    }

    private String title(Slug course) {
        Optional<PublishedCourse> current = revisions.current(course);
        return current.map(this::title).orElse(course.value());
    }

    private String title(PublishedCourse course) {
        return course.content().title().in(pages.language());
    }
}
