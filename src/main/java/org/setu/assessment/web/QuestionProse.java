package org.setu.assessment.web;

import java.util.List;
import org.setu.assessment.Question;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseProse;
import org.setu.courses.LessonMarkup;
import org.setu.courses.LessonReferences;
import org.setu.courses.PublishedCourse;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/** One question's texts as safe HTML, and the references that it rests on. */
final class QuestionProse {
    private final String prefix;
    private final Language language;
    private final CourseProse prose;
    private final LessonReferences references;

    /** @param prefix begins every id that a text brings, so that they stay unique on the page */
    QuestionProse(PublishedCourse course, Question question, String prefix, Language language) {
        CourseContent content = course.content();
        this.prefix = prefix;
        this.language = language;
        this.references = LessonReferences.to(content, question.common().cites());
        this.prose = new CourseProse(content, language, new PageAddresses(course, language), references);
    }

    Language language() {
        return language;
    }

    List<LessonReferences.Numbered> references() {
        return references.all();
    }

    /** Within a line. */
    Words words(String part, LocalizedText text) {
        return new Words(prose.words(prefix + "-" + part, text.in(language)), lang(text));
    }

    /** A piece of a line; blanks at its ends are kept. */
    Words piece(String part, String markdown, LocalizedText of) {
        String before = markdown.startsWith(" ") ? " " : "";
        String after = markdown.endsWith(" ") && !markdown.isBlank() ? " " : "";
        return new Words(before + prose.words(prefix + "-" + part, markdown) + after, lang(of));
    }

    /** With paragraphs. */
    Words flow(String part, LocalizedText text) {
        return new Words(prose.html(prefix + "-" + part, text.in(language)), lang(text));
    }

    @SuppressWarnings("NullAway") // a template leaves out an attribute that is null
    private String lang(LocalizedText text) {
        return text.exactly(language).isPresent() ? null : language.other().code();
    }

    /** Where the quiz's pages find media and lessons. */
    private record PageAddresses(PublishedCourse course, Language language) implements LessonMarkup.Addresses {
        @Override
        public String media(String path) {
            return course.content()
                    .media(path)
                    .map(file -> "/media/" + file.checksum() + "/" + path.substring(path.lastIndexOf('/') + 1))
                    .orElse("");
        }

        @Override
        public String lesson(Slug module, Slug lesson) {
            return "/" + language.code() + "/courses/" + course.slug() + "/" + module + "/" + lesson;
        }
    }
}
