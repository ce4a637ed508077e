package org.setu.assessment.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.setu.courses.ForeignQuestions;
import org.setu.courses.ForeignQuestions.Remark;
import org.setu.shared.Language;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * A question in the making: what {@code questions.yaml} says of it in one language, without what only its new course can give (id, objective,
 * difficulty, sources). All texts are CommonMark.
 */
public final class ForeignQuestion implements ForeignQuestions.Question {
    private static final int WIDTH = 120;

    private final Language language;
    private final Map<String, Object> body = new LinkedHashMap<>();
    private Map<String, String> settings = Map.of();

    /**
     * One of the answers to choose from.
     *
     * @param feedback blank where there is none
     */
    public record Option(String text, BigDecimal credit, String feedback) {
        public boolean isRight() {
            return credit.compareTo(BigDecimal.ONE) == 0;
        }
    }

    /**
     * A gap: typed, or chosen from options.
     *
     * @param accepted what may be typed; empty for a list of options
     * @param feedback blank where there is none
     */
    public record Gap(List<String> accepted, List<Option> options, String feedback) {}

    private ForeignQuestion(String kind, Language language, String stem) {
        this.language = language;
        body.put("kind", kind);
        body.put("stem", text(stem));
    }

    /** @param options one of them right; parts of the mark are kept */
    public static ForeignQuestion singleChoice(Language language, String stem, List<Option> options) {
        var question = new ForeignQuestion("single-choice", language, stem);
        boolean byCredit = options.stream()
                        .anyMatch(option -> !option.isRight() && option.credit().signum() > 0)
                || options.stream().filter(Option::isRight).count() > 1;
        return question.withOptions(options, byCredit);
    }

    /** @param options those with any credit are right */
    public static ForeignQuestion multipleChoice(Language language, String stem, List<Option> options) {
        List<Option> rounded = options.stream()
                .map(option -> new Option(
                        option.text(),
                        option.credit().signum() > 0 ? BigDecimal.ONE : BigDecimal.ZERO,
                        option.feedback()))
                .toList();
        return new ForeignQuestion("multiple-choice", language, stem).withOptions(rounded, false);
    }

    public static ForeignQuestion trueFalse(
            Language language, String stem, boolean answer, String feedbackTrue, String feedbackFalse) {
        var question = new ForeignQuestion("true-false", language, stem);
        question.body.put("answer", answer);
        return question.said("feedbackTrue", feedbackTrue).said("feedbackFalse", feedbackFalse);
    }

    public static ForeignQuestion shortAnswer(Language language, String stem, List<String> accepted) {
        var question = new ForeignQuestion("short-answer", language, stem);
        question.body.put("accept", Map.of(language.code(), accepted));
        return question;
    }

    /** @param hints by a wrong value, what to tell whoever gives it */
    public static ForeignQuestion numeric(
            Language language, String stem, BigDecimal answer, BigDecimal tolerance, Map<BigDecimal, String> hints) {
        var question = new ForeignQuestion("numeric", language, stem);
        question.body.put("answer", number(answer));
        question.body.put("tolerance", number(tolerance));
        var list = new ArrayList<Map<String, Object>>();
        hints.forEach((value, feedback) -> {
            if (!feedback.isBlank()) {
                list.add(ordered("value", number(value), "feedback", question.text(feedback)));
            }
        });
        if (!list.isEmpty()) {
            question.body.put("hints", list);
        }
        return question;
    }

    /**
     * @param pairs prompts with what matches
     * @param distractors what matches none
     */
    public static ForeignQuestion matching(
            Language language, String stem, Map<String, String> pairs, List<String> distractors) {
        var question = new ForeignQuestion("matching", language, stem);
        var list = new ArrayList<Map<String, Object>>();
        pairs.forEach((prompt, match) -> list.add(ordered(
                "id", "p" + (list.size() + 1), "prompt", question.text(prompt), "match", question.text(match))));
        question.body.put("pairs", list);
        if (!distractors.isEmpty()) {
            var others = new ArrayList<Map<String, Object>>();
            distractors.forEach(
                    text -> others.add(ordered("id", "d" + (others.size() + 1), "text", question.text(text))));
            question.body.put("distractors", others);
        }
        return question;
    }

