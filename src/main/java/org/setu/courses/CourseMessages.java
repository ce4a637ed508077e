package org.setu.courses;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.setu.shared.Language;

/**
 * The words that courses and the linter say to people, from {@code messages/courses.<language>.properties}; those of an activity kind
 * from the messages of the module in which it lives.
 */
public final class CourseMessages {
    private static final Map<Language, Properties> TEXTS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            var texts = new Properties();
            modules().forEach(module -> load(module, language, texts));
            TEXTS.put(language, texts);
        }
    }

    private CourseMessages() {}

    /** What is wrong and how to mend it. */
    public static String of(Finding finding, Language language) {
        return text(
                language,
                "courses.finding." + finding.key(),
                finding.arguments().toArray());
    }

    /** The text with this key; the key itself where nobody wrote one. */
    public static String text(Language language, String key, Object... arguments) {
        return Optional.ofNullable(TEXTS.get(language))
                .map(texts -> texts.getProperty(key))
                .map(pattern -> new MessageFormat(pattern, language.locale()).format(arguments))
                .orElse(key);
    }

    private static Stream<String> modules() {
        var kinds = ActivityKind.installed().stream()
                .map(kind -> kind.getClass().getPackageName().split("\\."))
                .map(names -> names[Math.min(2, names.length - 1)]);
        return Stream.concat(Stream.of("courses"), kinds).distinct();
    }

    private static void load(String module, Language language, Properties texts) {
        String name = "/messages/%s.%s.properties".formatted(module, language.code());
        try (InputStream stream = CourseMessages.class.getResourceAsStream(name)) {
            if (stream != null) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
