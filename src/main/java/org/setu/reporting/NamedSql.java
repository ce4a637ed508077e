package org.setu.reporting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.setu.shared.InstitutionId;

/** SQL with values by name, which JPA's native queries lack: {@code :courses} becomes as many parameters as there are courses. */
final class NamedSql {
    private static final Pattern NAME = Pattern.compile(":([a-zA-Z][a-zA-Z0-9]*)");

    private final StringBuilder text;
    private final Map<String, Collection<?>> values = new HashMap<>();

    NamedSql(String text) {
        this.text = new StringBuilder(text);
    }

    /** The file's text, from beside this class. */
    static String read(String file) {
        try (InputStream bytes = NamedSql.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("No such file: " + file);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    NamedSql with(String name, Object value) {
        return with(name, List.of(value));
    }

    /** @param all at least one */
    NamedSql with(String name, Collection<?> all) {
        values.put(name, List.copyOf(all));
        return this;
    }

    NamedSql add(String more) {
        text.append(more);
        return this;
    }

    /** Keeps to the institutions of a scope; the rows are called {@code r}. */
    NamedSql within(ReportScope scope) {
        if (scope.everything()) {
            return this;
        } else if (scope.places().isEmpty()) {
            return add(" and 1 = 0");
        }
        return add(" and r.institution_id in (:institutions)")
                .with(
                        "institutions",
                        scope.institutions().stream().map(InstitutionId::value).toList());
    }

    /** Keeps to people who have this in their names and are not forgotten; the rows are called {@code r}. Blank words keep everybody. */
    NamedSql named(String words) {
        if (words.isBlank()) {
            return this;
        }
        String text = Normalizer.normalize(words.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String part = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return add(" and r.erased_at is null"
                        + " and (lower(r.name_en) like :words escape '!' or r.name_bn like :words escape '!')")
                .with("words", "%" + part + "%");
    }

    Query query(EntityManager entities) {
        var parameters = new ArrayList<Object>();
        Query query = entities.createNativeQuery(numbered(parameters));
        for (int at = 0; at < parameters.size(); at++) {
            query.setParameter(at + 1, parameters.get(at));
        }
        return query;
    }

    /** The text with a number for each value; the values are added to the list in that order. */
    String numbered(List<Object> parameters) {
        return NAME.matcher(text).replaceAll(name -> numbers(name, parameters));
    }

    private String numbers(MatchResult name, List<Object> parameters) {
        Collection<?> found = values.getOrDefault(name.group(1), List.of());
        if (found.isEmpty()) {
            throw new IllegalStateException("No value for " + name.group());
        }
        return found.stream()
                .map(value -> {
                    parameters.add(value);
                    return "?" + parameters.size();
                })
                .collect(Collectors.joining(", "));
    }
}
