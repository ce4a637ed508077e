package org.setu.assessment.formats;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.setu.assessment.formats.aiken.AikenReader;
import org.setu.assessment.formats.gift.GiftReader;
import org.setu.assessment.formats.moodle.MoodleXmlReader;
import org.setu.courses.ForeignQuestions.Entry;
import org.setu.shared.Language;

/** The formats of other programs that Setu reads. */
enum Format {
    /** Moodle's plain text, as its documentation ("GIFT format") describes it. */
    GIFT {
        @Override
        List<Entry> read(String text, Language language) {
            return new GiftReader(language).read(text);
        }
    },
    /** One stem, lettered answers and {@code ANSWER: X}, as Moodle's documentation ("Aiken format") describes it. */
    AIKEN {
        @Override
        List<Entry> read(String text, Language language) {
            return new AikenReader(language).read(text);
        }
    },
    /** The {@code <quiz>} that Moodle exports. */
    MOODLE_XML {
        @Override
        List<Entry> read(String text, Language language) {
            return new MoodleXmlReader(language).read(text);
        }
    };

    private static final Pattern AIKEN_ANSWER = Pattern.compile("^ANSWER:", Pattern.MULTILINE);
    private static final List<String> GIFT_STARTS =
            List.of("::", "//", "$", "[html]", "[markdown]", "[moodle]", "[plain]");

    /**
     * Reads a whole file.
     *
     * @param language that its texts are in
     * @return each entry in the order of the file; a file that is no such file at all is one entry that says so
     */
    abstract List<Entry> read(String text, Language language);

    /** As its users call it. */
    String called() {
        return this == MOODLE_XML ? "Moodle XML" : this == AIKEN ? "Aiken" : "GIFT";
    }

    /** What a text most likely is; empty where it is none of them. */
    static Optional<Format> of(String text) {
        String start = text.replaceFirst("^\uFEFF", "").stripLeading();
        if (start.startsWith("<")) {
            return start.contains("<quiz") || start.contains("<question") ? Optional.of(MOODLE_XML) : Optional.empty();
        } else if (AIKEN_ANSWER.matcher(text).find()) {
            return Optional.of(AIKEN);
        } else {
            return start.contains("{") || GIFT_STARTS.stream().anyMatch(start::startsWith)
                    ? Optional.of(GIFT)
                    : Optional.empty();
        }
    }
}
