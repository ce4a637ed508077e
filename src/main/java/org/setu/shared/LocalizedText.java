package org.setu.shared;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One text in one or more languages. Immutable. */
public record LocalizedText(Map<Language, String> texts) {
    public LocalizedText {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("A text needs at least one language");
        }
        texts = Map.copyOf(texts);
    }

    public static LocalizedText of(String english, String bangla) {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.put(Language.EN, english);
        texts.put(Language.BN, bangla);
        return new LocalizedText(texts);
    }

    /** The text in this language; where it lacks one, in the other. */
    public String in(Language language) {
        String text = texts.get(language);
        return text != null ? text : texts.values().iterator().next();
    }

    public Optional<String> exactly(Language language) {
        return Optional.ofNullable(texts.get(language));
    }
}
