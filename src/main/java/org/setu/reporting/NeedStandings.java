package org.setu.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.setu.needs.Level;
import org.setu.reporting.NeedGaps.Show;
import org.setu.reporting.snapshot.AssessmentColumns.Standing;
import org.setu.reporting.snapshot.CertificateColumns;
import org.setu.reporting.snapshot.EnrolmentColumns;
import org.setu.reporting.snapshot.NeedColumns;
import org.setu.reporting.snapshot.PostingColumns;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.reporting.snapshot.WorkplaceColumns;
import org.setu.shared.InstitutionId;
import org.setu.shared.Slug;

/**
 * Where those who work somewhere today by a confirmed posting stand in what their institution needs.
 *
 * @param held by person, that posting
 * @param certified person and code of a course in one number each, ascending, of valid certificates of completion
 * @param building by the code of a competency, the codes of the courses that build it
 */
record NeedStandings(Snapshot snapshot, int[] held, long[] certified, int[][] building) {
    private static final int PERSON = Integer.SIZE;

    static NeedStandings on(Snapshot snapshot, LocalDate day, int moment, Map<String, Set<Slug>> certifying) {
        EnrolmentColumns enrolments = snapshot.enrolments();
        CertificateColumns certificates = snapshot.certificates();
        long[] certified = IntStream.range(0, certificates.size())
                .filter(certificate -> certificates.certifies(certificate, moment))
                .map(certificate -> certificates.enrolments()[certificate])
                .mapToLong(enrolment -> (long) enrolments.people()[enrolment] << PERSON
                        | enrolments.courses()[enrolment])
                .sorted()
                .toArray();
        var names = snapshot.needs().competencyNames();
        int[][] building = IntStream.range(0, names.size())
                .mapToObj(competency -> certifying.getOrDefault(names.word(competency), Set.of()).stream()
                        .mapToInt(course -> enrolments.slugs().code(course.value()))
                        .filter(code -> code >= 0)
                        .toArray())
                .toArray(int[][]::new);
        return new NeedStandings(snapshot, snapshot.postings().confirmedOn(day, moment), certified, building);
    }

    /** The needs of the institutions, by their English names. */
    List<OfficeNeed> offices(ScopePlaces places) {
        NeedColumns needs = snapshot.needs();
        int[] able = new int[needs.size()];
        int[] waiting = new int[needs.size()];
        int[] holders = new int[needs.size()];
        for (int person = 0; person < held.length; person++) {
            int institution = institution(person, places);
            for (int need = first(institution); need < last(institution); need++) {
                Standing standing = snapshot.assessments().of(person, needs.competencies()[need]);
                able[need] += standing.level() >= needs.levels()[need] ? 1 : 0;
                waiting[need] += standing.waits() ? 1 : 0;
                holders[need] += isCertified(person, needs.competencies()[need]) ? 1 : 0;
            }
        }
        WorkplaceColumns workplaces = snapshot.workplaces();
        int[] meant = IntStream.range(0, needs.size())
                .filter(need -> places.hold(needs.institutions()[need]))
                .toArray();
        return Arrays.stream(Ranked.by(need -> workplaces.ranksEn()[needs.institutions()[need]], meant))
                .mapToObj(need -> new OfficeNeed(
                        new InstitutionId(workplaces.ids()[needs.institutions()[need]]),
                        workplaces.names()[needs.institutions()[need]],
                        needs.competencyNames().word(needs.competencies()[need]),
                        Level.numbered(needs.levels()[need]),
                        needs.people()[need],
                        able[need],
                        waiting[need],
                        holders[need]))
                .toList();
    }

    /** A person’s posting and what is needed of them. */
    record Pair(UUID posting, String competency) {}

    /** Person and need in one number each: whose gap is the widest first, then by institution and name. */
    long[] people(ScopePlaces places, Optional<String> competency, Show show) {
        NeedColumns needs = snapshot.needs();
        int asked = competency.map(needs.competencyNames()::code).orElse(-1);
        var found = LongStream.builder();
        var gaps = IntStream.builder();
        for (int person = 0; person < held.length; person++) {
            int institution = institution(person, places);
            for (int need = first(institution); need < last(institution); need++) {
                Standing standing = snapshot.assessments().of(person, needs.competencies()[need]);
                int gap = needs.levels()[need] - standing.level();
                boolean isMeant = competency.isEmpty() || needs.competencies()[need] == asked;
                if (isMeant && isShown(show, gap, standing)) {
                    found.add((long) person << PERSON | need);
                    gaps.add(gap);
                }
            }
        }
        return ordered(found.build().toArray(), gaps.build().toArray());
    }

    private static boolean isShown(Show show, int gap, Standing standing) {
        return switch (show) {
            case SHORT -> gap > 0;
            case WAITING -> standing.waits();
            case ALL -> true;
        };
    }

    private long[] ordered(long[] found, int[] gaps) {
        int[] names = snapshot.people().ranksEn();
        int[] institutions = snapshot.workplaces().ranksEn();
        int[] asFound = IntStream.range(0, found.length).toArray();
        int[] byName = Ranked.by(at -> names[(int) (found[at] >> PERSON)], asFound);
        int[] byInstitution = Ranked.by(at -> institutions[snapshot.needs().institutions()[(int) found[at]]], byName);
        int[] byGap = Ranked.by(at -> Level.values().length - gaps[at], byInstitution);
        return Arrays.stream(byGap).mapToLong(at -> found[at]).toArray();
    }

    List<Pair> pairs(long[] found, int first, int atMost) {
        return Arrays.stream(found)
                .skip(first)
                .limit(atMost)
                .mapToObj(one -> new Pair(
                        snapshot.postings().ids()[held[(int) (one >> PERSON)]],
                        snapshot.needs().competencyNames().word(snapshot.needs().competencies()[(int) one])))
                .toList();
    }

    /** Where somebody works by a confirmed posting; below 0 where that is none of these. */
    private int institution(int person, ScopePlaces places) {
        if (held[person] == PostingColumns.NONE) {
            return WorkplaceColumns.NONE;
        }
        int place = snapshot.postings().places()[held[person]];
        return snapshot.workplaces().isInstitution(place) && places.hold(place) ? place : WorkplaceColumns.NONE;
    }

    private int first(int institution) {
        return institution < 0 ? 0 : snapshot.needs().first()[institution];
    }

    private int last(int institution) {
        return institution < 0 ? 0 : snapshot.needs().first()[institution + 1];
    }

    private boolean isCertified(int person, int competency) {
        for (int course : building[competency]) {
            if (Arrays.binarySearch(certified, (long) person << PERSON | course) >= 0) {
                return true;
            }
        }
        return false;
    }
}
