package org.setu.assessment.web;

import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseProse;
import org.setu.courses.LessonMarkup;
import org.setu.courses.LessonReferences;
import org.setu.courses.PublishedCourse;
import org.setu.learning.ActivityMoment;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Messages;
import org.setu.shared.Slug;

/** A question's texts as safe HTML. */
public final class QuestionProse {
    private static final int LONGEST_SLUG = 64;

    private final Language language;
    private final BinaryOperator<String> words;
    private final BinaryOperator<String> flow;

    /** Each renders a text, given the name of its part and its Markdown. */
    private QuestionProse(Language language, BinaryOperator<String> words, BinaryOperator<String> flow) {
        this.language = language;
        this.words = words;
        this.flow = flow;
    }

    /**
     * For a page of its own.
     *
     * @param references those that the page lists
     * @param prefix begins every id that a text brings, so that they stay unique on the page
     */
    public static QuestionProse onPage(
            PublishedCourse course, LessonReferences references, String prefix, Language language) {
        CourseContent content = course.content();
        var prose = new CourseProse(content, language, new PageAddresses(course, language), references);
        return new QuestionProse(
                language,
                (part, text) -> prose.words(prefix + "-" + part, text),
                (part, text) -> prose.html(prefix + "-" + part, text));
    }

    /** For a block of a lesson, which lists the references. */
    static QuestionProse inLesson(ActivityMoment moment, Language language) {
        LessonMarkup markup = moment.markup();
        return new QuestionProse(
                language,
                (part, text) -> markup.words(moment.block(), slug(part), text),
                (part, text) -> markup.html(moment.block(), slug(part), text));
    }

    private static Slug slug(String part) {
        return new Slug(part.substring(0, Math.min(part.length(), LONGEST_SLUG)));
    }

    public Language language() {
        return language;
    }

    /** Within a line. */
    public Words words(String part, LocalizedText text) {
        return new Words(words.apply(part, text.in(language)), lang(text));
    }

    /** A piece of a line; blanks at its ends are kept. */
    Words piece(String part, String markdown, LocalizedText of) {
        String before = markdown.startsWith(" ") ? " " : "";
        String after = markdown.endsWith(" ") && !markdown.isBlank() ? " " : "";
        return new Words(before + words.apply(part, markdown) + after, lang(of));
    }

    /** With paragraphs. */
    public Words flow(String part, LocalizedText text) {
        return new Words(flow.apply(part, text.in(language)), lang(text));
    }

    /** Words of our own. */
    public Words message(String key, Object... arguments) {
        return Words.typed(Messages.in(language).text(key, arguments));
    }

    private @Nullable String lang(LocalizedText text) {
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
