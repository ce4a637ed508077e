package org.setu.courses.web;

import java.time.LocalDate;

/**
 * A text to look through again, since a source which it cites has changed.
 *
 * @param id of the mark
 * @param source the citation of the source
 * @param words what changed
 * @param wordsLang in which language that is told
 * @param where the text, in words
 * @param path where it is written
 */
public record MarkLine(
        String id, String source, LocalDate on, String words, String wordsLang, String where, String path) {}
