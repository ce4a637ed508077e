package org.setu.courses.drafting.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.outline.ModuleWording.ObjectiveWording;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** Whether a course can take a module that is worded like this, before anything is written. */
final class WordingCheck {
    static final int LONGEST_TITLE = 200;

    private static final int LONGEST_SUMMARY = 1_000;
    private static final int LONGEST_OBJECTIVE = 500;
    private static final int MOST_NAMED = 5;

    private final CourseContent course;
    private final Optional<CourseModule> own;
    private final List<Fault> faults = new ArrayList<>();

    /** @param own the module that is worded anew; empty for a new one */
    private WordingCheck(CourseContent course, Optional<CourseModule> own) {
        this.course = course;
        this.own = own;
    }

    static List<Fault> of(ModuleWording wording, CourseContent course, Optional<CourseModule> own) {
        var check = new WordingCheck(course, own);
        check.text("title", wording.title(), Flaw.TITLE_MISSING, LONGEST_TITLE);
        check.titleIsItsOwn(wording.title().getOrDefault(course.source(), ""));
        check.text("summary", wording.summary(), Flaw.SUMMARY_MISSING, LONGEST_SUMMARY);
        wording.kept().forEach(check::objective);
        wording.removed().forEach(check::removal);
        if (wording.kept().isEmpty()) {
            check.faults.add(new Fault("objectives", Flaw.OBJECTIVE_MISSING));
        }
        return List.copyOf(check.faults);
    }

    private void text(String field, Map<Language, String> texts, Flaw missing, int longest) {
        if (texts.getOrDefault(course.source(), "").isEmpty()) {
            faults.add(new Fault(field, missing));
        } else if (texts.values().stream().anyMatch(text -> text.length() > longest)) {
            faults.add(new Fault(field, Flaw.TOO_LONG, longest));
        }
    }

    private void titleIsItsOwn(String title) {
        boolean taken = course.modules().stream()
                .filter(module ->
                        own.filter(mine -> mine.id().equals(module.id())).isEmpty())
                .anyMatch(module -> module.title()
                        .exactly(course.source())
                        .filter(title::equals)
                        .isPresent());
        if (taken) {
            faults.add(new Fault("title", Flaw.TITLE_TAKEN));
        }
    }

    /** What was there already and nobody changed is not held against whoever changes something else. */
    private void objective(ObjectiveWording objective) {
        String field = "objective-" + objective.name();
        text(field, objective.text(), Flaw.OBJECTIVE_TEXT, LONGEST_OBJECTIVE);
        if (Stream.of(CourseModule.Level.values()).noneMatch(level -> isWritten(level, objective.level()))) {
            faults.add(new Fault(field + "-level", Flaw.OBJECTIVE_LEVEL));
        }
        boolean known = course.shared().competency(objective.competency()).isPresent()
                || before(objective.name())
                        .filter(found -> found.competency().equals(objective.competency()))
                        .isPresent();
        if (!known) {
            faults.add(new Fault(field + "-competency", Flaw.OBJECTIVE_COMPETENCY));
        }
    }

    static boolean isWritten(CourseModule.Level level, String written) {
        return level.name().toLowerCase(Locale.ROOT).equals(written);
    }

    private Optional<CourseModule.Objective> before(String name) {
        return own.stream()
                .flatMap(module -> module.objectives().stream())
                .filter(objective -> objective.id().value().equals(name))
                .findFirst();
    }

    private void removal(Slug objective) {
        List<String> users = Stream.of(quizzes(objective), lessons(objective), questions(objective))
                .flatMap(found -> found)
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        if (before(objective.value()).isPresent() && !users.isEmpty()) {
            faults.add(new Fault("objective-" + objective, Flaw.OBJECTIVE_IN_USE, String.join(", ", users)));
        }
    }

    private Stream<String> quizzes(Slug objective) {
        return course.quizzes().stream()
                .filter(quiz ->
                        quiz.draws().stream().anyMatch(draw -> draw.objective().equals(objective)))
                .map(quiz -> quiz.title().in(course.source()));
    }

    private Stream<String> lessons(Slug objective) {
        return course.lessons()
                .filter(lesson -> lesson.objectives().contains(objective))
                .map(lesson -> lesson.title(course.source()));
    }

    private Stream<String> questions(Slug objective) {
        return course.questions().values().stream()
                .flatMap(root -> root.list("questions").stream())
                .filter(question -> question.text("objective")
                        .filter(objective.value()::equals)
                        .isPresent())
                .flatMap((YamlNode question) -> question.text("id").stream());
    }
}
