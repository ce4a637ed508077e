package org.setu.courses;

import org.setu.courses.markup.SafeProse;
import org.setu.shared.Language;

/** CommonMark of a course, wherever it stands, as HTML that is safe to show as it is: a question's stem, a scene, a caption. */
public final class CourseProse {
    private final SafeProse prose;

    /** @param references what citations in the text are numbered by */
    public CourseProse(
            CourseContent course, Language language, LessonMarkup.Addresses addresses, LessonReferences references) {
        this.prose = new SafeProse(course, language, addresses, references);
    }

    /** @param idPrefix begins every id in the fragment; unique on the page, made of the letters of a slug */
    public String html(String idPrefix, String markdown) {
        return prose.html(idPrefix, markdown);
    }

    /** Words without paragraphs, citations, terms and links: fit for a heading, a label, a button. */
    public String words(String idPrefix, String markdown) {
        return prose.words(idPrefix, markdown);
    }

    /** For a place outside of the course: paragraphs, lists and emphasis, and everything that would lead elsewhere as its words. */
    public String bare(String markdown) {
        return prose.bare(markdown);
    }
}
