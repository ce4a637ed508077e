package org.setu.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
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

    /** Numbers below this, most that a page shows, are written out once. */
    private static final int SMALL = 1000;

    private final Language language;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();
    private final String[] smallNumbers = new String[SMALL];

    private Messages(Language language) {
        this.language = language;
        NumberFormat numbers = NumberFormat.getInstance(language.locale());
        Arrays.setAll(smallNumbers, numbers::format);
    }

    public static Messages in(Language language) {
        return language == Language.BN ? BANGLA : ENGLISH;
    }

    /** The text; where there is none the key itself, which a house rule's test does not let happen. */
    public String text(String key, Object... arguments) {
        Phrase known = phrases.get(key);
        if (known == null && !has(key)) {
            return key;
        }
        return (known != null ? known : parsed(key)).with(arguments);
    }

    public boolean has(String key) {
        return fileOf(key).containsKey(key);
    }

    /** A share from 0 to 100, such as {@code 38%} or {@code ৩৮%}. */
    public String percent(Number hundredths) {
        return NumberFormat.getPercentInstance(language.locale()).format(hundredths.doubleValue() / 100);
    }

    /** The number in the language's own digits and groups: {@code 1,234}, {@code ১,২৩৪}. */
    public String number(Number number) {
        boolean whole = number instanceof Integer || number instanceof Long;
        return whole && number.longValue() >= 0 && number.longValue() < SMALL
                ? smallNumbers[number.intValue()]
                : NumberFormat.getInstance(language.locale()).format(number);
    }

    private Phrase parsed(String key) {
        return phrases.computeIfAbsent(
                key, known -> Phrase.of(fileOf(known).getProperty(known), language.locale(), this::shown));
    }

    private String shown(Object argument) {
        return argument instanceof Number number ? number(number) : String.valueOf(argument);
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
