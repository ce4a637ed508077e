package org.setu.reporting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.setu.reporting.snapshot.CertificateColumns;
import org.setu.reporting.snapshot.EnrolmentColumns;
import org.setu.reporting.snapshot.PostingColumns;
import org.setu.reporting.snapshot.Seconds;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.reporting.snapshot.WorkplaceColumns;

/**
 * Who works somewhere by a confirmed posting and holds a valid certificate of completion, on one day as it is known now. Whose data were erased is counted no more.
 *
 * @param held by person, the confirmed posting of that day
 * @param areas by course, the areas that it serves, one bit for each
 */
record CapablePeople(Snapshot snapshot, LocalDate day, int moment, int[] held, int[] areas, int howManyAreas) {
    /** @param end of the day, where the next begins */
    static CapablePeople on(Snapshot snapshot, LocalDate day, OffsetDateTime end, List<Set<String>> coursesByArea) {
        int moment = Seconds.of(end.toInstant());
        int[] areas = new int[snapshot.enrolments().slugs().size()];
        for (int area = 0; area < coursesByArea.size(); area++) {
            boolean[] serving = snapshot.enrolments().slugs().those(coursesByArea.get(area)::contains);
            for (int course = 0; course < areas.length; course++) {
                areas[course] |= serving[course] ? 1 << area : 0;
            }
        }
        return new CapablePeople(
                snapshot, day, moment, snapshot.postings().confirmedOn(day, moment), areas, coursesByArea.size());
    }

    /** By institution: how many people, and how many in each area. */
    int[][] byInstitution(ScopePlaces places) {
        int[] able = new int[held.length];
        boolean[] certified = certified(Optional.empty());
        EnrolmentColumns enrolments = snapshot.enrolments();
        eachCertificate(certificate -> {
            int enrolment = snapshot.certificates().enrolments()[certificate];
            able[enrolments.people()[enrolment]] |= areas[enrolments.courses()[enrolment]];
        });
        int[][] counts = new int[snapshot.workplaces().ids().length][howManyAreas + 1];
        for (int person = 0; person < held.length; person++) {
            if (certified[person]
                    && works(person, places)
                    && snapshot.workplaces().isInstitution(place(person))) {
                int[] there = counts[place(person)];
                there[0]++;
                for (int area = 0; area < howManyAreas; area++) {
                    there[area + 1] += able[person] >> area & 1;
                }
            }
        }
        return counts;
    }

    /** Those of the people there, by institution, name and issue; of these courses alone, if some are named. */
    int[] certificates(ScopePlaces places, Optional<Set<String>> courses) {
        EnrolmentColumns enrolments = snapshot.enrolments();
        boolean[] meant = meant(courses);
        CertificateColumns certificates = snapshot.certificates();
        int[] institutions = snapshot.workplaces().ranksEn();
        int[] names = snapshot.people().ranksEn();
        var found = IntStream.builder();
        eachCertificate(certificate -> {
            int enrolment = certificates.enrolments()[certificate];
            if (meant[enrolments.courses()[enrolment]] && works(enrolments.people()[enrolment], places)) {
                found.add(certificate);
            }
        });
        int[] those = found.build().toArray();
        int[] byIssue = Ranked.by(certificate -> Math.max(0, certificates.issued()[certificate]), those);
        int[] byName = Ranked.by(certificate -> names[person(certificate)], byIssue);
        return Ranked.by(certificate -> institutions[place(person(certificate))], byName);
    }

    /** Those who were certified and say that they work there, which nobody has confirmed, while nobody confirmed that they work elsewhere either. */
    long unconfirmed(ScopePlaces places) {
        boolean[] certified = certified(Optional.empty());
        PostingColumns postings = snapshot.postings();
        int today = Seconds.day(day);
        boolean[] claims = new boolean[held.length];
        boolean[] confirmed = new boolean[held.length];
        for (int posting = 0; posting < postings.size(); posting++) {
            int person = postings.people()[posting];
            boolean isOver = postings.ended()[posting] < moment
                    || postings.isConfirmed(posting)
                            && postings.worksTo()[posting] != Seconds.NO_DAY
                            && postings.worksTo()[posting] < today;
            if (!isOver && postings.isConfirmed(posting)) {
                confirmed[person] = true;
            } else if (!isOver && places.hold(postings.places()[posting])) {
                claims[person] = true;
            }
        }
        return IntStream.range(0, held.length)
                .filter(person -> certified[person] && claims[person] && !confirmed[person])
                .count();
    }

    /** By person, who holds a certificate, wherever they work; of one of these courses, if some are named. */
    boolean[] certified(Optional<Set<String>> courses) {
        boolean[] meant = meant(courses);
        boolean[] certified = new boolean[held.length];
        EnrolmentColumns enrolments = snapshot.enrolments();
        eachCertificate(certificate -> {
            int enrolment = snapshot.certificates().enrolments()[certificate];
            certified[enrolments.people()[enrolment]] |= meant[enrolments.courses()[enrolment]];
        });
        return certified;
    }

    /** By course, whether it is one of these; each is, where none is named. */
    private boolean[] meant(Optional<Set<String>> courses) {
        return snapshot.enrolments()
                .slugs()
                .those(course -> courses.map(these -> these.contains(course)).orElse(true));
    }

    private void eachCertificate(IntConsumer each) {
        CertificateColumns certificates = snapshot.certificates();
        for (int certificate = 0; certificate < certificates.size(); certificate++) {
            if (certificates.certifies(certificate, moment)
                    && !snapshot.people().isErased(person(certificate))) {
                each.accept(certificate);
            }
        }
    }

    /** Whether somebody works at one of these places, by a confirmed posting. */
    boolean works(int person, ScopePlaces places) {
        return held[person] != PostingColumns.NONE
                && places.hold(place(person))
                && place(person) != WorkplaceColumns.NONE;
    }

    private int person(int certificate) {
        return snapshot.enrolments().people()[snapshot.certificates().enrolments()[certificate]];
    }

    private int place(int person) {
        return snapshot.postings().places()[held[person]];
    }
}
