package org.setu.courses.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.setu.courses.Findings;
import org.setu.courses.QuestionTags;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.QuestionIds;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.drafting.SameWords;
import org.setu.courses.drafting.TypedText;
import org.setu.courses.folder.YamlEdit;
import org.setu.courses.folder.YamlSource;
import org.setu.courses.folder.YamlSource.Plain;
import org.setu.courses.web.QuestionForm.Kind;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** What the form of a question says, as the file of its pool has it. Rows in which nothing stands are left out. */
final class QuestionShape {
    private static final String STAMPS = "translates";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,12})?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9.-]*");

    private final QuestionForm form;
    /** By list and name, of the rows that there are. */
    private final Map<String, String> ids;

    private final Map<String, Object> shape = new LinkedHashMap<>();

    private QuestionShape(QuestionForm form, QuestionIds used) {
        this.form = form;
        this.ids = ids(form, used);
    }

    static QuestionShape of(QuestionForm form, QuestionIds used) {
        var shape = new QuestionShape(form, used);
        shape.fill();
        return shape;
    }

    /** Whether a question says this and nothing else, but for which translations are up to date. */
    boolean isSaidBy(YamlNode question) {
        var said = new LinkedHashMap<String, Object>();
        question.entries().forEach((key, value) -> {
            if (!key.equals(STAMPS) && !isUnset(key, value)) {
                said.put(key, value.shape());
            }
        });
        return inSaved(Optional.of(question), false)
                .flatMap(yaml -> YamlSource.parse(yaml).map(YamlSource::root))
                .map(read -> {
                    var shown = new LinkedHashMap<String, Object>();
                    read.entries().forEach((key, value) -> shown.put(key, value.shape()));
                    return shown;
                })
                .filter(said::equals)
                .isPresent();
    }

    /**
     * The text of a question that says this; what it said already keeps its spelling.
     *
     * @return empty where no file can say it: it is too long
     */
    Optional<QuestionText> in(String saved) {
        return YamlSource.parse(saved)
                .filter(source -> source.root().isMap())
                .flatMap(source -> YamlEdit.saying(source, wanted(Optional.of(source.root()), true)))
                .map(YamlSource::write)
                .or(() -> inSaved(new QuestionText(saved).read("", new Findings()), true))
                .map(QuestionText::new);
    }

    private Optional<String> inSaved(Optional<YamlNode> saved, boolean whole) {
        String begun = "id: " + (Slug.isSlug(form.id()) ? form.id() : "\"\"") + "\n";
        return YamlSource.parse(begun)
                .flatMap(source -> YamlEdit.saying(source, wanted(saved, whole)))
                .map(YamlSource::write);
    }

    private Map<String, Object> wanted(Optional<YamlNode> saved, boolean whole) {
        var wanted = new LinkedHashMap<>(shape);
        saved.filter(old -> whole)
                .ifPresent(old -> old.entries().forEach((key, value) -> {
                    if (key.equals(STAMPS) || isUnset(key, value)) {
                        wanted.putIfAbsent(key, value.shape());
                    }
                }));
        return SameWords.asIn(saved, wanted);
    }

    /** What is not set says so, or says nothing. */
    private static boolean isUnset(String key, YamlNode value) {
        return key.equals("critical") && value.text().filter("false"::equals).isPresent()
                || key.equals("shuffle") && value.text().filter("true"::equals).isPresent();
    }

    private static Map<String, String> ids(QuestionForm form, QuestionIds used) {
        var ids = new LinkedHashMap<String, String>();
        var lists = new ArrayList<>(List.of("options", "pairs", "distractors", "items", "gaps"));
        form.rows("gaps").forEach(gap -> lists.add("gaps~" + gap + "~options"));
        for (String list : lists) {
            for (String row : form.rows(list)) {
                ids.put(list + "~" + row, used.idOf(row, list));
            }
        }
        return ids;
    }

    private void fill() {
        shape.put("id", form.id());
        shape.put("kind", new Plain(form.kind().word()));
        for (String key : List.of("objective", "difficulty", "use")) {
            put(shape, key, plain(key));
        }
        if (!form.value("critical").isEmpty()) {
            shape.put("critical", new Plain("true"));
        }
        if (!form.cites().isEmpty()) {
            shape.put("cites", form.cites().stream().map(QuestionShape::word).toList());
        }
        List<String> tags = QuestionTags.typed(form.value("tags"));
        if (!tags.isEmpty()) {
            shape.put("tags", tags);
        }
        spoken(shape, "stem", "stem");
        fillKind();
        if (form.kind().isShuffled() && !form.value("asWritten").isEmpty()) {
            shape.put("shuffle", new Plain("false"));
        }
        spoken(shape, "feedback", "feedback");
    }

    private void fillKind() {
        Kind kind = form.kind();
        switch (kind) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> rows(shape, "options", "options", this::option);
            case TRUE_FALSE -> {
                put(shape, "answer", plain("answer"));
                spoken(shape, "feedbackTrue", "feedbackTrue");
                spoken(shape, "feedbackFalse", "feedbackFalse");
            }
            case MATCHING -> {
                rows(shape, "pairs", "pairs", row -> part(row, "prompt", "match", "feedback"));
                rows(shape, "distractors", "distractors", row -> part(row, "text"));
            }
            case ORDERING -> rows(shape, "items", "items", row -> part(row, "text"));
            case GAP_FILL -> {
                gapText();
                rows(shape, "gaps", "gaps", this::gap);
            }
            case NUMERIC -> {
                put(shape, "answer", plain("answer"));
                put(shape, "tolerance", plain("tolerance"));
                spoken(shape, "unit", "unit");
                rows(shape, "hints", "hints", this::hint);
            }
            case SHORT_ANSWER -> accepted(shape, "accept");
        }
    }

    private void gapText() {
        spoken(shape, "text", "text");
        if (shape.get("text") instanceof Map<?, ?> texts) {
            var marked = new LinkedHashMap<String, Object>();
            texts.forEach((language, text) ->
                    marked.put(String.valueOf(language), GapText.marked(String.valueOf(text), form.rows("gaps"), ids)));
            shape.put("text", marked);
        }
    }

    private Map<String, Object> option(String row) {
        var option = new LinkedHashMap<String, Object>();
        String list = row.substring(0, row.lastIndexOf('~'));
        boolean isWeighed = form.kind() == Kind.SINGLE_CHOICE
                && !form.value(row + "~credit").isBlank();
        if (isWeighed) {
            put(option, "credit", plain(row + "~credit"));
        } else if (form.isChosen(list + "~correct", row.substring(list.length() + 1))) {
            option.put("correct", new Plain("true"));
        }
        option.putAll(part(row, "text", "feedback"));
        return option;
    }

    private Map<String, Object> gap(String row) {
        var gap = new LinkedHashMap<String, Object>();
        if (form.rows(row + "~options").isEmpty()) {
            accepted(gap, row + "~accept");
            gap.putAll(part(row, "feedback"));
        } else {
            rows(gap, "options", row + "~options", this::option);
        }
        return gap;
    }

    private Map<String, Object> hint(String row) {
        var hint = new LinkedHashMap<String, Object>();
        put(hint, "value", plain(row + "~value"));
        hint.putAll(part(row, "feedback"));
        return hint;
    }

    private Map<String, Object> part(String row, String... keys) {
        var part = new LinkedHashMap<String, Object>();
        for (String key : keys) {
            spoken(part, key, row + "~" + key);
        }
        return part;
    }

    /** The rows in which something stands, each with its id in front where it has one. A gap may stand in the text without an answer yet. */
    private void rows(
            Map<String, Object> into, String key, String list, Function<String, Map<String, Object>> reading) {
        var rows = new ArrayList<Object>();
        for (String name : form.rows(list)) {
            Map<String, Object> read = reading.apply(list + "~" + name);
            var row = new LinkedHashMap<String, Object>();
            Optional.ofNullable(ids.get(list + "~" + name)).ifPresent(id -> row.put("id", id));
            row.putAll(read);
            if (!read.isEmpty() || list.equals("gaps")) {
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            into.put(key, rows);
        }
    }

    private void spoken(Map<String, Object> into, String key, String field) {
        var spoken = new LinkedHashMap<String, Object>();
        for (Language language : form.languages()) {
            String text = TypedText.text(form.value(field + "." + language.code()));
            if (!text.isEmpty()) {
                spoken.put(language.code(), text);
            }
        }
        if (!spoken.isEmpty()) {
            into.put(key, spoken);
        }
    }

    private void accepted(Map<String, Object> into, String field) {
        var accepted = new LinkedHashMap<String, Object>();
        for (Language language : form.languages()) {
            List<String> words = TypedText.text(form.value(field + "." + language.code()))
                    .lines()
                    .map(TypedText::line)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!words.isEmpty()) {
                accepted.put(language.code(), words);
            }
        }
        if (!accepted.isEmpty()) {
            into.put("accept", accepted);
        }
    }

    private static void put(Map<String, Object> into, String key, String value) {
        if (!value.isEmpty()) {
            into.put(key, word(value));
        }
    }

    /** What needs no quotation marks stands without them, as people write it. */
    private static Object word(String value) {
        return NUMBER.matcher(value).matches() || WORD.matcher(value).matches() ? new Plain(value) : value;
    }

    /** One plain word; numbers may be typed in Bangla digits. */
    private String plain(String field) {
        var plain = new StringBuilder();
        form.value(field)
                .codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .filter(letter -> letter < 128 && (Character.isLetterOrDigit(letter) || ".+-".indexOf(letter) >= 0))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
