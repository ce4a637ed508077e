package org.setu.courses.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.LessonAddress;
import org.setu.courses.drafting.outline.LessonMove;
import org.setu.courses.drafting.outline.LessonSpot;
import org.setu.courses.web.LessonMoveForm.Group;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;

/** Lays out where a lesson can be moved, and says what a move changes. */
@MadeOnce
class LessonMoveDesk {
    private final Pages pages;
    private final AuthorDesk desk;

    @Inject
    LessonMoveDesk(Pages pages, AuthorDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /** What a lesson's line in the outline is called, for links that lead there. */
    static String mark(Lesson lesson) {
        return "lesson-" + lesson.module() + "-" + lesson.id();
    }

    LessonMoveForm form(CheckedCourse draft, Lesson lesson, String chosen, List<FieldError> errors) {
        CourseContent course = draft.content();
        CourseModule standing = course.moduleOf(lesson);
        List<LessonAddress> beside =
                standing.lessons().stream().map(Lesson::name).toList();
        return new LessonMoveForm(
                desk.bar(draft),
                lesson.title(pages.language()),
                said(standing.title()),
                beside.indexOf(lesson.name()) + 1,
                beside.size(),
                LessonDeskPages.path(course.slug(), lesson) + "/move",
                "/authoring/" + course.slug() + "#" + mark(lesson),
                standing.id().value(),
                course.modules().stream()
                        .map(module -> new Group(said(module.title()), spots(module, lesson)))
                        .toList(),
                chosen,
                losing(LessonMove.of(course, lesson)),
                errors);
    }

    /** All but where it stands now. */
    private Map<String, String> spots(CourseModule module, Lesson moving) {
        var spots = new LinkedHashMap<String, String>();
        Slug id = module.id();
        List<Lesson> lessons = module.lessons();
        spots.put(new LessonSpot(id, Optional.empty()).toString(), pages.text("courses.desk.move.first"));
        lessons.forEach(lesson -> spots.put(
                new LessonSpot(id, Optional.of(lesson.name())).toString(),
                pages.text("courses.desk.move.after", lesson.title(pages.language()))));
        int now = lessons.stream().map(Lesson::name).toList().indexOf(moving.name());
        if (now >= 0) {
            Optional<LessonAddress> before = now == 0
                    ? Optional.empty()
                    : Optional.of(lessons.get(now - 1).name());
            spots.remove(new LessonSpot(id, before).toString());
            spots.remove(new LessonSpot(id, Optional.of(moving.name())).toString());
        }
        return spots;
    }

    private List<String> losing(LessonMove move) {
        var losing = new ArrayList<String>();
        String from = said(move.from().title());
        if (move.emptied()) {
            losing.add(pages.text("courses.desk.move.emptied", from));
        }
        if (!move.unserved().isEmpty()) {
            String objectives = move.unserved().stream()
                    .map(objective -> said(objective.text()))
                    .collect(Collectors.joining(" "));
            losing.add(pages.text("courses.desk.move.unserved", from, objectives));
        }
        move.asking().ifPresent(quiz -> losing.add(pages.text("courses.desk.move.asking", said(quiz.title()))));
        if (move.checks() > 0) {
            losing.add(pages.text("courses.desk.move.checks", move.checks(), from));
        }
        if (!move.elsewhere().isEmpty()) {
            String modules = move.elsewhere().stream()
                    .map(module -> said(module.title()))
                    .collect(Collectors.joining(", "));
            String key = move.from().compulsory() ? "courses.desk.move.optional" : "courses.desk.move.compulsory";
            losing.add(pages.text(key, modules));
        }
        return losing;
    }

    private String said(LocalizedText text) {
        return text.in(pages.language());
    }
}
