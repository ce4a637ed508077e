package org.setu.courses.drafting;

import jakarta.inject.Inject;
import java.util.Optional;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.drafting.Written.Flaw;
import org.setu.courses.folder.LessonSource;
import org.setu.courses.folder.SourceBlock;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Writes one block of a lesson in one language, unless somebody else has changed it since. Other blocks may change meanwhile. */
@MadeOnce
public class WriteBlock {
    private final Drafts drafts;

    @Inject
    WriteBlock(Drafts drafts) {
        this.drafts = drafts;
    }

    public Written write(LessonPlace place, Language language, Slug block, Wording wording, AccountId by) {
        return drafts.change(place.course(), by, files -> written(files, place, language, block, wording));
    }

    static Change<Written> written(
            CourseFiles files, LessonPlace place, Language language, Slug block, Wording wording) {
        var lesson = new LessonDraft(files, place);
        Optional<SourceBlock> now = lesson.block(language, block);
        Optional<String> header = now.filter(found -> found.settings().equals(wording.settings()))
                .map(SourceBlock::header)
                .or(() -> SourceBlock.header(block, wording.settings()));
        Optional<Written> obstacle = obstacle(lesson, place, language, block, wording);
        if (obstacle.isPresent()) {
            return new Change<>(files, obstacle.get());
        } else if (header.isEmpty()) {
            return new Change<>(files, new Written.Unfit(Flaw.SETTINGS));
        } else {
            CourseFiles begun = lesson.isBegun(language) ? files : lesson.begin(language, wording.title());
            CourseFiles written = new LessonDraft(begun, place).write(language, block, header.get(), wording.text());
            return new Change<>(written, new Written.Kept());
        }
    }

    private static Optional<Written> obstacle(
            LessonDraft lesson, LessonPlace place, Language language, Slug block, Wording wording) {
        Optional<SourceBlock> now = lesson.block(language, block);
        if (lesson.block(place.source(), block).isEmpty()
                || (now.isEmpty() && !wording.basedOn().isEmpty())) {
            return Optional.of(new Written.Gone());
        } else if (now.filter(found -> !found.checksum().equals(wording.basedOn()))
                .isPresent()) {
            return Optional.of(new Written.Overtaken(now.get()));
        } else if (!LessonSource.fitsInOneBlock(wording.text())) {
            return Optional.of(new Written.Unfit(Flaw.HEADER_IN_TEXT));
        } else if (!lesson.isBegun(language) && wording.title().isEmpty()) {
            return Optional.of(new Written.Unfit(Flaw.TITLE));
        } else {
            return Optional.empty();
        }
    }
}
