package org.setu.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.setu.reporting.snapshot.Dictionary;
import org.setu.reporting.snapshot.EnrolmentColumns;
import org.setu.reporting.snapshot.MarkColumns;
import org.setu.reporting.snapshot.MeasureColumns;
import org.setu.reporting.snapshot.PostingColumns;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.reporting.snapshot.WorkplaceColumns;
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
        this.numbers = IntStream.range(0, snapshot.enrolments().size())
                .filter(row -> conditions.hold(row, isCompleted(row), place(row)))
                .toArray();
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
        long[] took = new long[numbers.length];
        int count = 0;
        for (int row : numbers) {
            int of = group.applyAsInt(row) + 1;
            enrolled[of]++;
            if (isCompleted(row)) {
                completed[of]++;
                took[count++] = (long) of << Integer.SIZE
                        | Math.max(0, enrolments.completed()[row] - enrolments.enrolled()[row]);
            }
        }
        Arrays.sort(took, 0, count);
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
        return course().map(course -> gains()[course].gain());
    }

    /** The same for each course that has such tests and people who took both. */
    public Map<Slug, LearningGain> gainByCourse() {
        var found = new HashMap<Slug, LearningGain>();
        if (filter.asOf().isEmpty()) {
            GainSum[] gains = gains();
            for (int course = 0; course < gains.length; course++) {
                if (gains[course].hasPeople()) {
                    found.put(new Slug(snapshot.enrolments().slugs().word(course)), gains[course].gain());
                }
            }
        }
        return found;
    }

    /** By course. Only marks that measured count: a quiz that once had a mark to pass may have had the same name. */
    private GainSum[] gains() {
        MarkColumns marks = snapshot.marks();
        GainSum[] sums = sums(snapshot.enrolments().slugs());
        for (int row : numbers) {
            int course = snapshot.enrolments().courses()[row];
            if (quizzes.hasTests(course)) {
                int before = NO_MARK;
                int after = NO_MARK;
                for (int at = marks.first(row); at < marks.enrolments().length && marks.enrolments()[at] == row; at++) {
                    if (marks.measured()[at] && marks.quizzes()[at] == quizzes.before()[course]) {
                        before = marks.percents()[at];
                    } else if (marks.measured()[at] && marks.quizzes()[at] == quizzes.after()[course]) {
                        after = marks.percents()[at];
                    }
                }
                if (before != NO_MARK && after != NO_MARK) {
                    sums[course].add(before, after);
                }
            }
        }
        return sums;
    }

    /** The same for each competency that both tests ask for; none where {@link #gain} is empty. */
    public List<CompetencyGain> gainByCompetency() {
        Dictionary competencies = snapshot.measures().competencyNames();
        GainSum[] sums = sums(competencies);
        course().ifPresent(course -> {
            for (int row : numbers) {
                measured(row, course, sums);
            }
        });
        return IntStream.range(0, sums.length)
                .filter(competency -> sums[competency].hasPeople())
                .mapToObj(competency -> new CompetencyGain(competencies.word(competency), sums[competency].gain()))
                .toList();
    }

    private void measured(int row, int course, GainSum[] sums) {
        MeasureColumns measures = snapshot.measures();
        int first = measures.first(row);
        for (int one = first; isOf(measures, one, row); one++) {
            for (int other = first;
                    measures.quizzes()[one] == quizzes.before()[course] && isOf(measures, other, row);
                    other++) {
                if (measures.quizzes()[other] == quizzes.after()[course]
                        && measures.competencies()[one] == measures.competencies()[other]) {
                    sums[measures.competencies()[one]].add(measures.shares()[one], measures.shares()[other]);
                }
            }
        }
    }

    private static boolean isOf(MeasureColumns measures, int at, int row) {
        return at < measures.enrolments().length && measures.enrolments()[at] == row;
    }

    private static GainSum[] sums(Dictionary names) {
        return IntStream.range(0, names.size()).mapToObj(code -> new GainSum()).toArray(GainSum[]::new);
    }

    /** The code of the one course that the filter leaves in and that tests measure. */
    private Optional<Integer> course() {
        return filter.course()
                .filter(course -> filter.asOf().isEmpty())
                .map(course -> snapshot.enrolments().slugs().code(course.value()))
                .filter(code -> code != Dictionary.NONE && quizzes.hasTests(code));
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

    /** The best mark of the final quiz or else of any other that counts, as of the day. */
    private int result(int row) {
        MarkColumns marks = snapshot.marks();
        int course = snapshot.enrolments().courses()[row];
        int ofFinal = CompletionOrder.LAST;
        int ofOther = CompletionOrder.LAST;
        for (int at = marks.first(row); at < marks.enrolments().length && marks.enrolments()[at] == row; at++) {
            int quiz = marks.quizzes()[at];
            if (marks.received()[at] >= moment || quizzes.isTest(course, quiz)) {
                continue;
            } else if (quiz == quizzes.finals()[course]) {
                ofFinal = best(ofFinal, marks.percents()[at]);
            } else {
                ofOther = best(ofOther, marks.percents()[at]);
            }
        }
        return ofFinal == CompletionOrder.LAST ? ofOther : ofFinal;
    }

    private static int best(int soFar, int mark) {
        return soFar == CompletionOrder.LAST ? mark : Math.max(soFar, mark);
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
