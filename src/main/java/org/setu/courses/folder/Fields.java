package org.setu.courses.folder;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * A YAML map as it is being read: what it lacks or has wrong becomes a finding, and the reader goes on with something harmless.
 */
public final class Fields {
    private static final Pattern URL = Pattern.compile("https?://[^\\s\"<>]+");

    private final YamlNode node;
    private final List<Language> languages;
    private final Findings findings;

    /** @param languages those in which texts are due, the source first */
    public Fields(YamlNode node, List<Language> languages, Findings findings) {
        this.node = node;
        this.languages = List.copyOf(languages);
        this.findings = findings;
        if (!node.isMap()) {
            findings.error(node.file(), node.line(), "map-expected");
        }
    }

    /** @return empty where the text is no YAML map; a finding says so */
    public static Optional<Fields> read(
            String text, String file, int firstLine, List<Language> languages, Findings findings) {
        int before = findings.all().size();
        var root = YamlNode.read(text, file, firstLine, findings);
        if (root.isEmpty() && findings.all().size() == before) {
            findings.error(file, firstLine, "yaml-empty");
        }
        return root.map(node -> new Fields(node, languages, findings)).filter(fields -> fields.node.isMap());
    }

    public YamlNode node() {
        return node;
    }

    public int line() {
        return node.line();
    }

    public int line(String key) {
        return node.get(key).map(YamlNode::line).orElse(line());
    }

