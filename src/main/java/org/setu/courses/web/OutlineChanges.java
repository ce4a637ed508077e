package org.setu.courses.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.courses.CompletionRule;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.CourseModule.Objective;
import org.setu.courses.Lesson;
import org.setu.courses.QuizPlan;
import org.setu.courses.SharedKnowledge.Competency;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Messages;

/** What course.yaml said and says of a course, its modules and its quizzes, part by part and in the words of its forms. */
public final class OutlineChanges {
    private static final Map<Class<? extends CompletionRule>, String> RULES = Map.of(
            CompletionRule.LessonsRead.class, "lessons",
            CompletionRule.ActivitiesDone.class, "activities",
            CompletionRule.CriticalItemsRight.class, "critical",
            CompletionRule.EvaluationGiven.class, "evaluation");

    private static final String PART = "courses.desk.part.";

    /** What the file says, by where it says it; the keys tell parts apart that have the same words. */
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private final CourseContent content;
    private final Messages words;

    private OutlineChanges(CourseContent content) {
        this.content = content;
        this.words = Messages.in(content.source());
        ofCourse();
        content.modules().forEach(this::ofModule);
        content.quizzes().forEach(this::ofQuiz);
    }

    /**
     * One part that is another one now.
     *
     * @param place the module or quiz; empty for the course itself
     * @param name a message key
     * @param language of the texts
     * @param before blank where it was not there
     * @param after blank where it is there no more
     */
    public record Part(Optional<LocalizedText> place, String name, String language, String before, String after) {}

    static List<Part> between(CourseContent before, CourseContent after) {
        Map<String, Part> was = new OutlineChanges(before).parts;
        Map<String, Part> is = new OutlineChanges(after).parts;
        var keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(was.keySet());
        var changes = new ArrayList<Part>();
        for (String key : keys) {
            Part any = Optional.ofNullable(is.get(key)).orElseGet(() -> was.get(key));
            String then = text(was, key);
            String now = text(is, key);
            if (!then.equals(now)) {
                changes.add(new Part(any.place(), any.name(), any.language(), then, now));
            }
        }
        return List.copyOf(changes);
    }

    private static String text(Map<String, Part> parts, String key) {
        return Optional.ofNullable(parts.get(key)).map(Part::after).orElse("");
    }

    private void ofCourse() {
        var card = content.card();
        say("course.title", Optional.empty(), "title", card.title());
        say("course.summary", Optional.empty(), "summary", card.summary());
        say(
                "course.certificate",
                Optional.empty(),
                "certificateTitle",
                card.certificate().title());
        say(
                "course.statement",
                Optional.empty(),
                "statement",
                card.certificate().statement());
        say(
                "course.validMonths",
                Optional.empty(),
                "validMonths",
                card.certificate().validMonths().map(String::valueOf).orElse(""));
        say(
                "course.audiences",
                Optional.empty(),
                "audiences",
                String.join(", ", card.audiences().stream().sorted().toList()));
        say("course.areas", Optional.empty(), "priorityAreas", String.join(", ", card.priorityAreas()));
        say(
                "course.rules",
                Optional.empty(),
                "rules",
                content.certificateRules().stream().map(this::rule).collect(Collectors.joining("; ")));
    }

    private String rule(CompletionRule rule) {
        return rule instanceof CompletionRule.QuizPassed passed
                ? content.quiz(passed.quiz())
                                .map(quiz -> quiz.title().in(content.source()))
                                .orElse(passed.quiz().value())
                        + " ≥ " + passed.atLeast()
                : words.text("courses.desk.card.rule." + RULES.get(rule.getClass()));
    }

    private void ofModule(CourseModule module) {
        String key = "module." + module.id();
        Optional<LocalizedText> place = Optional.of(module.title());
        say(key + ".title", place, "title", module.title());
        say(key + ".summary", place, "summary", module.summary());
        module.objectives().forEach(objective -> {
            say(key + ".objective." + objective.id(), place, "objective", objective.text());
            say(key + ".serves." + objective.id(), place, "competency", serves(objective));
        });
        say(
                key + ".lessons",
                place,
                "lessons",
                module.lessons().stream()
                        .map((Lesson lesson) -> lesson.title(content.source()))
                        .collect(Collectors.joining("; ")));
    }

    private String serves(Objective objective) {
        String competency = content.shared()
                .competency(objective.competency())
                .map(Competency::title)
                .map(title -> title.in(content.source()))
                .orElse(objective.competency());
        String level = objective.level().name().toLowerCase(Locale.ROOT);
        return words.text("courses.desk.outline.level." + level) + ", " + competency;
    }

    private void ofQuiz(QuizPlan quiz) {
        String key = "quiz." + quiz.id();
        Optional<LocalizedText> place = Optional.of(quiz.title());
        say(key + ".title", place, "title", quiz.title());
        say(
                key + ".draws",
                place,
                "draws",
                quiz.draws().stream()
                        .map(draw -> draw.objective() + " × " + draw.count()
                                + draw.difficulty()
                                        .map(one -> " (" + words.text("courses.desk.difficulty." + one) + ")")
                                        .orElse(""))
                        .collect(Collectors.joining("; ")));
        say(key + ".passMark", place, "passMark", Integer.toString(quiz.passMark()));
        say(key + ".attempts", place, "attempts", Integer.toString(quiz.attempts()));
    }

    private void say(String key, Optional<LocalizedText> place, String part, LocalizedText text) {
        for (Language language : content.languages()) {
            text.exactly(language)
                    .ifPresent(said -> parts.put(
                            key + "." + language.code(), new Part(place, PART + part, language.code(), "", said)));
        }
    }

    private void say(String key, Optional<LocalizedText> place, String part, String text) {
        parts.put(key, new Part(place, PART + part, content.source().code(), "", text));
    }
}
