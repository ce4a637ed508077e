package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CompletionRule.QuizPassed;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.CourseModule.Objective;
import org.setu.courses.QuizPlan;
import org.setu.courses.QuizPlan.Use;
import org.setu.courses.drafting.quizzes.PoolPart;
import org.setu.courses.drafting.quizzes.PoolStock;
import org.setu.courses.drafting.quizzes.QuizDraft;
import org.setu.courses.drafting.quizzes.QuizWording;
import org.setu.courses.drafting.quizzes.QuizWording.Marks;
import org.setu.courses.drafting.quizzes.QuizWording.PostTest;
import org.setu.shared.Messages;
import org.setu.shared.Slug;
import org.setu.web.Typed;

/** The fields of a quiz's form: as it is saved, as a new one begins, and as they were typed. */
final class BlueprintFields {
    static final List<Optional<String>> DIFFICULTIES =
            List.of(Optional.empty(), Optional.of("easy"), Optional.of("medium"), Optional.of("hard"));
    static final String DRAW = "draw-";
    /** The title of a post-test, in the form that it shares with its pre-test. */
    static final String AFTER = "after";

    private static final int USUAL_PASS_MARK = 70;
    private static final int USUAL_PASS_MARK_OF_A_FINAL = 80;
    private static final int USUAL_COUNT = 2;

    private BlueprintFields() {}

    /** What a new module's quiz begins with. */
    static MultivaluedMap<String, String> suggested(CourseContent course, CourseModule module) {
        var fields = suggested(course, module.objectives().stream(), Use.GRADED, USUAL_PASS_MARK);
        course.languages()
                .forEach(language -> module.title()
                        .exactly(language)
                        .map(title -> Messages.in(language).text("courses.desk.quiz.named", title))
                        .ifPresent(title -> fields.putSingle("title." + language.code(), title)));
        return fields;
    }

    /** What a new final begins with. */
    static MultivaluedMap<String, String> suggestedFinal(CourseContent course) {
        var fields = suggested(course, course.objectives(), Use.FINAL, USUAL_PASS_MARK_OF_A_FINAL);
        course.languages()
                .forEach(language -> fields.putSingle(
                        "title." + language.code(), Messages.in(language).text("courses.desk.quiz.finalNamed")));
        return fields;
    }

    /** What a new pre-test and post-test begin with: a question for each objective that has one for both. */
    static MultivaluedMap<String, String> suggestedTests(CourseContent course) {
        PoolStock before = PoolStock.of(course, Use.PRE_TEST);
        PoolStock after = PoolStock.of(course, Use.POST_TEST);
        var fields = new MultivaluedHashMap<String, String>();
        course.objectives().forEach(objective -> {
            var part = new PoolPart(objective.id(), Optional.empty());
            int there = Math.min(before.count(part), after.count(part));
            fields.putSingle(DRAW + part.name(), String.valueOf(Math.min(1, there)));
        });
        course.languages().forEach(language -> {
            Messages words = Messages.in(language);
            fields.putSingle("title." + language.code(), words.text("courses.desk.tests.beforeNamed"));
            fields.putSingle(AFTER + "." + language.code(), words.text("courses.desk.tests.afterNamed"));
        });
        fields.putSingle("feedback", QuizWording.FEEDBACK_OF_A_POST_TEST.get(0));
        return fields;
    }

    /** Some questions for each objective, as far as the pool has them. */
    private static MultivaluedMap<String, String> suggested(
            CourseContent course, Stream<Objective> objectives, Use use, int passMark) {
        PoolStock stock = PoolStock.of(course, use);
        var fields = new MultivaluedHashMap<String, String>();
        objectives.forEach(objective -> {
            var part = new PoolPart(objective.id(), Optional.empty());
            fields.putSingle(DRAW + part.name(), String.valueOf(Math.min(USUAL_COUNT, stock.count(part))));
        });
        fields.putSingle("passMark", String.valueOf(passMark));
        fields.putSingle("attempts", "3");
        fields.putSingle("waitHours", "24");
        fields.putSingle("feedback", QuizWording.FEEDBACK.get(0));
        fields.putSingle("forCertificate", "yes");
        return fields;
    }

    /** A quiz as the fields of its form have it; of pre-test and post-test both, with what the pre-test asks. */
    static MultivaluedMap<String, String> saved(CheckedCourse draft, QuizPlan quiz) {
        CourseContent course = draft.content();
        if (course.testsWith(quiz.id()).isEmpty()) {
            return savedAlone(draft, quiz);
        }
        QuizPlan after = course.postTest().orElseThrow();
        MultivaluedMap<String, String> fields =
                savedAlone(draft, course.preTest().orElseThrow());
        SpokenFields.put(fields, course.languages(), AFTER, after.title());
        fields.putSingle("feedback", written(after.feedback()));
        return fields;
    }