    /** Says which keys there may be; any other is taken for a slip of the pen. */
    public Fields allow(String... keys) {
        var known = Set.of(keys);
        node.entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                findings.error(node.file(), value.line(), "key-unknown", key, String.join(", ", keys));
            }
        });
        return this;
    }

    public boolean has(String key) {
        return node.get(key).isPresent();
    }

    /** An id that must be there. */
    public Optional<Slug> id(String key) {
        Optional<String> text = scalar(key);
        if (text.isEmpty()) {
            missing(key);
        }
        return text.flatMap(value -> slug(value, line(key)));
    }

    /** An id that may be absent. */
    public Optional<Slug> optionalId(String key) {
        return scalar(key).flatMap(value -> slug(value, line(key)));
    }

    public List<Slug> ids(String key) {
        return elements(key).stream()
                .flatMap(item -> item.text().flatMap(text -> slug(text, item.line())).stream())
                .toList();
    }

    /** A text that must be there, in no language or in the file's. */
    public String required(String key) {
        Optional<String> text = scalar(key).filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            missing(key);
        }
        return text.orElse("");
    }

    public Optional<String> optional(String key) {
        return scalar(key).filter(value -> !value.isBlank());
    }

    /** As {@link #localized}, of what may be absent. */
    public Optional<LocalizedText> optionalLocalized(String key) {
        return has(key) ? Optional.of(localized(key)) : Optional.empty();
    }

    /** A text for people that must be there in the source language and is due in the others. */
    public LocalizedText localized(String key) {
        var value = node.get(key);
        if (value.isEmpty()) {
            missing(key);
        }
        return value.flatMap(texts -> localized(key, texts)).orElseGet(() -> placeholder(key));
    }

    public Optional<String> oneOf(String key, Collection<String> allowed) {
        Optional<String> text = scalar(key);
        if (text.isEmpty()) {
            missing(key);
        }
        return text.filter(value -> isOneOf(value, key, line(key), allowed));
    }

    public Set<String> someOf(String key, Collection<String> allowed) {
        var some = new LinkedHashSet<String>();
        for (YamlNode item : elements(key)) {
            item.text()
                    .filter(value -> isOneOf(value, key, item.line(), allowed))
                    .ifPresent(some::add);
        }
        return some;
    }

    /** One of an enum's names, written in lower case with hyphens. */
    public <E extends Enum<E>> E choice(String key, E fallback) {
        E[] all = fallback.getDeclaringClass().getEnumConstants();
        var written = Arrays.stream(all).map(Fields::written).toList();
        return oneOf(key, written).map(value -> all[written.indexOf(value)]).orElse(fallback);
    }

    public int number(String key, int fallback, int least, int most) {
        if (!has(key)) {
            missing(key);
        }
        return optionalNumber(key, least, most).orElse(fallback);
    }

    public Optional<Integer> optionalNumber(String key, int least, int most) {
        return node.get(key).flatMap(value -> number(value, key, least, most));
    }

    public List<Integer> numbers(String key, int least, int most) {
        return elements(key).stream()
                .flatMap(item -> number(item, key, least, most).stream())
                .toList();
    }

    public Optional<LocalDate> date(String key) {
        return scalar(key).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeParseException notADate) {
                error("date-form", key, value);
                return Optional.empty();
            }
        });
    }

    public Optional<String> url(String key) {
        Optional<String> url = optional(key);
        url.filter(address -> !URL.matcher(address).matches()).ifPresent(address -> error("url-form", key, address));
        return url.filter(address -> URL.matcher(address).matches());
    }

    public boolean flag(String key, boolean fallback) {
        Optional<String> text = scalar(key);
        if (text.isPresent() && !Set.of("true", "false").contains(text.get())) {
            error("flag-form", key, text.get());
        }
        return text.map("true"::equals).orElse(fallback);
    }

    /** The scalars of a list; empty where there is none. */
    public List<String> texts(String key) {
        return elements(key).stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The maps of a list; empty where there is none. */
    public List<Fields> maps(String key) {
        return elements(key).stream()
                .map(item -> new Fields(item, languages, findings))
                .filter(fields -> fields.node.isMap())
                .toList();
    }

    public Optional<Fields> map(String key) {
        return node.get(key)
                .map(value -> new Fields(value, languages, findings))
                .filter(fields -> fields.node.isMap());
    }

    /** The maps below a map, by their keys. */
    public Map<String, Fields> mapsByKey(String key) {
        var maps = new LinkedHashMap<String, Fields>();
        map(key).ifPresent(below ->
                below.node.entries().forEach((name, value) -> maps.put(name, new Fields(value, languages, findings))));
        return maps;
    }

    /** The items of a list, of whatever sort. */
    public List<YamlNode> elements(String key) {
        var value = node.get(key);
        if (value.isPresent() && !value.get().isList()) {
            error("list-expected", key, key);
        }
        return value.map(YamlNode::items).orElse(List.of());
    }

    /** Reports something about one of the keys. */
    public void error(String finding, String key, Object... arguments) {
        findings.error(node.file(), line(key), finding, arguments);
    }

    private Optional<LocalizedText> localized(String key, YamlNode texts) {
        if (!texts.isMap()) {
            error("text-expected", key, key, languages.get(0).code());
            return Optional.empty();
        }
        texts.entries().keySet().stream()
                .filter(code -> Language.of(code).isEmpty())
                .forEach(code -> error("language-unknown", key, code));
        var localized = texts.localized();
        var missing = new ArrayList<>(languages);
        localized.ifPresent(
                found -> missing.removeIf(language -> found.exactly(language).isPresent()));
        for (Language language : missing) {
            if (language == languages.get(0)) {
                error("text-missing", key, key, language.code());
            } else {
                findings.warning(node.file(), texts.line(), "text-untranslated", key, language.code());
            }
        }
        return localized;
    }

    private Optional<Integer> number(YamlNode value, String key, int least, int most) {
        String text = value.text().orElse("");
        if (text.matches("-?[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        findings.error(node.file(), value.line(), "number-form", key, text, least, most);
        return Optional.empty();
    }

    private Optional<Slug> slug(String text, int line) {
        if (Slug.isSlug(text)) {
            return Optional.of(new Slug(text));
        } else {
            findings.error(node.file(), line, "id-form", text);
            return Optional.empty();
        }
    }

    private boolean isOneOf(String value, String key, int line, Collection<String> allowed) {
        if (!allowed.contains(value)) {
            findings.error(node.file(), line, "value-unknown", value, key, String.join(", ", allowed));
        }
        return allowed.contains(value);
    }

    private Optional<String> scalar(String key) {
        var value = node.get(key);
        if (value.isPresent() && value.get().text().isEmpty()) {
            error("scalar-expected", key, key);
        }
        return value.flatMap(YamlNode::text);
    }

    private void missing(String key) {
        findings.error(node.file(), line(), "key-missing", key);
    }

    private LocalizedText placeholder(String key) {
        return new LocalizedText(Map.of(languages.get(0), key));
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
