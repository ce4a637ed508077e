package org.setu.courses.web;

import java.util.Optional;
import org.setu.courses.Block;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Lesson;
import org.setu.courses.drafting.LessonPlace;
import org.setu.courses.drafting.Wording;
import org.setu.courses.folder.SourceBlock;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * What the form of an activity is about.
 *
 * @param block its id; empty for a block that is not there yet
 * @param kind of the block, as its header says
 * @param saved its text in this language as it is saved; blank where there is none
 * @param original its text in the source language, where this is a translation
 * @param action where the form is sent
 */
record ActivityBench(
        CheckedCourse draft,
        Lesson lesson,
        LessonPlace place,
        Optional<Slug> block,
        Language language,
        String kind,
        String saved,
        Optional<String> original,
        String action) {
    private static final Slug NEW = new Slug("new");

    /** The block as it would be read if this were its text. */
    Block block(Wording wording) {
        Slug id = block.orElse(NEW);
        String header = SourceBlock.header(id, wording.settings()).orElse("{#" + id + " ." + kind + "}");
        return BlockDesk.block(header, wording, language, place.file(language));
    }
}
