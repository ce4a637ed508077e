package org.setu.assessment.formats.moodle;

import java.util.List;
import org.setu.assessment.formats.Reason;
import org.setu.assessment.formats.Title;
import org.setu.courses.ForeignQuestions.Entry;
import org.setu.shared.Language;

/**
 * Moodle's XML for questions, as its <a href="https://docs.moodle.org/en/Moodle_XML_format">documentation</a> and its import ({@code
 * question/format/xml/format.php}) understand it, with the ways of older versions.
 */
public final class MoodleXmlReader {
    private final Language language;

    public MoodleXmlReader(Language language) {
        this.language = language;
    }

    public List<Entry> read(String text) {
        return QuizFile.read(text).stream().map(this::entry).toList();
    }

    private Entry entry(QuizFile.Part part) {
        if (part instanceof QuizFile.Fault fault) {
            return Reason.UNREADABLE.left(fault.line(), Title.of(fault.title()), fault.expected());
        } else {
            return new MoodleXmlQuestion(language, (QuizElement) part).entry();
        }
    }
}