    private static MultivaluedMap<String, String> savedAlone(CheckedCourse draft, QuizPlan quiz) {
        var fields = new MultivaluedHashMap<String, String>();
        SpokenFields.put(fields, draft.content().languages(), "title", quiz.title());
        quiz.draws()
                .forEach(draw -> fields.compute(
                        DRAW + PoolPart.of(draw).name(),
                        (name, before) -> List.of(String.valueOf(
                                draw.count() + (before == null ? 0 : Integer.parseInt(before.get(0)))))));
        fields.putSingle("passMark", String.valueOf(quiz.passMark()));
        fields.putSingle("attempts", String.valueOf(quiz.attempts()));
        fields.putSingle("waitHours", String.valueOf(quiz.waiting().toHours()));
        quiz.timeLimit().ifPresent(limit -> fields.putSingle("timeLimit", String.valueOf(limit.toMinutes())));
        fields.putSingle("feedback", written(quiz.feedback()));
        rule(draft.content(), quiz).ifPresent(asked -> fields.putSingle("forCertificate", "yes"));
        fields.putSingle("basedOn", standing(draft, quiz));
        return fields;
    }

    static String standing(CheckedCourse draft, QuizPlan quiz) {
        return QuizDraft.standing(draft.files(), quiz.id());
    }

    private static String written(QuizPlan.FeedbackPolicy policy) {
        return policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was typed into the form of a quiz that there is. */
    static QuizWording wording(CourseContent course, QuizPlan quiz, MultivaluedMap<String, String> fields) {
        QuizWording wording = wording(course, chaptersOf(course, quiz), quiz.use(), fields);
        return course.testsWith(quiz.id()).isPresent() ? withPostTest(wording, course, fields) : wording;
    }

    /** What was typed into the form of a new pre-test and post-test. */
    static QuizWording wordingOfTests(CourseContent course, MultivaluedMap<String, String> fields) {
        return withPostTest(wording(course, course.modules(), Use.PRE_TEST, fields), course, fields);
    }

    private static QuizWording withPostTest(
            QuizWording wording, CourseContent course, MultivaluedMap<String, String> fields) {
        var after =
                new PostTest(SpokenFields.typed(course.languages(), fields, AFTER), new Typed(fields).text("feedback"));
        return new QuizWording(
                wording.title(), wording.draws(), Optional.empty(), Optional.of(after), wording.basedOn());
    }

    /** What was typed into the form of a new one that is to draw from these modules. */
    static QuizWording wording(
            CourseContent course, List<CourseModule> modules, Use use, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        var draws = new LinkedHashMap<PoolPart, String>();
        modules.stream()
                .flatMap(module -> module.objectives().stream())
                .flatMap(objective -> parts(objective.id()))
                .filter(part -> fields.containsKey(DRAW + part.name()))
                .forEach(part -> draws.put(part, typed.text(DRAW + part.name())));
        Optional<Marks> marks = Optional.of(use)
                .filter(kind -> kind == Use.GRADED || kind == Use.FINAL)
                .map(kind -> new Marks(
                        typed.text("passMark"),
                        typed.text("attempts"),
                        typed.text("waitHours"),
                        typed.text("timeLimit"),
                        typed.text("feedback"),
                        typed.isTicked("forCertificate")));
        return new QuizWording(
                SpokenFields.typed(course.languages(), fields, "title"),
                draws,
                marks,
                Optional.empty(),
                typed.text("basedOn"));
    }

    /** What cannot be understood is told beside its field, and counts nothing here. */
    static int wanted(MultivaluedMap<String, String> typed, String field) {
        return QuizWording.number(new Typed(typed).text(field))
                .filter(number -> number > 0 && number < 1_000)
                .orElse(0);
    }

    static Optional<Integer> rule(CourseContent course, QuizPlan quiz) {
        return course.certificateRules().stream()
                .filter(QuizPassed.class::isInstance)
                .map(QuizPassed.class::cast)
                .filter(rule -> rule.quiz().equals(quiz.id()))
                .map(QuizPassed::atLeast)
                .findFirst();
    }

    /** Its own module; for what belongs to the whole course, all. Others that it draws from as well. */
    static List<CourseModule> chaptersOf(CourseContent course, QuizPlan quiz) {
        boolean ofAll = moduleOf(course, quiz).isEmpty();
        return course.modules().stream()
                .filter(module -> ofAll
                        || module.quiz().filter(quiz.id()::equals).isPresent()
                        || module.objectives().stream().anyMatch(objective -> draws(quiz, objective)))
                .toList();
    }

    private static boolean draws(QuizPlan quiz, Objective objective) {
        return quiz.draws().stream().anyMatch(draw -> draw.objective().equals(objective.id()));
    }

    static Optional<CourseModule> moduleOf(CourseContent course, QuizPlan quiz) {
        return course.modules().stream()
                .filter(module -> module.quiz().filter(quiz.id()::equals).isPresent())
                .findFirst();
    }

    static Stream<PoolPart> parts(Slug objective) {
        return DIFFICULTIES.stream().map(difficulty -> new PoolPart(objective, difficulty));
    }
}
