package org.setu.courses.drafting.outline;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseModule;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.courses.LessonAddress;
import org.setu.courses.drafting.LessonPlace;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.courses.drafting.outline.OutlineWritten.Gone;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.drafting.outline.OutlineWritten.Overtaken;
import org.setu.courses.drafting.outline.OutlineWritten.Unfit;
import org.setu.courses.folder.CourseReader;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/**
 * Moves a lesson to any place of its course, with its texts in all languages. It keeps its name, and with it all that hangs on that: what learners
 * did, their notes, comments, links.
 */
@MadeOnce
public class MoveLesson {
    private final Drafts drafts;

    @Inject
    MoveLesson(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @param from the module in which its mover saw it */
    public OutlineWritten move(Slug course, LessonAddress lesson, Slug from, LessonSpot to, AccountId by) {
        return drafts.change(course, by, files -> moved(files, lesson, from, to));
    }

    static Change<OutlineWritten> moved(CourseFiles files, LessonAddress name, Slug from, LessonSpot to) {
        CourseContent course = CourseReader.read(files, new Findings());
        Optional<Lesson> lesson = course.lesson(name.module(), name.lesson());
        if (lesson.isEmpty()) {
            return new Change<>(files, new Gone());
        }
        CourseModule standing = course.moduleOf(lesson.get());
        Optional<CourseModule> target = course.module(to.module());
        if (!standing.id().equals(from)) {
            return new Change<>(files, new Overtaken());
        } else if (target.isEmpty() || isGone(to, target.get())) {
            return new Change<>(files, Unfit.of(new Fault("place", Flaw.PLACE_GONE)));
        }
        LessonPlace old = LessonPlace.in(course, standing, name);
        LessonPlace now = LessonPlace.in(course, target.get(), name);
        Optional<String> inTheWay = now.files().stream()
                .filter(file -> !old.equals(now) && files.paths().contains(file))
                .findFirst();
        if (inTheWay.isPresent()) {
            return new Change<>(files, Unfit.of(new Fault("place", Flaw.FILE_IN_THE_WAY, inTheWay.get())));
        }
        return OutlineDraft.of(files)
                .flatMap(outline -> outline.movedLesson(name, to))
                .map(outline -> carried(outline.files(), old.files(), now.files()))
                .map(changed -> new Change<OutlineWritten>(changed, new Kept(name.lesson())))
                .orElseGet(() -> AddToOutline.onlyAsText(files));
    }

    private static boolean isGone(LessonSpot to, CourseModule target) {
        return to.after()
                .filter(before -> target.lessons().stream()
                        .noneMatch(lesson -> lesson.name().equals(before)))
                .isPresent();
    }

    private static CourseFiles carried(CourseFiles files, List<String> from, List<String> to) {
        CourseFiles changed = files;
        for (int at = 0; at < from.size(); at++) {
            Optional<byte[]> bytes = files.bytes(from.get(at));
            if (bytes.isPresent()) {
                changed = changed.without(from.get(at)).with(to.get(at), bytes.get());
            }
        }
        return changed;
    }
}
