package org.setu.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.setu.reporting.CompletionLine.Mark;
import org.setu.reporting.snapshot.Dictionary;
import org.setu.reporting.snapshot.EnrolmentColumns;
import org.setu.reporting.snapshot.MarkColumns;
import org.setu.reporting.snapshot.PostingColumns;
import org.setu.reporting.snapshot.Seconds;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.reporting.snapshot.WorkplaceColumns;
import org.setu.shared.EnrolmentId;
import org.setu.shared.InstitutionId;
import org.setu.shared.Slug;

/** The enrolments that a filter lets through, at the moment of one snapshot, to be counted and put in order. Nothing of this asks the database. */
public final class CompletionRows {
    private static final int NO_MARK = -1;

    private final Snapshot snapshot;
    private final CompletionFilter filter;
    private final CourseQuizzes quizzes;
    private final int moment;
    private final int[] held;
    private final int[] numbers;

    /**
     * @param moment at which the day after that of the report begins
     * @param held by person, the posting of that day
     */
    CompletionRows(
            Snapshot snapshot,
            CompletionFilter filter,
            CourseQuizzes quizzes,
            int moment,
            int[] held,
            CompletionConditions conditions) {
        this.snapshot = snapshot;
        this.filter = filter;
        this.quizzes = quizzes;
        this.moment = moment;
        this.held = held;
        this.numbers = those(conditions);
    }

