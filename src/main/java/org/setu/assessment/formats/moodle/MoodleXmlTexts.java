package org.setu.assessment.formats.moodle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.setu.assessment.formats.Prose;
import org.setu.assessment.formats.Title;
import org.setu.courses.ForeignQuestions.Remark;

/** The texts of one {@code <question>} of Moodle. What says nothing of its format has that of the question's text, and this is HTML. */
final class MoodleXmlTexts {
    private static final Set<String> USUAL =
            Set.of("Your answer is correct.", "Your answer is partially correct.", "Your answer is incorrect.");
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(a|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|"
                    + "pre|small|span|strong|sub|sup|table|td|th|tr|tt|u|ul)(\\s[^<>]*+)?/?>");

    private final QuizElement question;
    private final String format;
    private final Prose prose = new Prose();

    MoodleXmlTexts(QuizElement question) {
        this.question = question;
        this.format = question.child("questiontext")
                .flatMap(text -> text.attribute("format"))
                .orElse("html");
    }

    /** Its name there, or its first words. */
    String title() {
        String name = Stream.of("name", "category")
                .map(question::content)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        if (name.isEmpty()) {
            return Title.ofCommonMark(of(question.child("questiontext"), new Prose()));
        } else {
            return TAG.matcher(name).find() ? Title.ofCommonMark(new Prose().html(name)) : Title.of(name);
        }
    }

    /** Where it was all picture, the name has to do. */
    String stem() {
        String words = of("questiontext");
        if (!question.content("image").isBlank()) {
            prose.html("<img>");
        }
        boolean wasPicture = words.isBlank() && !prose.remarks().isEmpty();
        return wasPicture ? plain(question.content("name")) : words;
    }

    String of(String called) {
        return of(question.child(called), prose);
    }

    String of(QuizElement holder) {
        return of(Optional.of(holder), prose);
    }

    String feedback(MoodleXmlAnswer answer) {
        return of(answer.element().child("feedback"), prose);
    }

    String plain(String words) {
        return prose.plain(words);
    }

    /** Whether a text says more than what Moodle puts there by itself; nothing of it is kept. */
    boolean hasWordsOfItsOwn(String called) {
        String words = of(question.child(called), new Prose());
        return !words.isBlank() && !USUAL.contains(words);
    }

    /** What to tell of all texts so far. */
    List<Remark> remarks() {
        return prose.remarks();
    }

    /** A piece of the question's text. */
    String piece(String words) {
        return inFormat(format, words, prose);
    }

    private String of(Optional<QuizElement> holder, Prose into) {
        return inFormat(
                holder.flatMap(text -> text.attribute("format")).orElse(format),
                holder.map(QuizElement::content).orElse(""),
                into);
    }

    private static String inFormat(String format, String words, Prose into) {
        return switch (format) {
            case "plain_text", "wiki_like" -> into.plain(words);
            case "markdown" -> into.markdown(words);
            case "moodle_auto_format" -> TAG.matcher(words).find() ? into.html(words) : into.plain(words);
            default -> into.html(words);
        };
    }
}
