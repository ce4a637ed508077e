package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.Block;
import org.setu.courses.drafting.Wording;
import org.setu.courses.translating.TranslationHints.Hints;
import org.setu.courses.web.ActivityDesk.ActivityForm;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.web.FieldError;
import org.setu.web.Typed;

/**
 * The form in which one block is written, in one language.
 *
 * @param id of the block; blank for a new one that gets its own
 * @param language in which it is written
 * @param action where it is sent
 * @param key under which the browser keeps what is typed; blank where it must not
 * @param needsTitle whether this begins the translation of the lesson
 * @param theirs what a colleague wrote meanwhile, as it is written
 * @param theirsShown the same as learners would see it, for whom the form keeps from what is written
 * @param original for a translation: the source's text, and how it is shown
 * @param state how a translation stood to its source when the form was opened
 * @param hints what to ask of a translation as it is written here
 * @param figure what a figure is asked in place of its settings
 * @param set what other blocks are asked in place of their settings
 * @param activity the form of a scenario or reflection; empty where it is written as text
 * @param told the key of what to say on top; blank for nothing
 * @param isUnsaved whether the page holds something that was sent and not saved
 * @param hasNext whether there is another block to translate further down
 * @param acknowledged under what the browser kept the block that was saved before this one; blank where none was
 */
public record BlockForm(
        CourseBar bar,
        String lessonTitle,
        String lessonPath,
        String id,
        String kind,
        String language,
        String action,
        String key,
        Wording wording,
        boolean needsTitle,
        List<FieldError> errors,
        Optional<String> theirs,
        Optional<Shown> theirsShown,
        Optional<Original> original,
        String state,
        Shown preview,
        Hints hints,
        List<FindingView> findings,
        Optional<FigureFields> figure,
        Optional<SettingFields> set,
        Optional<ActivityForm> activity,
        String told,
        boolean isUnsaved,
        boolean hasNext,
        String acknowledged) {
    private static final Set<String> PROSE =
            Set.of(Block.TEXT, "callout", "keypoints", "exercise", "figure", "video", "audio");

    /**
     * The block that is translated here.
     *
     * @param alt the alternative text of a picture; blank for none
     */
    public record Original(String language, String text, Shown shown, String alt) {}

    public boolean isNew() {
        return action.contains("/new-block");
    }

    /** The same, opened after another one was saved. */
    BlockForm after(String saved) {
        return new BlockForm(
                bar,
                lessonTitle,
                lessonPath,
                id,
                kind,
                language,
                action,
                key,
                wording,
                needsTitle,
                errors,
                theirs,
                theirsShown,
                original,
                state,
                preview,
                hints,
                findings,
                figure,
                set,
                activity,
                told,
                isUnsaved,
                hasNext,
                saved);
    }

    /** Whether it is written as text, but could be in a form. */
    public boolean canHaveForm() {
        return activity.isEmpty() && ActivityDesk.hasForm(kind);
    }

    /** Whether what stands in the field of its text is prose, and can be written the way it will look. */
    public boolean isProse() {
        return isProse(kind);
    }

    static boolean isProse(String kind) {
        return PROSE.contains(kind);
    }

    /** Its text in two fields; empty where it is one. */
    public Optional<CaptionFields> captioned() {
        return CaptionFields.of(kind, wording.text());
    }

    static Wording wording(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return new Wording(
                SettingFields.settings(FigureFields.settings(fields), fields),
                CaptionFields.sent(fields),
                typed.text("title"),
                typed.text("basedOn"));
    }
}
