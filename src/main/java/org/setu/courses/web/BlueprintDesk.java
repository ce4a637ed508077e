package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        String path = path(course.slug(), quiz.id());
        return form(
                draft,
                Optional.of(quiz),
                BlueprintFields.chaptersOf(course, quiz),
                quiz.use(),
                typed,
                errors,
                theirs,
                path);
    }

    /** A module's quiz that is not there yet, as far as it was typed. */
    BlueprintForm fresh(
            CheckedCourse draft, CourseModule module, MultivaluedMap<String, String> typed, List<FieldError> errors) {
        String action = ModuleDesk.path(draft.content().slug(), module.id()) + "/new-quiz";
        return form(draft, Optional.empty(), List.of(module), Use.GRADED, typed, errors, Optional.empty(), action);
    }

    /** A course's final quiz that is not there yet, as far as it was typed. */
    BlueprintForm freshFinal(CheckedCourse draft, MultivaluedMap<String, String> typed, List<FieldError> errors) {
        String action = "/authoring/" + draft.content().slug() + "/new-final";
        return form(
                draft, Optional.empty(), draft.content().modules(), Use.FINAL, typed, errors, Optional.empty(), action);
    }

    private BlueprintForm form(
            CheckedCourse draft,
            Optional<QuizPlan> quiz,
            List<CourseModule> modules,
            Use use,
            MultivaluedMap<String, String> typed,
            List<FieldError> errors,
            Optional<Theirs> theirs,
            String action) {
        CourseContent course = draft.content();
        Optional<CourseModule> module = use == Use.GRADED && modules.size() == 1
                ? Optional.of(modules.get(0))
                : quiz.flatMap(found -> BlueprintFields.moduleOf(course, found));
        return new BlueprintForm(
                desk.bar(draft),
                quiz.map(found -> found.title().in(pages.language())).orElse(""),
                module.map(found -> found.title().in(pages.language()))
                        .orElseGet(() -> course.title().in(pages.language())),
                action,
                module.map(found -> OutlineFaults.place(course.slug(), found.id()))
                        .orElse("/authoring/" + course.slug() + "#tests"),
                new Typed(typed).text("basedOn"),
                SpokenFields.shown(course.languages(), typed, "title"),
                chapters(course, modules, use, typed),
                asked(modules, typed),
                Optional.of(use)
                        .filter(kind -> kind == Use.GRADED || kind == Use.FINAL)
                        .map(kind -> marks(course, quiz, typed)),
                quiz.filter(found -> RemoveQuiz.obstacle(course, found).isEmpty())
                        .map(found -> path(course.slug(), found.id()) + "/removal")
                        .orElse(""),
                errors,
                desk.findings(draft).stream()
                        .filter(finding -> quiz.isPresent() && finding.place().equals(action))
                        .toList(),
                theirs);
    }

    private List<Chapter> chapters(
            CourseContent course, List<CourseModule> modules, Use use, MultivaluedMap<String, String> typed) {
        PoolStock stock = PoolStock.of(course, use);
        return modules.stream()
                .map(module -> new Chapter(
                        module.title().in(pages.language()),
                        "/authoring/" + course.slug() + "/questions/" + module.id(),
                        module.objectives().stream()
                                .map(objective -> row(objective, stock, typed))
                                .toList()))
                .toList();
    }

    private Row row(Objective objective, PoolStock stock, MultivaluedMap<String, String> typed) {
        var cells = new ArrayList<Cell>();
        int asked = 0;
        int lacking = 0;
        for (Optional<String> difficulty : BlueprintFields.DIFFICULTIES) {
            var part = new PoolPart(objective.id(), difficulty);
            String name = BlueprintFields.DRAW + part.name();
            cells.add(new Cell(
                    name,
                    "courses.desk.quiz.draw." + difficulty.orElse("any"),
                    new Typed(typed).text(name),
                    stock.count(part)));
            int wanted = BlueprintFields.wanted(typed, name);
            asked += wanted;
            lacking += difficulty.isPresent() ? Math.max(0, wanted - stock.count(part)) : 0;
        }
        int there = stock.count(new PoolPart(objective.id(), Optional.empty()));
        int missing = Math.max(lacking, asked - there);
        return new Row(
                objective.text().in(pages.language()), cells, missing, missing <= 0 && asked > 0 && there < 2 * asked);
    }

    private static int asked(List<CourseModule> modules, MultivaluedMap<String, String> typed) {
        return modules.stream()
                .flatMap(module -> module.objectives().stream())
                .flatMap(objective -> BlueprintFields.parts(objective.id()))
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
                feedback(),
                fields.isTicked("forCertificate"),
                quiz.flatMap(found -> BlueprintFields.rule(course, found).filter(asked -> asked != found.passMark())));
    }

    private Map<String, String> feedback() {
        var choices = new LinkedHashMap<String, String>();
        QuizWording.FEEDBACK.forEach(choice -> choices.put(choice, pages.text("courses.desk.quiz.feedback." + choice)));
        return choices;
    }

    Theirs theirs(QuizPlan quiz) {
        return new Theirs(quiz.title().in(pages.language()), quiz.length(), quiz.passMark());
    }
}
