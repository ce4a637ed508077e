package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.CourseModule.Objective;
import org.setu.courses.QuizPlan;
import org.setu.courses.QuizPlan.Use;
import org.setu.courses.drafting.quizzes.PoolPart;
import org.setu.courses.drafting.quizzes.PoolStock;
import org.setu.courses.drafting.quizzes.QuizWording;
import org.setu.courses.drafting.quizzes.RemoveQuiz;
import org.setu.courses.web.BlueprintForm.Cell;
import org.setu.courses.web.BlueprintForm.Chapter;
import org.setu.courses.web.BlueprintForm.Row;
import org.setu.courses.web.BlueprintForm.Theirs;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Lays out the form of a quiz: what it draws, what the pool has for that, what passes it. */
@MadeOnce
class BlueprintDesk {
    private final Pages pages;
    private final AuthorDesk desk;

    @Inject
    BlueprintDesk(Pages pages, AuthorDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    static String path(Slug course, Slug quiz) {
        return "/authoring/" + course + "/quizzes/" + quiz;
    }

    /** A quiz as it is saved. */
    BlueprintForm of(CheckedCourse draft, QuizPlan quiz) {
        return of(draft, quiz, BlueprintFields.saved(draft, quiz), List.of(), Optional.empty());
    }

    /** A quiz as far as it was typed. */
    BlueprintForm of(
            CheckedCourse draft,
            QuizPlan quiz,
            MultivaluedMap<String, String> typed,
            List<FieldError> errors,
            Optional<Theirs> theirs) {
        CourseContent course = draft.content();
        var subject = new Subject(
                Optional.of(quiz),
                BlueprintFields.chaptersOf(course, quiz),
                course.testsWith(quiz.id()).isPresent() ? Subject.TESTS : List.of(quiz.use()));
        return form(draft, subject, typed, errors, theirs, path(course.slug(), quiz.id()));
    }

    /** A module's quiz that is not there yet, as far as it was typed. */
    BlueprintForm fresh(
            CheckedCourse draft, CourseModule module, MultivaluedMap<String, String> typed, List<FieldError> errors) {
        String action = ModuleDesk.path(draft.content().slug(), module.id()) + "/new-quiz";
        var subject = new Subject(Optional.empty(), List.of(module), List.of(Use.GRADED));
        return form(draft, subject, typed, errors, Optional.empty(), action);
    }

    /** A course's final quiz that is not there yet, as far as it was typed. */
    BlueprintForm freshFinal(CheckedCourse draft, MultivaluedMap<String, String> typed, List<FieldError> errors) {
        String action = "/authoring/" + draft.content().slug() + "/new-final";
        var subject = new Subject(Optional.empty(), draft.content().modules(), List.of(Use.FINAL));
        return form(draft, subject, typed, errors, Optional.empty(), action);
    }

    /** A course's pre-test and post-test that are not there yet, as far as they were typed. */
    BlueprintForm freshTests(CheckedCourse draft, MultivaluedMap<String, String> typed, List<FieldError> errors) {
        String action = "/authoring/" + draft.content().slug() + "/new-tests";
        var subject = new Subject(Optional.empty(), draft.content().modules(), Subject.TESTS);
        return form(draft, subject, typed, errors, Optional.empty(), action);
    }

    /**
     * What a form is about.
     *
     * @param quiz empty for a new one
     * @param modules for whose objectives it can draw
     * @param uses of the questions that it draws: one; two for pre-test and post-test together
     */
    private record Subject(Optional<QuizPlan> quiz, List<CourseModule> modules, List<Use> uses) {
        static final List<Use> TESTS = List.of(Use.PRE_TEST, Use.POST_TEST);

        boolean isOfTests() {
            return uses.equals(TESTS);
        }

        boolean hasMarks() {
            return uses.contains(Use.GRADED) || uses.contains(Use.FINAL);
        }

        Optional<CourseModule> module(CourseContent course) {
            return uses.contains(Use.GRADED) && modules.size() == 1
                    ? Optional.of(modules.get(0))
                    : quiz.flatMap(found -> BlueprintFields.moduleOf(course, found));
        }

        /** Of a quiz, or of both tests, where there are any yet. */
        List<String> paths(CourseContent course) {
            return quiz.stream()
                    .flatMap(found -> course.testsWith(found.id())
                            .map(tests -> Stream.of(tests.preTest(), tests.postTest()))
                            .orElse(Stream.of(found.id())))
                    .map(id -> path(course.slug(), id))
                    .toList();
        }
    }

    private BlueprintForm form(
            CheckedCourse draft,
            Subject subject,
            MultivaluedMap<String, String> typed,
            List<FieldError> errors,
            Optional<Theirs> theirs,
            String action) {
        CourseContent course = draft.content();
        Optional<QuizPlan> quiz = subject.quiz();
        Optional<CourseModule> module = subject.module(course);
        List<String> paths = subject.paths(course);
        return new BlueprintForm(
                desk.bar(draft),
                quiz.map(found -> subject.isOfTests() ? pages.text("courses.desk.tests.title") : title(found))
                        .orElse(""),
                module.map(found -> found.title().in(pages.language()))
                        .orElseGet(() -> course.title().in(pages.language())),
                action,
                module.map(found -> OutlineFaults.place(course.slug(), found.id()))
                        .orElse("/authoring/" + course.slug() + "#tests"),
                new Typed(typed).text("basedOn"),
                SpokenFields.shown(course.languages(), typed, "title"),
                chapters(course, subject, typed),
                asked(subject.modules(), typed),
                Optional.of(subject).filter(Subject::hasMarks).map(marked -> marks(course, quiz, typed)),
                Optional.of(subject).filter(Subject::isOfTests).map(tests -> after(course, tests, typed)),
                quiz.filter(found -> RemoveQuiz.obstacle(course, found).isEmpty())
                        .map(found -> path(course.slug(), found.id()) + "/removal")
                        .orElse(""),
                errors,
                desk.findings(draft).stream()
                        .filter(finding -> paths.contains(finding.place()))
                        .toList(),
                theirs);
    }

    private List<Chapter> chapters(CourseContent course, Subject subject, MultivaluedMap<String, String> typed) {
        List<PoolStock> stocks =
                subject.uses().stream().map(use -> PoolStock.of(course, use)).toList();
        return subject.modules().stream()
                .map(module -> new Chapter(
                        module.title().in(pages.language()),
                        "/authoring/" + course.slug() + "/questions/" + module.id(),
                        module.objectives().stream()
                                .map(objective -> row(objective, subject, stocks, typed))
                                .toList()))
                .toList();
    }

    private Row row(
            Objective objective, Subject subject, List<PoolStock> stocks, MultivaluedMap<String, String> typed) {
        var cells = new ArrayList<Cell>();
        for (Optional<String> difficulty : BlueprintFields.DIFFICULTIES) {
            var part = new PoolPart(objective.id(), difficulty);
            String name = BlueprintFields.DRAW + part.name();
            Object[] there = stocks.stream().map(stock -> stock.count(part)).toArray();
            cells.add(new Cell(
                    name,
                    "courses.desk.quiz.draw." + difficulty.orElse("any"),
                    new Typed(typed).text(name),
                    pages.text(subject.isOfTests() ? "courses.desk.tests.there" : "courses.desk.quiz.there", there)));
        }
        List<String> lacking = IntStream.range(0, stocks.size())
                .mapToObj(at -> lacking(subject.uses().get(at), missing(objective.id(), stocks.get(at), typed)))
                .flatMap(Optional::stream)
                .toList();
        int asked = asked(objective, typed);
        int there = stocks.get(0).count(new PoolPart(objective.id(), Optional.empty()));
        return new Row(
                objective.text().in(pages.language()),
                cells,
                lacking,
                subject.hasMarks() && lacking.isEmpty() && asked > 0 && there < 2 * asked);
    }

    private static int missing(Slug objective, PoolStock stock, MultivaluedMap<String, String> typed) {
        int asked = 0;
        int lacking = 0;
        for (PoolPart part : BlueprintFields.parts(objective).toList()) {
            int wanted = BlueprintFields.wanted(typed, BlueprintFields.DRAW + part.name());
            asked += wanted;
            lacking += part.difficulty().isPresent() ? Math.max(0, wanted - stock.count(part)) : 0;
        }
        return Math.max(lacking, asked - stock.count(new PoolPart(objective, Optional.empty())));
    }

    private Optional<String> lacking(Use use, int missing) {
        String key = use == Use.PRE_TEST || use == Use.POST_TEST
                ? "courses.desk.tests.lacking." + use.written()
                : "courses.desk.quiz.lacking";
        return Optional.of(missing).filter(count -> count > 0).map(count -> pages.text(key, count));
    }

    private static int asked(List<CourseModule> modules, MultivaluedMap<String, String> typed) {
        return modules.stream()
                .flatMap(module -> module.objectives().stream())
                .mapToInt(objective -> asked(objective, typed))
                .sum();
    }

    private static int asked(Objective objective, MultivaluedMap<String, String> typed) {
        return BlueprintFields.parts(objective.id())
                .mapToInt(part -> BlueprintFields.wanted(typed, BlueprintFields.DRAW + part.name()))
                .sum();
    }

    private BlueprintForm.Marks marks(
            CourseContent course, Optional<QuizPlan> quiz, MultivaluedMap<String, String> typed) {
        var fields = new Typed(typed);
        return new BlueprintForm.Marks(
                fields.text("passMark"),
                fields.text("attempts"),
                fields.text("waitHours"),
                fields.text("timeLimit"),
                fields.text("feedback"),
                feedback(QuizWording.FEEDBACK),
                fields.isTicked("forCertificate"),
                quiz.flatMap(found -> BlueprintFields.rule(course, found).filter(asked -> asked != found.passMark())));
    }

    private BlueprintForm.After after(CourseContent course, Subject tests, MultivaluedMap<String, String> typed) {
        boolean differ = tests.quiz().isPresent()
                && !parts(course.preTest().orElseThrow())
                        .equals(parts(course.postTest().orElseThrow()));
        return new BlueprintForm.After(
                SpokenFields.shown(course.languages(), typed, BlueprintFields.AFTER),
                new Typed(typed).text("feedback"),
                feedback(QuizWording.FEEDBACK_OF_A_POST_TEST),
                differ);
    }

    private static Map<PoolPart, Integer> parts(QuizPlan quiz) {
        return quiz.draws().stream().collect(Collectors.toMap(PoolPart::of, QuizPlan.Draw::count, Integer::sum));
    }

    private Map<String, String> feedback(List<String> offered) {
        var choices = new LinkedHashMap<String, String>();
        offered.forEach(choice -> choices.put(choice, pages.text("courses.desk.quiz.feedback." + choice)));
        return choices;
    }

    Theirs theirs(CourseContent course, QuizPlan quiz) {
        String titles = course.testsWith(quiz.id()).stream()
                .flatMap(tests -> Stream.of(course.preTest(), course.postTest()))
                .flatMap(Optional::stream)
                .map(this::title)
                .collect(Collectors.joining(", "));
        return new Theirs(titles.isEmpty() ? title(quiz) : titles, quiz.length(), quiz.passMark());
    }

    private String title(QuizPlan quiz) {
        return quiz.title().in(pages.language());
    }
}
