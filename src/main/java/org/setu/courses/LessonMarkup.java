package org.setu.courses;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.setu.courses.markup.BlockMarkup;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * A lesson's blocks as HTML that is safe to show as it is: no script, no style, no address that the author made up for media.
 *
 * <p>Fragments of one lesson may stand on one page: every id begins with the block's. A block in another language than the page's
 * says so with {@code lang}.
 */
public final class LessonMarkup {
    private final LessonReferences references;
    private final CourseProse prose;
    private final BlockMarkup blocks;

    /** What came of the texts inside activities: a course has only so many, and each is shown again and again. */
    private final Map<Inside, String> known = new ConcurrentHashMap<>();

    private record Inside(String id, String markdown, boolean words) {}

    public LessonMarkup(CourseContent course, Lesson lesson, Language language, Addresses addresses) {
        this.references = LessonReferences.of(course, lesson, language);
        this.prose = new CourseProse(course, language, addresses, references);
        this.blocks = new BlockMarkup(course, language, addresses, prose);
    }

    /** Where things are to be found from the page, in the browser or in an exported package. */
    public interface Addresses {
        /** @param path inside the course folder, such as {@code media/cycle.en.svg} */
        String media(String path);

        String lesson(Slug module, Slug lesson);
    }

    /** What the numbers in the text stand for; the page lists them, each under its {@link LessonReferences.Numbered#anchor}. */
    public LessonReferences references() {
        return references;
    }

    /** Whether a block is a text, a figure or the like, and not an activity, whose kind shows it. */
    public boolean shows(Block block) {
        return blocks.shows(block);
    }

    /** The block's HTML; nothing for an activity. */
    public String html(Block block) {
        return blocks.html(block);
    }

    /**
     * A text inside an activity's block, such as a scene.
     *
     * @param part tells it from the others in the block, so that ids stay unique on the page
     */
    public String html(Block block, Slug part, String markdown) {
        return known.computeIfAbsent(
                new Inside(block.id() + "-" + part, markdown, false), text -> prose.html(text.id(), markdown));
    }

    /** The same, without paragraphs: for a heading, a label, a button. */
    public String words(Block block, Slug part, String markdown) {
        return known.computeIfAbsent(
                new Inside(block.id() + "-" + part, markdown, true), text -> prose.words(text.id(), markdown));
    }
}
