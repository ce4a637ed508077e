package org.setu.assessment.formats.gift;

import java.util.ArrayList;
import java.util.List;
import org.setu.assessment.formats.Prose;
import org.setu.assessment.formats.Reason;
import org.setu.assessment.formats.Title;
import org.setu.assessment.formats.gift.GiftQuestion.Labels;
import org.setu.assessment.formats.gift.GiftText.Markup;
import org.setu.courses.ForeignQuestions.Entry;
import org.setu.shared.Language;

/**
 * Moodle's plain text for questions, as its <a href="https://docs.moodle.org/en/GIFT_format">documentation</a> and its import
 * understand it. More lenient than Moodle, a blank line does not end an entry while its answers' brace is open, and a category needs no
 * blank line after it.
 */
public final class GiftReader {
    private static final String CATEGORY = "$CATEGORY:";
    private static final String NAME = "::";

    private final Language language;
    private final List<Entry> entries = new ArrayList<>();
    private Passage passage = new Passage();

    public GiftReader(Language language) {
        this.language = language;
    }

    public List<Entry> read(String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines = GiftText.veiled(content).lines().toList();
        char[] nextBraces = nextBraces(lines);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            boolean amidAnswers = passage.isOpen && nextBraces[at] == '}';
            if (isComment(line)) {
                passage.comments.append(line);
            } else if (line.startsWith(CATEGORY) && !amidAnswers) {
                finish();
                String category =
                        GiftText.unveiled(line.substring(CATEGORY.length())).strip();
                entries.add(Reason.NO_QUESTION.left(at + 1, Title.of(category), category));
            } else if (line.isEmpty() && !amidAnswers) {
                finish();
            } else {
                passage.add(lines.get(at), at + 1);
            }
        }
        finish();
        return List.copyOf(entries);
    }

    /** For each line the first brace in it or after it; a blank where there is none. */
    private static char[] nextBraces(List<String> lines) {
        char[] braces = new char[lines.size()];
        char brace = ' ';
        for (int at = lines.size() - 1; at >= 0; at--) {
            String line = lines.get(at);
            int open = line.indexOf('{');
            int close = line.indexOf('}');
            if ((open >= 0 || close >= 0) && !isComment(line.strip())) {
                brace = close < 0 || (open >= 0 && open < close) ? '{' : '}';
            }
            braces[at] = brace;
        }
        return braces;
    }

    private static boolean isComment(String line) {
        return line.startsWith("//");
    }

    private void finish() {
        if (passage.line > 0) {
            entries.add(entry(passage));
        }
        passage = new Passage();
    }

    private Entry entry(Passage passage) {
        String whole = passage.text.toString().strip();
        int nameEnd = whole.startsWith(NAME) ? whole.indexOf(NAME, NAME.length()) : -1;
        String name = nameEnd < 0
                ? ""
                : GiftText.unveiled(whole.substring(NAME.length(), nameEnd)).strip();
        String text =
                nameEnd < 0 ? whole : whole.substring(nameEnd + NAME.length()).strip();
        int open = text.indexOf('{');
        int close = text.indexOf('}');
        if (open < 0 && close < 0) {
            return left(passage, name, text, Reason.DESCRIPTION);
        } else if (open < 0 || close < 0) {
            return left(passage, name, text, Reason.UNREADABLE, open < 0 ? "{" : "}");
        } else if (close < open || text.indexOf('}', close + 1) >= 0) {
            return left(passage, name, text, Reason.UNREADABLE, "\\}");
        } else if (text.indexOf('{', open + 1) >= 0) {
            return left(passage, name, text, Reason.UNREADABLE, "\\{");
        } else {
            var question = new GiftQuestion(
                    language,
                    name,
                    text.substring(0, open),
                    text.substring(open + 1, close),
                    text.substring(close + 1));
            return question.entry(passage.line, labels(passage.comments.toString()));
        }
    }

    private static Entry left(Passage passage, String name, String text, Reason reason, Object... arguments) {
        int brace = text.indexOf('{');
        var words = GiftText.marked(brace < 0 ? text : text.substring(0, brace), Markup.MOODLE);
        return reason.left(
                passage.line, name.isEmpty() ? Title.ofCommonMark(words.in(new Prose())) : Title.of(name), arguments);
    }

    /** What Moodle writes into the comment above a question: its tags, and its number there. */
    private static Labels labels(String comments) {
        var tags = new ArrayList<String>();
        var ids = new ArrayList<String>();
        int last = comments.lastIndexOf(']');
        for (int at = comments.indexOf('['); at >= 0 && at < last; at = comments.indexOf('[', at + 1)) {
            boolean isTag = comments.startsWith("[tag:", at);
            if (isTag || comments.startsWith("[id:", at)) {
                int end = comments.indexOf(']', at);
                String label = comments.substring(at + (isTag ? "[tag:" : "[").length(), end);
                (isTag ? tags : ids).add(GiftText.unveiled(label).strip());
                at = end;
            }
        }
        return new Labels(tags, ids);
    }

    /** The lines of one entry so far. */
    private static final class Passage {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder comments = new StringBuilder();
        private int line;
        private boolean isOpen;

        void add(String words, int number) {
            line = line == 0 ? number : line;
            text.append(words).append('\n');
            int open = words.lastIndexOf('{');
            int close = words.lastIndexOf('}');
            isOpen = open == close ? isOpen : open > close;
        }
    }
}
