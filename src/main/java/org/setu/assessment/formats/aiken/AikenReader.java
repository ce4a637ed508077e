package org.setu.assessment.formats.aiken;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.formats.ForeignQuestion;
import org.setu.assessment.formats.ForeignQuestion.Option;
import org.setu.assessment.formats.Prose;
import org.setu.assessment.formats.Reason;
import org.setu.assessment.formats.Title;
import org.setu.courses.ForeignQuestions.Entry;
import org.setu.courses.ForeignQuestions.Remark;
import org.setu.shared.Language;

/**
 * Questions as <a href="https://docs.moodle.org/en/Aiken_format">Aiken</a> has them: a stem, lettered answers and the letter of the
 * right one. More lenient than Moodle, a stem and an answer may run over several lines.
 */
public final class AikenReader {
    private static final String ANSWER = "ANSWER:";
    private static final int LABEL = 2;

    private final Language language;
    private final List<Entry> entries = new ArrayList<>();
    private Sketch sketch = new Sketch();

    public AikenReader(Language language) {
        this.language = language;
    }

    public List<Entry> read(String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines = content.lines().map(String::strip).toList();
        for (int at = 0; at < lines.size(); at++) {
            take(lines.get(at), at + 1);
        }
        finishWithoutAnswer();
        return List.copyOf(entries);
    }

    private void take(String line, int number) {
        if (line.isEmpty()) {
            sketch.paused = true;
        } else if (isAnswer(line)) {
            sketch.beginAt(number);
            finish(entry(line.substring(ANSWER.length()).strip()));
        } else if (isOption(line)) {
            takeOption(line.charAt(0), line.substring(LABEL).strip(), number);
        } else {
            if (sketch.paused && !sketch.options.isEmpty()) {
                finishWithoutAnswer();
            }
            sketch.add(line, number);
        }
    }

    /** A letter that was there before is the next question's, whose stem looked like the end of the last answer. */
    private void takeOption(char letter, String words, int number) {
        if (sketch.options.containsKey(letter)) {
            var next = sketch.cutAfterItsLastOption();
            finishWithoutAnswer();
            sketch = next;
        }
        sketch.beginAt(number);
        sketch.addOption(letter, words, number);
    }

    private boolean isAnswer(String line) {
        return line.startsWith(ANSWER)
                || (!sketch.options.isEmpty() && line.regionMatches(true, 0, ANSWER, 0, ANSWER.length()));
    }

    private static boolean isOption(String line) {
        return line.length() >= LABEL
                && isLetter(line.charAt(0))
                && ".)".indexOf(line.charAt(1)) >= 0
                && (line.length() == LABEL || Character.isWhitespace(line.charAt(LABEL)));
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }

    private void finishWithoutAnswer() {
        if (sketch.line > 0) {
            finish(left(Reason.UNREADABLE, sketch.options.isEmpty() ? "A) …" : ANSWER));
        }
    }

    private void finish(Entry entry) {
        entries.add(entry);
        sketch = new Sketch();
    }

    private Entry entry(String answer) {
        char letter = answer.isEmpty() ? ' ' : Character.toUpperCase(answer.charAt(0));
        boolean isOne = answer.length() == 1 || (answer.length() > 1 && ".)".indexOf(answer.charAt(1)) >= 0);
        if (sketch.stem.isEmpty()) {
            return left(Reason.UNREADABLE, "… A) …");
        } else if (sketch.options.size() < 2) {
            return left(Reason.TOO_FEW_ANSWERS, sketch.options.size());
        } else if (!isOne || !isLetter(letter)) {
            return left(Reason.UNREADABLE, ANSWER + " A");
        } else {
            return sketch.options.containsKey(letter) ? entry(letter) : left(Reason.UNREADABLE, letter + ") …");
        }
    }

    private Entry entry(char right) {
        var prose = new Prose();
        var remarks = new ArrayList<Remark>();
        var options = new LinkedHashMap<String, Option>();
        sketch.options.forEach((letter, lines) -> {
            String words = String.join("\n", lines);
            var credit = letter == right ? BigDecimal.ONE : BigDecimal.ZERO;
            options.merge(prose.plain(words), new Option(prose.plain(words), credit, ""), (first, second) -> {
                remarks.add(Reason.ANSWER_TWICE.remark(Title.of(words)));
                return first.isRight() ? first : second;
            });
        });
        return options.size() < 2
                ? left(Reason.TOO_FEW_ANSWERS, options.size())
                : new Entry(
                        sketch.line,
                        sketch.title(),
                        Optional.of(ForeignQuestion.singleChoice(
                                language, prose.plain(sketch.words()), List.copyOf(options.values()))),
                        remarks);
    }

    private Entry left(Reason reason, Object... arguments) {
        return reason.left(sketch.line, sketch.title(), arguments);
    }

    /** A question as far as its lines were read. */
    private static final class Sketch {
        private final List<String> stem = new ArrayList<>();
        private final Map<Character, List<String>> options = new LinkedHashMap<>();
        private List<String> growing = stem;
        private int line;
        private int growingSince;
        private boolean paused;

        void beginAt(int number) {
            line = line == 0 ? number : line;
        }

        /** Lines after a pause in the stem are its next paragraph. */
        void add(String words, int number) {
            beginAt(number);
            if (paused && !stem.isEmpty()) {
                stem.add("");
            }
            paused = false;
            growing.add(words);
        }

        void addOption(char letter, String words, int number) {
            growing = new ArrayList<>(List.of(words));
            growingSince = number;
            options.put(letter, growing);
            paused = false;
        }

        /** What followed the last option, as the stem of another question. */
        Sketch cutAfterItsLastOption() {
            var next = new Sketch();
            List<String> following = growing.subList(1, growing.size());
            next.stem.addAll(following);
            next.line = following.isEmpty() ? 0 : growingSince + 1;
            following.clear();
            return next;
        }

        String title() {
            return Title.of(words());
        }

        private String words() {
            return String.join("\n", stem);
        }
    }
}