    /** A text with one gap in which one of several words is chosen; {@code before} and {@code after} stand around it. */
    public static ForeignQuestion missingWord(
            Language language, String stem, String before, String after, List<Option> options) {
        var question = new ForeignQuestion("gap-fill", language, stem);
        question.body.put("text", question.text(before + "{{g1}}" + after));
        question.body.put("gaps", List.of(ordered("id", "g1", "options", question.options(options, false))));
        return question;
    }

    /** @param text with {@code {{g1}}}, {@code {{g2}}} and so on, where the gaps are */
    public static ForeignQuestion gapFill(Language language, String stem, String text, List<Gap> gaps) {
        var question = new ForeignQuestion("gap-fill", language, stem);
        question.body.put("text", question.text(text));
        var list = new ArrayList<Map<String, Object>>();
        for (Gap gap : gaps) {
            var entry = ordered("id", "g" + (list.size() + 1));
            if (gap.accepted().isEmpty()) {
                entry.put("options", question.options(gap.options(), false));
            } else {
                entry.put("accept", Map.of(language.code(), gap.accepted()));
                if (!gap.feedback().isBlank()) {
                    entry.put("feedback", question.text(gap.feedback()));
                }
            }
            list.add(entry);
        }
        question.body.put("gaps", list);
        return question;
    }

    /** @param items in the right order */
    public static ForeignQuestion ordering(Language language, String stem, List<String> items) {
        var question = new ForeignQuestion("ordering", language, stem);
        var list = new ArrayList<Map<String, Object>>();
        items.forEach(item -> list.add(ordered("id", letter(list.size()), "text", question.text(item))));
        question.body.put("items", list);
        return question;
    }

    /** With its options shown in the order in which they stand. */
    public ForeignQuestion asWritten() {
        body.put("shuffle", false);
        return this;
    }

    /** With what the number counts. */
    public ForeignQuestion withUnit(String unit) {
        return said("unit", unit);
    }

    /** With what is told whatever was answered. */
    public ForeignQuestion withFeedback(String feedback) {
        return said("feedback", feedback);
    }

    /**
     * With the tags that the file has for it.
     *
     * @param remarks is told of those that cannot be kept
     */
    public ForeignQuestion withTags(List<String> labels, Consumer<Remark> remarks) {
        OwnTags.Read read = OwnTags.read(labels);
        settings = read.settings();
        if (!read.tags().isEmpty()) {
            body.put("tags", read.tags());
        }
        if (!read.left().isEmpty()) {
            remarks.accept(Reason.TAGS.remark(String.join(", ", read.left())));
        }
        return this;
    }

    @Override
    public Map<String, String> settings() {
        return settings;
    }

    @Override
    public String yaml(Map<String, String> head) {
        var whole = new LinkedHashMap<String, Object>(head);
        whole.putAll(body);
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .setSplitLines(false)
                .build();
        return new Dump(settings).dumpToString(whole).stripTrailing();
    }

    private ForeignQuestion withOptions(List<Option> options, boolean byCredit) {
        body.put("options", options(options, byCredit));
        return this;
    }

    private List<Map<String, Object>> options(List<Option> options, boolean byCredit) {
        var list = new ArrayList<Map<String, Object>>();
        for (Option option : options) {
            var entry = ordered("id", letter(list.size()));
            if (byCredit) {
                entry.put("credit", number(option.credit()));
            } else if (option.isRight()) {
                entry.put("correct", true);
            }
            entry.put("text", text(option.text()));
            if (!option.feedback().isBlank()) {
                entry.put("feedback", text(option.feedback()));
            }
            list.add(entry);
        }
        return list;
    }

    private ForeignQuestion said(String key, String words) {
        if (!words.isBlank()) {
            body.put(key, text(words));
        }
        return this;
    }

    private Map<String, Object> text(String words) {
        return Map.of(language.code(), words);
    }

    /** YAML would mark a whole number of this type as a float. */
    private static Number number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 ? plain.toBigIntegerExact() : plain;
    }

    /** a to z, then a1, b1, ...: some files have dozens of answers. */
    private static String letter(int at) {
        String letter = String.valueOf((char) ('a' + at % 26));
        return at < 26 ? letter : letter + at / 26;
    }

    private static Map<String, Object> ordered(Object... entries) {
        var map = new LinkedHashMap<String, Object>();
        for (int at = 0; at < entries.length; at += 2) {
            map.put((String) entries[at], entries[at + 1]);
        }
        return map;
    }
}
