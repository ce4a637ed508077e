package org.setu.reporting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.setu.institutions.Today;
import org.setu.reporting.Breakdown.Trait;
import org.setu.reporting.SmallCells.Counted;
import org.setu.reporting.snapshot.EnrolmentColumns;
import org.setu.reporting.snapshot.PeopleColumns;
import org.setu.reporting.snapshot.PostingColumns;
import org.setu.reporting.snapshot.Seconds;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.reporting.snapshot.WorkplaceColumns;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/**
 * Whom courses reach, by gender, district or kind of participant: of the whole of a reader's scope, of one course or all. No other filter applies, and of a
 * course that all but a few people of a group take nothing is told, so that tables cannot be subtracted from one another until single people are left.
 */
@MadeOnce
public class Breakdowns {
    private final Today today;

    @Inject
    Breakdowns(Today today) {
        this.today = today;
    }

    public Breakdown of(Snapshot snapshot, ReportScope scope, Optional<Slug> course, Trait trait) {
        List<Counted> counted = counted(snapshot, new ScopePlaces(snapshot, scope), course, trait).stream()
                .sorted(Comparator.comparing((Counted row) -> row.group().isEmpty())
                        .thenComparing(Counted::group))
                .toList();
        long enrolled = counted.stream().mapToLong(Counted::enrolled).sum();
        long completed = counted.stream().mapToLong(Counted::completed).sum();
        return enrolled < LearningGain.FEWEST || course.isPresent() && leavesFew(snapshot, scope, trait, counted)
                ? new Breakdown(Optional.empty(), Optional.empty(), List.of())
                : new Breakdown(
                        Optional.of(enrolled),
                        Optional.of(completed).filter(done -> Math.min(done, enrolled - done) >= LearningGain.FEWEST),
                        SmallCells.guarded(counted));
    }

    /** Whether the table of all courses, less this one, would tell of a few people of some group. */
    private boolean leavesFew(Snapshot snapshot, ReportScope scope, Trait trait, List<Counted> ofCourse) {
        Map<String, Counted> one = ofCourse.stream().collect(Collectors.toMap(Counted::group, row -> row));
        return counted(snapshot, new ScopePlaces(snapshot, scope), Optional.empty(), trait).stream()
                .anyMatch(all -> {
                    Counted less = one.getOrDefault(all.group(), new Counted(all.group(), 0, 0));
                    return isFew(all.enrolled() - less.enrolled()) || isFew(all.completed() - less.completed());
                });
    }

    private static boolean isFew(long people) {
        return people > 0 && people < LearningGain.FEWEST;
    }

    /** Each person once, however many courses they take: of those who work in the scope by a confirmed posting, or of everybody. */
    private List<Counted> counted(Snapshot snapshot, ScopePlaces places, Optional<Slug> course, Trait trait) {
        PeopleColumns people = snapshot.people();
        boolean[] enrolled = new boolean[people.size()];
        boolean[] completed = new boolean[people.size()];
        EnrolmentColumns enrolments = snapshot.enrolments();
        boolean[] meant = enrolments
                .slugs()
                .those(slug -> course.map(one -> one.value().equals(slug)).orElse(true));
        for (int row = 0; row < enrolments.size(); row++) {
            int person = enrolments.people()[row];
            enrolled[person] |= meant[enrolments.courses()[row]];
            completed[person] |= meant[enrolments.courses()[row]] && enrolments.completed()[row] != Seconds.NEVER;
        }
        LocalDate day = today.date();
        int[] held = snapshot.postings().confirmedOn(day, Seconds.of(today.endOf(day)));
        int[] traits = trait.of(people);
        int[] countEnrolled = new int[people.traits().size() + 1];
        int[] countCompleted = new int[people.traits().size() + 1];
        for (int person = 0; person < people.size(); person++) {
            int place = held[person] == PostingColumns.NONE
                    ? WorkplaceColumns.NONE
                    : snapshot.postings().places()[held[person]];
            if (enrolled[person] && !people.isErased(person) && places.hold(place)) {
                countEnrolled[traits[person] + 1]++;
                countCompleted[traits[person] + 1] += completed[person] ? 1 : 0;
            }
        }
        return IntStream.range(0, countEnrolled.length)
                .filter(group -> countEnrolled[group] > 0)
                .mapToObj(group -> new Counted(
                        group == 0 ? "" : people.traits().word(group - 1), countEnrolled[group], countCompleted[group]))
                .toList();
    }
}
