package org.setu.learning.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.PublishedCourse;
import org.setu.courses.QuizPlan;
import org.setu.courses.Withdrawals.Withdrawn;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** A course as programs get it. */
final class CourseJson {
    private CourseJson() {}

    /** As a catalogue shows it. */
    static JsonObjectBuilder card(PublishedCourse course, CourseShelf shelf) {
        CourseContent content = course.content();
        return Json.createObjectBuilder()
                .add("slug", course.slug().value())
                .add("revision", course.id().toString())
                .add("number", course.number())
                .add("publishedAt", course.publishedAt().toString())
                .add("title", text(content.title()))
                .add("summary", text(content.card().summary()))
                .add(
                        "languages",
                        texts(content.languages().stream().map(Language::code).toList()))
                .add(
                        "audiences",
                        texts(content.card().audiences().stream().sorted().toList()))
                .add("priorityAreas", texts(content.card().priorityAreas()))
                .add("licence", content.card().licence())
                .add("minutes", shelf.digest(course, content.source()).minutes());
    }

    static JsonObjectBuilder whole(PublishedCourse course, CourseShelf shelf, Optional<Withdrawn> withdrawn) {
        CourseContent content = course.content();
        var modules = Json.createArrayBuilder();
        content.modules().forEach(module -> modules.add(module(module, content)));
        var quizzes = Json.createArrayBuilder();
        content.quizzes().forEach(quiz -> quizzes.add(quiz(quiz)));
        var object = card(course, shelf).add("modules", modules).add("quizzes", quizzes);
        content.finalQuiz().ifPresent(quiz -> object.add("final", quiz.value()));
        content.tests()
                .ifPresent(tests -> object.add("preTest", tests.preTest().value())
                        .add("postTest", tests.postTest().value()));
        withdrawn.ifPresent(known -> object.add(
                "withdrawn",
                Json.createObjectBuilder().add("at", known.at().toString()).add("reason", text(known.reason()))));
        return object;
    }

    static JsonObjectBuilder text(LocalizedText text) {
        var object = Json.createObjectBuilder();
        text.texts().forEach((language, words) -> object.add(language.code(), words));
        return object;
    }

    private static JsonObjectBuilder module(CourseModule module, CourseContent content) {
        var objectives = Json.createArrayBuilder();
        module.objectives()
                .forEach(objective -> objectives.add(Json.createObjectBuilder()
                        .add("id", objective.id().value())
                        .add("competency", objective.competency())
                        .add("text", text(objective.text()))));
        var lessons = Json.createArrayBuilder();
        module.lessons().forEach(lesson -> lessons.add(lesson(lesson, content)));
        var object = Json.createObjectBuilder()
                .add("id", module.id().value())
                .add("title", text(module.title()))
                .add("compulsory", module.compulsory())
                .add("objectives", objectives)
                .add("lessons", lessons);
        module.quiz().ifPresent(quiz -> object.add("quiz", quiz.value()));
        return object;
    }

    private static JsonObjectBuilder lesson(Lesson lesson, CourseContent content) {
        var titles = Json.createObjectBuilder();
        lesson.texts().values().forEach(text -> titles.add(text.language().code(), text.title()));
        var blocks = Json.createArrayBuilder();
        lesson.sourceText().blocks().forEach(block -> blocks.add(block.id().value()));
        return Json.createObjectBuilder()
                .add("id", lesson.address())
                .add("path", Outline.path(content, lesson))
                .add("title", titles)
                .add("blocks", blocks);
    }

    /** What only measures is taken once and has no mark to pass. */
    private static JsonObjectBuilder quiz(QuizPlan quiz) {
        var object = Json.createObjectBuilder()
                .add("id", quiz.id().value())
                .add("title", text(quiz.title()))
                .add("use", quiz.use().written())
                .add("questions", quiz.length());
        if (!quiz.measures()) {
            object.add("passMark", quiz.passMark())
                    .add("attempts", quiz.attempts())
                    .add("waitHours", quiz.waiting().toHours());
        }
        quiz.timeLimit().ifPresent(limit -> object.add("timeLimitMinutes", limit.toMinutes()));
        return object;
    }

    private static JsonArrayBuilder texts(Collection<String> texts) {
        return Json.createArrayBuilder(texts);
    }
}
