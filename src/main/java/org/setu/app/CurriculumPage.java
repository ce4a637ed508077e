package org.setu.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.assessment.Question.Use;
import org.setu.assessment.QuestionCounts;
import org.setu.courses.ActivityKind;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFolder;
import org.setu.courses.CourseMinutes;
import org.setu.courses.CourseModule;
import org.setu.courses.CourseModule.Objective;
import org.setu.courses.Findings;
import org.setu.courses.QuizPlan;
import org.setu.courses.SharedKnowledge.Competency;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** The curriculum at a glance, in Markdown: what each course teaches, at which level, for which priority area, how long, and how it is asked. */
final class CurriculumPage {
    private static final String HEAD = """
            # The courses at a glance

            Written from the folders in `courses/` by `mvn -q compile exec:java@course -Dexec.args="curriculum"`; do not edit it. Minutes are
            computed (see [course-format.md](course-format.md)), a module's with its quiz, a course's with the final quiz. Questions are counted by
            their use.

            """;

    private static final List<Use> USES = List.of(Use.GRADED, Use.FINAL, Use.PRE_TEST, Use.POST_TEST, Use.CHECK);
    private static final String COUNTS = USES.stream().map(Use::written).collect(Collectors.joining(" | "));
    private static final String NONE = "–";

    private final List<CourseContent> courses;
    private final StringBuilder text = new StringBuilder(HEAD);

    private CurriculumPage(List<CourseContent> courses) {
        this.courses = courses;
    }

    static String of(CourseFolder folder) {
        return new CurriculumPage(folder.slugs().stream()
                        .map(slug -> folder.content(slug, new Findings()))
                        .toList())
                .written();
    }

    private String written() {
        summary();
        courses.forEach(this::course);
        areas();
        return text.toString();
    }

    private void summary() {
        head("course | modules | lessons | objectives | minutes en | minutes bn | " + COUNTS, 1);
        for (CourseContent course : courses) {
            row(Stream.concat(
                    Stream.of(
                            "[" + said(course.title()) + "](#" + course.slug() + ")",
                            course.modules().size(),
                            course.lessons().count(),
                            course.objectives().count(),
                            minutes(course, Language.EN),
                            minutes(course, Language.BN)),
                    totals(course)));
        }
        text.append('\n');
    }

    private void course(CourseContent course) {
        text.append("## ")
                .append(course.slug())
                .append("\n\n**")
                .append(said(course.title()))
                .append("**, for ");
        text.append(course.card().audiences().stream().sorted().collect(Collectors.joining(", ")))
                .append(".\n");
        plans(course);
        head("module | objective | level | area | minutes en | minutes bn | " + COUNTS, 4);
        var counts = QuestionCounts.of(course);
        for (CourseModule module : course.modules()) {
            for (Objective objective : module.objectives()) {
                boolean first = objective.equals(module.objectives().get(0));
                row(Stream.concat(
                        Stream.of(
                                first ? name(module) : "",
                                objective.id() + " " + said(objective.text()),
                                objective.level().name().toLowerCase(Locale.ROOT),
                                area(objective, course),
                                first ? minutes(course, module, Language.EN) : "",
                                first ? minutes(course, module, Language.BN) : ""),
                        USES.stream().map(use -> number(counts.of(objective.id(), use)))));
            }
        }
        row(Stream.concat(
                Stream.of("all", "", "", "", minutes(course, Language.EN), minutes(course, Language.BN)),
                totals(course)));
        text.append('\n');
    }

    /** What is asked at the end, and before and after. */
    private void plans(CourseContent course) {
        var said = new ArrayList<String>();
        course.finalQuiz().flatMap(course::quiz).ifPresent(quiz -> said.add("Final " + plan(quiz)));
        course.preTest().ifPresent(quiz -> said.add("pre-test " + plan(quiz)));
        course.postTest().ifPresent(quiz -> said.add("post-test " + plan(quiz)));
        text.append(said.isEmpty() ? "" : String.join("; ", said) + ".\n").append('\n');
    }

    private static String plan(QuizPlan quiz) {
        String pool = "`%s`: %d questions of use %s"
                .formatted(quiz.id(), quiz.length(), quiz.use().written());
        return quiz.measures() ? pool : pool + ", " + quiz.passMark() + " % to pass";
    }

    private void areas() {
        var areas = new TreeMap<String, String>();
        courses.forEach(course ->
                course.shared().priorityAreas().forEach((key, area) -> areas.put(key, said(area.title()))));
        text.append("## Priority areas\n\n");
        head("area | | objectives", 2);
        areas.forEach((key, title) -> row(Stream.of(
                key,
                title,
                number(courses.stream()
                        .flatMap(course -> course.objectives()
                                .filter(one -> area(one, course).equals(key)))
                        .count()))));
    }

    private static Stream<String> totals(CourseContent course) {
        var counts = QuestionCounts.of(course);
        return USES.stream().map(use -> number(counts.of(use)));
    }

    private static String minutes(CourseContent course, Language language) {
        return course.languages().contains(language)
                ? Integer.toString(CourseMinutes.rounded(minutes(course).of(language)))
                : NONE;
    }

    private static String minutes(CourseContent course, CourseModule module, Language language) {
        return course.languages().contains(language)
                ? Integer.toString(CourseMinutes.rounded(minutes(course).of(module, language)))
                : NONE;
    }

    private static CourseMinutes minutes(CourseContent course) {
        return new CourseMinutes(course, ActivityKind.installed());
    }

    private static String name(CourseModule module) {
        return "**" + module.id() + "** " + said(module.title()) + (module.compulsory() ? "" : " (optional)");
    }

    private static String area(Objective objective, CourseContent course) {
        Optional<Competency> competency = course.shared().competency(objective.competency());
        return competency.map(Competency::priorityArea).orElse(NONE);
    }

    private static String number(long count) {
        return count == 0 ? NONE : Long.toString(count);
    }

    private static String said(LocalizedText text) {
        return text.in(Language.EN).strip().replaceAll("\\s+", " ").replace("|", "\\|");
    }

    /** @param words how many of the columns hold words; the rest are numbers */
    private void head(String columns, int words) {
        text.append("| ").append(columns).append(" |\n|");
        int count = columns.split("\\|", -1).length;
        for (int at = 0; at < count; at++) {
            text.append(at < words ? "---|" : "--:|");
        }
        text.append('\n');
    }

    private void row(Stream<?> cells) {
        text.append(cells.map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
