package org.setu.assessment.formats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.setu.assessment.Question;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseProse;
import org.setu.courses.ForeignQuestions.Fate;
import org.setu.courses.ForeignQuestions.Remark;
import org.setu.courses.LessonReferences;
import org.setu.courses.QuestionExport.Entry;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Messages;

/**
 * One question on its way out of the course: its texts in one language, in the shapes that files ask for, and what it loses. A format's
 * writer writes it or {@linkplain #stays says why not}; then its {@link #entry} tells what became of it.
 */
public final class Departure {
    /** What XML forbids, what means nothing in any file, and the signs that our own readers use between them. */
    private static final Pattern NOT_CARRIED = Pattern.compile("[^\\t\\n\\x{20}-\\x{7E}\\x{A0}-\\x{D7FF}"
            + "\\x{E008}-\\x{FDCF}\\x{FDF0}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\x{85}");
    private static final Pattern OURS = Pattern.compile("\\[@|]\\((?:term|lesson):");
    private static final String PICTURE = "![";

    private final Question question;
    private final CourseContent course;
    private final Language language;
    private final CourseProse prose;
    private final Set<Remark> losses = new LinkedHashSet<>();
    private int untranslated;
    private boolean stays;

    Departure(Question question, CourseContent course, Language language, CourseProse prose) {
        this.question = question;
        this.course = course;
        this.language = language;
        this.prose = prose;
    }

    public Question question() {
        return question;
    }

    public String id() {
        return question.id().value();
    }

    /** What lists of questions show. */
    public String title() {
        String title = Title.of(PlainWords.of(html(cleaned(stem()))));
        return title.isEmpty() ? id() : title;
    }

    /** By what it can be found again: its place in the course, then its author's own. */
    public List<String> tags() {
        if (question.common().critical()) {
            lose(Loss.CRITICAL);
        }
        return Stream.concat(
                        OwnTags.of(question.common()).stream(),
                        question.common().tags().stream().map(this::carried))
                .toList();
    }

    /** The CommonMark of a text. */
    public String markdown(LocalizedText text) {
        if (text.exactly(language).isEmpty()) {
            untranslated++;
        }
        String markdown = carried(text.in(language));
        if (OURS.matcher(markdown).find()) {
            lose(Loss.LINKS);
        }
        if (markdown.contains(PICTURE)) {
            lose(Loss.PICTURES);
        }
        return markdown;
    }

    public String html(LocalizedText text) {
        return html(markdown(text));
    }

    /** Safe HTML, with everything that only works inside the course as its words. */
    public String html(String markdown) {
        return prose.bare(markdown);
    }

    /** Safe HTML, without a paragraph's tags where one paragraph is all. */
    public String asLine(LocalizedText text) {
        String html = html(text).strip();
        boolean isOne = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - "</p>".length();
        return isOne ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
    }

    /** What the text is called where something is told of it; CommonMark that is only words. */
    public String label(LocalizedText text) {
        return escaped(PlainWords.of(html(cleaned(text.in(language)))));
    }

    /** What the text is called in the report. */
    public String name(LocalizedText text) {
        return Title.of(PlainWords.of(html(cleaned(text.in(language)))));
    }

    /** One line without any markup. */
    public String words(LocalizedText text) {
        String html = prose.words("w", markdown(text));
        if (html.contains("<")) {
            lose(Loss.MATCH_WITHOUT_MARKS, Title.of(PlainWords.of(html)));
        }
        return PlainWords.of(html);
    }

    /** Whether other programs understand the text as it stands: it is CommonMark and nothing else. */
    public boolean isCommonMark(String markdown) {
        return !OURS.matcher(markdown).find()
                && !markdown.contains(PICTURE)
                && !markdown.contains("[^")
                && markdown.indexOf('<') < 0;
    }

    /** What counts as right, in the file's language first: in Setu, the words of each language do. */
    public List<String> accepted(Map<Language, List<String>> accept) {
        var accepted = new LinkedHashSet<String>();
        for (Language one : List.of(language, language.other())) {
            accept.getOrDefault(one, List.of()).stream()
                    .map(word -> carried(word).replaceAll("\\s+", " "))
                    .filter(word -> !word.isEmpty())
                    .forEach(accepted::add);
        }
        return List.copyOf(accepted);
    }

    /** What is told whatever was answered, then what had no other place, then what the question rests on. */
    public String feedback(Map<String, String> moved) {
        var paragraphs = new ArrayList<>(List.of(markdown(question.common().feedback())));
        moved.forEach((label, words) -> paragraphs.add(label + (words.contains("\n") ? ":\n\n" : ": ") + words));
        if (!moved.isEmpty()) {
            lose(Loss.FEEDBACK_MOVED);
        }
        List<String> sources = sources();
        if (!sources.isEmpty()) {
            lose(Loss.SOURCES_IN_FEEDBACK);
            paragraphs.add(Messages.in(language).text("assessment.export.sources"));
            paragraphs.add("- " + String.join("\n- ", sources));
        }
        return String.join("\n\n", paragraphs);
    }

    /** Words of ours in a text that is CommonMark. */
    public static String escaped(String words) {
        return new Prose().plain(words);
    }

    public void lose(Loss loss, Object... arguments) {
        losses.add(loss.remark(arguments));
    }

    /** It cannot go. */
    public void stays(Loss why, Object... arguments) {
        stays = true;
        losses.clear();
        lose(why, arguments);
    }

    Entry entry() {
        if (untranslated > 0 && !stays) {
            lose(Loss.UNTRANSLATED, untranslated);
        }
        Fate goes = losses.isEmpty() ? Fate.WHOLE : Fate.CHANGED;
        return new Entry(id(), title(), stays ? Fate.LEFT : goes, List.copyOf(losses));
    }

    private String stem() {
        return question.common().stem().in(language);
    }

    private List<String> sources() {
        return LessonReferences.to(course, question.common().cites()).all().stream()
                .map(LessonReferences.Numbered::reference)
                .map(reference -> escaped(cleaned(reference.citation().in(language))
                        + reference
                                .url()
                                .filter(url ->
                                        !reference.citation().in(language).contains(url))
                                .map(url -> " " + url)
                                .orElse("")))
                .map(source -> source.replaceAll("\\s+", " "))
                .toList();
    }

    private String carried(String text) {
        String carried = cleaned(text);
        if (carried.length() < LINE_END.matcher(text).replaceAll("\n").length()) {
            lose(Loss.CHARACTERS);
        }
        return carried.strip();
    }

    private static String cleaned(String text) {
        return NOT_CARRIED.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
