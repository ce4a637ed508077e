package org.setu.courses.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.courses.folder.YamlEdit;
import org.setu.courses.folder.YamlSource;
import org.setu.shared.Language;

/**
 * What a question says to learners in one language: what is asked, what can be chosen, what is told afterwards. What is right, what is
 * accepted as an answer and whatever else decides about marks is no part of it, so another wording changes no key.
 */
public final class QuestionWording {
    private static final String STAMPS = "translates";
    private static final Pattern GAP = Pattern.compile("\\{\\{[^{}]*}}");

    private final QuestionText question;
    private final YamlSource source;
    private final Language language;

    private QuestionWording(QuestionText question, YamlSource source, Language language) {
        this.question = question;
        this.source = source;
        this.language = language;
    }

    /** Empty where the question cannot be edited value by value. */
    public static Optional<QuestionWording> of(QuestionText question, Language language) {
        return question.read("", new Findings())
                .flatMap(read -> YamlSource.parse(question.yaml()))
                .map(source -> new QuestionWording(question, source, language));
    }

    /**
     * One text.
     *
     * @param name tells it from the others, however they are ordered: {@code options~a~text}
     * @param key what it is: {@code stem}, {@code feedback}
     * @param part the option or the like to which it belongs; blank for the question's own
     * @param words blank where it is not written in this language
     */
    public record Text(String name, String key, String part, String words) {
        /** The gaps that stand in it, which every wording of it keeps. */
        public List<String> gaps() {
            return GAP.matcher(words).results().map(MatchResult::group).sorted().toList();
        }

        public Text saying(String other) {
            return new Text(name, key, part, TypedText.text(other));
        }

        public boolean isSaid(String other) {
            return TypedText.text(words).equals(TypedText.text(other));
        }
    }

    public QuestionText question() {
        return question;
    }

    public Language language() {
        return language;
    }

    /** In the order of the file. */
    public List<Text> texts() {
        var texts = new ArrayList<Text>();
        source.root().entries().forEach((key, value) -> collect(key, key, "", value, texts));
        return texts;
    }

    private void collect(String name, String key, String part, YamlNode node, List<Text> texts) {
        if (isSpoken(key, node)) {
            texts.add(new Text(name, key, part, node.text(language.code()).orElse("")));
        } else {
            List<YamlNode> items = node.items();
            for (int at = 0; at < items.size(); at++) {
                String row = name(items.get(at), at);
                items.get(at)
                        .entries()
                        .forEach((inner, value) -> collect(name + "~" + row + "~" + inner, inner, row, value, texts));
            }
        }
    }

    /**
     * The same question in other words; what is not among them, and what they say as it is said already, keeps its spelling.
     *
     * @param words by the texts’ names
     * @return empty where no file can say it
     */
    public Optional<QuestionText> reworded(Map<String, String> words) {
        var wanted = new LinkedHashMap<String, Object>();
        source.root().entries().forEach((key, value) -> wanted.put(key, reworded(key, key, value, words)));
        return YamlEdit.saying(source, wanted).map(YamlSource::write).map(QuestionText::new);
    }

    private Object reworded(String name, String key, YamlNode node, Map<String, String> words) {
        if (isSpoken(key, node)) {
            return spoken(node, Optional.ofNullable(words.get(name)));
        } else if (!node.isList()) {
            return node.shape();
        }
        var items = new ArrayList<Object>();
        for (int at = 0; at < node.items().size(); at++) {
            YamlNode item = node.items().get(at);
            String row = name + "~" + name(item, at) + "~";
            var map = new LinkedHashMap<String, Object>();
            item.entries().forEach((inner, value) -> map.put(inner, reworded(row + inner, inner, value, words)));
            items.add(item.isMap() ? map : item.shape());
        }
        return items;
    }

    private Map<String, Object> spoken(YamlNode node, Optional<String> words) {
        var spoken = new LinkedHashMap<String, Object>();
        node.entries().forEach((code, text) -> spoken.put(code, text.shape()));
        String before = node.text(language.code()).orElse("");
        words.map(TypedText::text)
                .filter(text -> !text.isEmpty() && !text.equals(TypedText.text(before)))
                .ifPresent(text -> spoken.put(language.code(), text));
        return spoken;
    }

    /** A text for people is a map of languages; what is accepted as an answer is one of lists. */
    private static boolean isSpoken(String key, YamlNode node) {
        return !key.equals(STAMPS)
                && node.isMap()
                && node.entries().entrySet().stream()
                        .allMatch(entry -> Language.of(entry.getKey()).isPresent()
                                && entry.getValue().text().isPresent());
    }

    private static String name(YamlNode row, int at) {
        return row.text("id").orElseGet(() -> String.valueOf(at + 1));
    }
}
