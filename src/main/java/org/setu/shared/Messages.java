package org.setu.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every word that a person sees, in every language. A key's first part names the file that holds it:
 * {@code identity.signIn.title} stands in {@code messages/identity.en.properties}. Texts are {@link MessageFormat}s.
 */
public final class Messages {
    private static final Messages ENGLISH = new Messages(Language.EN);
    private static final Messages BANGLA = new Messages(Language.BN);

    private final Language language;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Language language) {
        this.language = language;
    }

    public static Messages in(Language language) {
        return language == Language.BN ? BANGLA : ENGLISH;
    }

    /** The text; where there is none the key itself, which a house rule's test does not let happen. */
    public String text(String key, Object... arguments) {
        String pattern = fileOf(key).getProperty(key, key);
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : format(pattern).format(arguments);
    }

    /** A copy of the one that was parsed: no format may be used by two threads at once. */
    private MessageFormat format(String pattern) {
        return (MessageFormat) formats.computeIfAbsent(pattern, text -> new MessageFormat(text, locale()))
                .clone();
    }

    public boolean has(String key) {
        return fileOf(key).containsKey(key);
    }

    private Locale locale() {
        return language.locale();
    }

    private Properties fileOf(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? new Properties() : files.computeIfAbsent(key.substring(0, dot), this::load);
    }

    private Properties load(String module) {
        var texts = new Properties();
        String name = "/messages/" + module + "." + language.code() + ".properties";
        try (InputStream file = Messages.class.getResourceAsStream(name)) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name, unreadable);
        }
        return texts;
    }
}
