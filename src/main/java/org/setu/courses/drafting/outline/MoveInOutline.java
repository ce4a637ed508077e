package org.setu.courses.drafting.outline;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.LessonAddress;
import org.setu.courses.drafting.LessonDraft.Direction;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Moves a module in its course, or a lesson in its module, one place up or down. */
@MadeOnce
public class MoveInOutline {
    private final Drafts drafts;

    @Inject
    MoveInOutline(Drafts drafts) {
        this.drafts = drafts;
    }

    public OutlineWritten module(Slug course, Slug module, Direction direction, AccountId by) {
        return drafts.change(
                course, by, files -> moved(files, module, outline -> outline.movedModule(module, direction)));
    }

    public OutlineWritten lesson(Slug course, Slug module, Slug lesson, Direction direction, AccountId by) {
        return drafts.change(
                course,
                by,
                files -> moved(
                        files, lesson, outline -> outline.movedLesson(new LessonAddress(module, lesson), direction)));
    }

    static Change<OutlineWritten> moved(
            CourseFiles files, Slug what, Function<OutlineDraft, Optional<OutlineDraft>> move) {
        return OutlineDraft.of(files)
                .flatMap(move)
                .map(outline -> new Change<OutlineWritten>(outline.files(), new Kept(what)))
                .orElseGet(() -> AddToOutline.onlyAsText(files));
    }
}
