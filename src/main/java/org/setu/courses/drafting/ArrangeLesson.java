package org.setu.courses.drafting;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.drafting.LessonDraft.Direction;
import org.setu.courses.drafting.Written.Flaw;
import org.setu.courses.folder.LessonSource;
import org.setu.courses.folder.SourceBlock;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Adds, moves and removes the blocks of a lesson, in all its languages at once, and gives it its titles. */
@MadeOnce
public class ArrangeLesson {
    private final Drafts drafts;

    @Inject
    ArrangeLesson(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * Adds a block to the source.
     *
     * @param after behind which it is to stand; empty: it becomes the first
     * @param everUsed ids that meant another block once: what hangs on an id must never come to hang on something else
     */
    public Written add(
            LessonPlace place,
            Optional<Slug> after,
            String id,
            Wording wording,
            Collection<Slug> everUsed,
            AccountId by) {
        return drafts.change(place.course(), by, files -> added(files, place, after, id, wording, everUsed));
    }

    /**
     * Removes a block in every language, unless somebody has changed it since.
     *
     * @param basedOn the source block's checksum as its remover saw it
     */
    public Written remove(LessonPlace place, Slug block, String basedOn, AccountId by) {
        return drafts.change(place.course(), by, files -> {
            var lesson = new LessonDraft(files, place);
            Optional<SourceBlock> now = lesson.block(place.source(), block);
            if (now.isEmpty()) {
                return new Change<Written>(files, new Written.Gone());
            } else if (!now.get().checksum().equals(basedOn)) {
                return new Change<Written>(files, new Written.Overtaken(now.get()));
            } else {
                return new Change<Written>(lesson.without(block), new Written.Kept());
            }
        });
    }

    public void move(LessonPlace place, Slug block, Direction direction, AccountId by) {
        drafts.change(
                place.course(),
                by,
                files -> new Change<>(new LessonDraft(files, place).moved(block, direction), place));
    }

    /** Gives the lesson its title in a language that it has. */
    public void title(LessonPlace place, Language language, String title, AccountId by) {
        String line = TypedText.of(title).replace('\n', ' ').strip();
        drafts.change(place.course(), by, files -> {
            var lesson = new LessonDraft(files, place);
            CourseFiles titled = lesson.isBegun(language) && !line.isEmpty() ? lesson.titled(language, line) : files;
            return new Change<>(titled, place);
        });
    }

    static Change<Written> added(
            CourseFiles files,
            LessonPlace place,
            Optional<Slug> after,
            String id,
            Wording wording,
            Collection<Slug> everUsed) {
        var lesson = new LessonDraft(files, place);
        if (!Slug.isSlug(id)) {
            return new Change<>(files, new Written.Unfit(Flaw.ID));
        }
        Slug block = new Slug(id);
        boolean taken = everUsed.contains(block)
                || place.languages().stream()
                        .anyMatch(language -> lesson.block(language, block).isPresent());
        Optional<String> header = SourceBlock.header(block, wording.settings());
        if (taken) {
            return new Change<>(files, new Written.Unfit(Flaw.ID_TAKEN));
        } else if (header.isEmpty()) {
            return new Change<>(files, new Written.Unfit(Flaw.SETTINGS));
        } else if (!LessonSource.fitsInOneBlock(wording.text())) {
            return new Change<>(files, new Written.Unfit(Flaw.HEADER_IN_TEXT));
        } else {
            return new Change<>(lesson.add(after, header.get(), wording.text()), new Written.Kept());
        }
    }
}
