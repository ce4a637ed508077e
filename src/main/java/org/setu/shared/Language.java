package org.setu.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that Setu speaks. Its code (BCP 47) stands in page addresses, file names and the database. */
public enum Language {
    EN("en", Locale.forLanguageTag("en-GB")),
    BN("bn", Locale.forLanguageTag("bn-BD-u-nu-beng"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }

    /** For digits, dates and plural rules: Bangla comes with Bangla digits. */
    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == EN ? BN : EN;
    }
}
