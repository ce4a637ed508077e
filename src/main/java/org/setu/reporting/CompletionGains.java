package org.setu.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.setu.reporting.snapshot.Dictionary;
import org.setu.reporting.snapshot.MarkColumns;
import org.setu.reporting.snapshot.MeasureColumns;
import org.setu.reporting.snapshot.Snapshot;
import org.setu.shared.Slug;

/** What the tests before and after courses tell of the people in some rows who took both. */
final class CompletionGains {
    private static final int NO_MARK = -1;

    private final CompletionRows rows;
    private final CourseQuizzes quizzes;
    private final Snapshot snapshot;

    CompletionGains(CompletionRows rows, CourseQuizzes quizzes) {
        this.rows = rows;
        this.quizzes = quizzes;
        this.snapshot = rows.snapshot();
    }

    Optional<LearningGain> whole() {
        return course().map(course -> sums()[course].gain());
    }

    Map<Slug, LearningGain> byCourse() {
        var found = new HashMap<Slug, LearningGain>();
        if (rows.filter().asOf().isEmpty()) {
            GainSum[] sums = sums();
            for (int course = 0; course < sums.length; course++) {
                if (sums[course].hasPeople()) {
                    found.put(new Slug(snapshot.enrolments().slugs().word(course)), sums[course].gain());
                }
            }
        }
        return found;
    }

    /** By course. Only marks that measured count: a quiz that once had a mark to pass may have had the same name. */
    private GainSum[] sums() {
        GainSum[] sums = sums(snapshot.enrolments().slugs());
        for (int row : rows.numbers()) {
            int course = snapshot.enrolments().courses()[row];
            if (quizzes.hasTests(course)) {
                int before = measured(row, quizzes.before()[course]);
                int after = measured(row, quizzes.after()[course]);
                if (before != NO_MARK && after != NO_MARK) {
                    sums[course].add(before, after);
                }
            }
        }
        return sums;
    }

    private int measured(int row, int quiz) {
        MarkColumns marks = snapshot.marks();
        int found = NO_MARK;
        for (int at = marks.first(row); marks.isOf(row, at); at++) {
            if (marks.measured()[at] && marks.quizzes()[at] == quiz) {
                found = marks.percents()[at];
            }
        }
        return found;
    }

    List<CompetencyGain> byCompetency() {
        Dictionary competencies = snapshot.measures().competencyNames();
        GainSum[] sums = sums(competencies);
        course().ifPresent(course -> {
            for (int row : rows.numbers()) {
                add(row, course, sums);
            }
        });
        return IntStream.range(0, sums.length)
                .filter(competency -> sums[competency].hasPeople())
                .mapToObj(competency -> new CompetencyGain(competencies.word(competency), sums[competency].gain()))
                .toList();
    }

    private void add(int row, int course, GainSum[] sums) {
        MeasureColumns measures = snapshot.measures();
        int first = measures.first(row);
        for (int before = first; measures.isOf(row, before); before++) {
            if (measures.quizzes()[before] == quizzes.before()[course]) {
                int competency = measures.competencies()[before];
                for (int after = first; measures.isOf(row, after); after++) {
                    if (measures.quizzes()[after] == quizzes.after()[course]
                            && measures.competencies()[after] == competency) {
                        sums[competency].add(measures.shares()[before], measures.shares()[after]);
                    }
                }
            }
        }
    }

    private static GainSum[] sums(Dictionary names) {
        return IntStream.range(0, names.size()).mapToObj(code -> new GainSum()).toArray(GainSum[]::new);
    }

    /** The code of the one course that the filter leaves in and that tests measure; none as of a month in the past. */
    private Optional<Integer> course() {
        CompletionFilter filter = rows.filter();
        return filter.course()
                .filter(course -> filter.asOf().isEmpty())
                .map(course -> snapshot.enrolments().slugs().code(course.value()))
                .filter(code -> code != Dictionary.NONE && quizzes.hasTests(code));
    }
}
