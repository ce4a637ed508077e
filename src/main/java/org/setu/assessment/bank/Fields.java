package org.setu.assessment.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * One map of a question (itself, an option, a gap) and where to complain about it. What is missing is complained about
 * and answered with a stand-in, so that reading goes on and the author sees everything at once; a question that was
 * complained about with an error is thrown away in the end.
 */
final class Fields {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,12})?");
    private static final LocalizedText NO_TEXT = new LocalizedText(Map.of(Language.EN, ""));

    private final YamlNode node;
    private final Complaints complaints;

    Fields(YamlNode node, Complaints complaints) {
        this.node = node;
        this.complaints = complaints;
    }

    void error(Fault fault, Object... arguments) {
        complaints.error(node, fault, arguments);
    }

    void warning(Fault fault, Object... arguments) {
        complaints.warning(node, fault, arguments);
    }

    /** Complains about keys that nobody reads: most likely they are misspelt. */
    void allowOnly(Collection<String> keys) {
        node.entries().forEach((key, value) -> {
            if (!keys.contains(key)) {
                complaints.error(value, Fault.KEY_UNKNOWN, key);
            }
        });
    }

    boolean has(String key) {
        return node.get(key).isPresent();
    }

    Optional<String> word(String key) {
        return node.text(key).filter(word -> !word.isBlank());
    }

    List<String> words(String key) {
        return node.texts(key);
    }

    Optional<LocalizedText> optionalText(String key) {
        node.get(key).ifPresent(value -> checkLanguages(key, value));
        return node.localized(key);
    }

    LocalizedText text(String key) {
        return optionalText(key).orElseGet(() -> {
            error(Fault.TEXT_MISSING, key);
            return NO_TEXT;
        });
    }

    /** What is accepted in each language. */
    Map<Language, List<String>> accept(String key) {
        var accepted = new EnumMap<Language, List<String>>(Language.class);
        node.get(key).ifPresent(languages -> {
            checkLanguages(key, languages);
            languages
                    .entries()
                    .keySet()
                    .forEach(code -> Language.of(code)
                            .ifPresent(language -> accepted.put(
                                    language,
                                    languages.texts(code).stream()
                                            .filter(text -> !text.isBlank())
                                            .toList())));
        });
        if (accepted.values().stream().allMatch(List::isEmpty)) {
            error(Fault.ACCEPT_EMPTY);
        }
        return accepted;
    }

    boolean flag(String key, boolean otherwise) {
        return word(key)
                .map(word -> {
                    if (!word.equals("true") && !word.equals("false")) {
                        error(Fault.FLAG_UNREADABLE, key, word);
                    }
                    return word.equals("true");
                })
                .orElse(otherwise);
    }

    Optional<BigDecimal> optionalNumber(String key) {
        return node.get(key).flatMap(value -> {
            String text = value.text().orElse("");
            if (NUMBER.matcher(text).matches()) {
                return Optional.of(new BigDecimal(text));
            } else {
                complaints.error(value, Fault.NUMBER_UNREADABLE, key, text);
                return Optional.empty();
            }
        });
    }

    BigDecimal number(String key) {
        if (!has(key)) {
            error(Fault.VALUE_MISSING, key);
        }
        return optionalNumber(key).orElse(BigDecimal.ZERO);
    }

    Slug slug(String key) {
        return word(key).filter(Slug::isSlug).map(Slug::new).orElseGet(() -> {
            error(Fault.VALUE_MISSING, key);
            return new Slug("missing");
        });
    }

    /** The constant whose name stands there in lower case, hyphens for underscores. */
    <E extends Enum<E>> E oneOf(String key, E[] constants) {
        String given = word(key).orElse("");
        return Arrays.stream(constants)
                .filter(constant -> name(constant).equals(given))
                .findFirst()
                .orElseGet(() -> {
                    var names = Arrays.stream(constants).map(Fields::name).toList();
                    error(Fault.VALUE_UNKNOWN, key, given, String.join(", ", names));
                    return constants[0];
                });
    }

    /** Reads each map of a list with its id; ids must differ within {@code ids}. */
    <T> List<T> parts(String key, Set<String> ids, BiFunction<String, Fields, T> reading) {
        var parts = new ArrayList<T>();
        for (YamlNode item : node.list(key)) {
            var fields = new Fields(item, complaints);
            String id = fields.word("id").filter(Slug::isSlug).orElse("");
            if (id.isEmpty()) {
                fields.error(Fault.PART_ID_MISSING, key);
            } else if (!ids.add(id)) {
                fields.error(Fault.PART_ID_TWICE, id);
            }
            parts.add(reading.apply(id, fields));
        }
        return parts;
    }

    /** Reads each map of a list whose entries have no ids. */
    List<Fields> list(String key) {
        return node.list(key).stream().map(item -> new Fields(item, complaints)).toList();
    }

    Map<String, YamlNode> entries(String key) {
        return node.get(key).map(YamlNode::entries).orElse(Map.of());
    }

    private void checkLanguages(String key, YamlNode texts) {
        var codes = texts.entries().keySet();
        codes.stream()
                .filter(code -> Language.of(code).isEmpty())
                .forEach(code -> complaints.error(texts, Fault.LANGUAGE_UNKNOWN, key, code));
        var written = codes.stream()
                .filter(code -> texts.text(code)
                        .map(text -> !text.isBlank())
                        .orElse(!texts.texts(code).isEmpty()))
                .toList();
        if (!written.isEmpty()) {
            complaints.languages().stream()
                    .map(Language::code)
                    .filter(code -> !written.contains(code))
                    .forEach(code -> complaints.warning(texts, Fault.LANGUAGE_MISSING, key, code));
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