    private int[] those(CompletionConditions conditions) {
        var those = new BitSet();
        for (int row = 0; row < snapshot.enrolments().size(); row++) {
            if (conditions.hold(row, isCompleted(row), place(row))) {
                those.set(row);
            }
        }
        int[] found = new int[those.cardinality()];
        int count = 0;
        for (int row = those.nextSetBit(0); row >= 0; row = those.nextSetBit(row + 1)) {
            found[count++] = row;
        }
        return found;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public CompletionFilter filter() {
        return filter;
    }

    /** Numbers of the snapshot's enrolments, the oldest first. */
    int[] numbers() {
        return numbers;
    }

    public long size() {
        return numbers.length;
    }

    private boolean isCompleted(int row) {
        return snapshot.enrolments().completed()[row] < moment;
    }

    /** A completed one belongs to the workplace of that day, for ever; a running one to where the person works. */
    private int place(int row) {
        EnrolmentColumns enrolments = snapshot.enrolments();
        if (isCompleted(row)) {
            return enrolments.completedAt()[row];
        }
        int posting = held[enrolments.people()[row]];
        return posting == PostingColumns.NONE
                ? WorkplaceColumns.NONE
                : snapshot.postings().places()[posting];
    }

    /** By what rows can be counted apart. */
    public enum Group {
        COURSE,
        INSTITUTION,
        KIND,
        /** As module and lesson: where somebody was last. */
        LESSON
    }

    public CompletionCounts counts() {
        return tally(1, row -> 0).get(1);
    }

    /** The same for each group that has any. What is in no group is under a blank name. */
    public Map<String, CompletionCounts> countsBy(Group group) {
        EnrolmentColumns enrolments = snapshot.enrolments();
        return switch (group) {
            case COURSE -> named(enrolments.slugs(), row -> enrolments.courses()[row]);
            case KIND ->
                named(
                        snapshot.people().traits(),
                        row -> snapshot.people().kinds()[enrolments.people()[row]]);
            case LESSON -> named(enrolments.lessonNames(), this::lesson);
            case INSTITUTION -> byInstitution();
        };
    }

    /** Where somebody was at the end of a month that is over, nobody knows. */
    private int lesson(int row) {
        return filter.asOf().isPresent()
                ? Dictionary.NONE
                : snapshot.enrolments().lessons()[row];
    }

    private Map<String, CompletionCounts> named(Dictionary names, IntUnaryOperator code) {
        List<CompletionCounts> counts = tally(names.size(), code);
        var named = new HashMap<String, CompletionCounts>();
        for (int at = 0; at < counts.size(); at++) {
            if (counts.get(at).enrolled() > 0) {
                named.put(at == 0 ? "" : names.word(at - 1), counts.get(at));
            }
        }
        return named;
    }

    private Map<String, CompletionCounts> byInstitution() {
        WorkplaceColumns workplaces = snapshot.workplaces();
        List<CompletionCounts> counts = tally(workplaces.ids().length, row -> {
            int place = place(row);
            return workplaces.isInstitution(place) ? place : WorkplaceColumns.NONE;
        });
        var named = new HashMap<String, CompletionCounts>();
        for (int at = 0; at < counts.size(); at++) {
            if (counts.get(at).enrolled() > 0) {
                named.put(at == 0 ? "" : workplaces.ids()[at - 1].toString(), counts.get(at));
            }
        }
        return named;
    }

    /** The counts of what has no group, and then of each group, by its code. */
    private List<CompletionCounts> tally(int groups, IntUnaryOperator group) {
        EnrolmentColumns enrolments = snapshot.enrolments();
        int[] enrolled = new int[groups + 1];
        int[] completed = new int[groups + 1];
        for (int row : numbers) {
            int of = group.applyAsInt(row) + 1;
            enrolled[of]++;
            completed[of] += isCompleted(row) ? 1 : 0;
        }
        long[] took = new long[Arrays.stream(completed).sum()];
        int count = 0;
        for (int row : numbers) {
            if (isCompleted(row)) {
                took[count++] = (long) (group.applyAsInt(row) + 1) << Integer.SIZE
                        | Math.max(0, enrolments.completed()[row] - enrolments.enrolled()[row]);
            }
        }
        Arrays.sort(took);
        var counts = new ArrayList<CompletionCounts>();
        int first = 0;
        for (int of = 0; of <= groups; of++) {
            counts.add(new CompletionCounts(enrolled[of], completed[of], median(took, first, completed[of])));
            first += completed[of];
        }
        return counts;
    }

    /** In days; of an even number, the mean of the two in the middle. */
    private static Optional<Double> median(long[] took, int first, int count) {
        if (count == 0) {
            return Optional.empty();
        }
        int lower = (int) took[first + (count - 1) / 2];
        int upper = (int) took[first + count / 2];
        return Optional.of((lower + (double) upper) / 2 / 86_400);
    }

    /** Empty where the filter leaves in several courses, or one that has no tests before and after it, and as of a month in the past. */
    public Optional<LearningGain> gain() {
        return new CompletionGains(this, quizzes).whole();
    }

    /** The same for each course that has such tests and people who took both. */
    public Map<Slug, LearningGain> gainByCourse() {
        return new CompletionGains(this, quizzes).byCourse();
    }

    /** The same for each competency that both tests ask for; none where {@link #gain} is empty. */
    public List<CompetencyGain> gainByCompetency() {
        return new CompletionGains(this, quizzes).byCompetency();
    }

    /**
     * The rows in an order, those without a value last; of two alike, the older comes first.
     *
     * @param courses the rank of each by its title, by code
     */
    int[] ordered(CompletionOrder order, int[] namesOfPeople, int[] namesOfPlaces, int[] courses) {
        IntUnaryOperator rank = rank(order.column(), namesOfPeople, namesOfPlaces, courses);
        return Ranked.by(
                row -> {
                    int value = rank.applyAsInt(row);
                    return order.descending() && value != CompletionOrder.LAST
                            ? CompletionOrder.LAST - 1 - value
                            : value;
                },
                numbers);
    }

    private IntUnaryOperator rank(
            CompletionOrder.Column column, int[] namesOfPeople, int[] namesOfPlaces, int[] courses) {
        EnrolmentColumns enrolments = snapshot.enrolments();
        return switch (column) {
            case NAME -> row -> namesOfPeople[enrolments.people()[row]];
            case INSTITUTION ->
                row -> {
                    int place = place(row);
                    return place == WorkplaceColumns.NONE ? CompletionOrder.LAST : namesOfPlaces[place];
                };
            case COURSE -> row -> courses[enrolments.courses()[row]];
            case STATE -> row -> isCompleted(row) ? 1 : 0;
            case PROGRESS -> this::percent;
            case RESULT -> this::result;
            case CERTIFICATE -> certificates();
            case ENROLLED -> row -> Math.max(0, enrolments.enrolled()[row]);
            case COMPLETED -> row -> isCompleted(row) ? Math.max(0, enrolments.completed()[row]) : CompletionOrder.LAST;
        };
    }

    /** How far somebody was at the end of a month that is over is not kept. */
    private int percent(int row) {
        if (filter.asOf().isEmpty()) {
            return snapshot.enrolments().percents()[row];
        }
        return isCompleted(row) ? 100 : CompletionOrder.LAST;
    }

    private int result(int row) {
        return mark(row).map(Mark::percent).orElse(CompletionOrder.LAST);
    }

    /** The best mark of the final quiz or else of any other that counts, as of the day. */
    private Optional<Mark> mark(int row) {
        MarkColumns marks = snapshot.marks();
        int course = snapshot.enrolments().courses()[row];
        int ofFinal = NO_MARK;
        int ofOther = NO_MARK;
        for (int at = marks.first(row); marks.isOf(row, at); at++) {
            int quiz = marks.quizzes()[at];
            if (marks.received()[at] < moment && !quizzes.isTest(course, quiz)) {
                boolean isFinal = quiz == quizzes.finals()[course];
                ofFinal = isFinal ? Math.max(ofFinal, marks.percents()[at]) : ofFinal;
                ofOther = isFinal ? ofOther : Math.max(ofOther, marks.percents()[at]);
            }
        }
        if (ofFinal == NO_MARK && ofOther == NO_MARK) {
            return Optional.empty();
        }
        return Optional.of(ofFinal == NO_MARK ? new Mark(ofOther, false) : new Mark(ofFinal, true));
    }

    /** A row as it is shown, with what only the database knows. */
    CompletionLine line(int row, CompletionPapers papers) {
        EnrolmentColumns enrolments = snapshot.enrolments();
        WorkplaceColumns workplaces = snapshot.workplaces();
        int place = place(row);
        int percent = percent(row);
        return new CompletionLine(
                new EnrolmentId(enrolments.id(row)),
                papers.name(),
                workplaces.isInstitution(place)
                        ? Optional.of(new InstitutionId(workplaces.ids()[place]))
                        : Optional.empty(),
                place == WorkplaceColumns.NONE
                        ? Optional.empty()
                        : Optional.of(workplaces.names()[place]),
                new Slug(enrolments.slug(row)),
                percent == CompletionOrder.LAST ? Optional.empty() : Optional.of(percent),
                mark(row),
                papers.outcome(),
                papers.certificate(),
                Seconds.instant(enrolments.enrolled()[row]),
                isCompleted(row) ? Optional.of(Seconds.instant(enrolments.completed()[row])) : Optional.empty());
    }

    /** In the order in which they were issued, which is that of their numbers; the one of the course before that of having taken part. */
    private IntUnaryOperator certificates() {
        var certificates = snapshot.certificates();
        int[] issued = new int[snapshot.enrolments().size()];
        Arrays.fill(issued, CompletionOrder.LAST);
        for (int pass = 0; pass < 2; pass++) {
            for (int at = 0; at < certificates.size(); at++) {
                if (certificates.complete()[at] == (pass == 1) && certificates.issued()[at] < moment) {
                    issued[certificates.enrolments()[at]] =
                            Math.max(0, certificates.issued()[at]);
                }
            }
        }
        return row -> issued[row];
    }
}
