package org.setu.identity;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;

/** Whether a name can stand on a certificate in a language. */
@MadeOnce
public class NameCheck {
    private static final int LONGEST = 120;
    private static final Pattern ENGLISH = Pattern.compile("[\\p{IsLatin}\\p{M}][\\p{IsLatin}\\p{M} .,'’()-]*");
    private static final Pattern BANGLA =
            Pattern.compile("[\\p{IsBengali}\\p{M}][\\p{IsBengali}\\p{M}\\u200C\\u200D\\u0964 .,'’():-]*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final Iterable<NameRule> rules;

    @Inject
    NameCheck(@Any Instance<NameRule> rules) {
        this((Iterable<NameRule>) rules);
    }

    NameCheck(Iterable<NameRule> rules) {
        this.rules = rules;
    }

    /** Why a name is refused; the constant's name is the end of the message key. */
    public enum Objection {
        MISSING,
        TOO_LONG,
        WRONG_SCRIPT,
        UNPRINTABLE
    }

    /** The name as it is kept: composed (NFC), blanks single and none at the ends. */
    public static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    public Optional<Objection> objectTo(String tidyName, Language language) {
        if (tidyName.isEmpty()) {
            return Optional.of(Objection.MISSING);
        } else if (tidyName.length() > LONGEST) {
            return Optional.of(Objection.TOO_LONG);
        } else if (!isWrittenIn(language, tidyName)) {
            return Optional.of(Objection.WRONG_SCRIPT);
        } else {
            return unprintable(tidyName).isEmpty() ? Optional.empty() : Optional.of(Objection.UNPRINTABLE);
        }
    }

    /** What cannot be printed of it, to name it in the message. */
    public String unprintable(String tidyName) {
        var found = new StringBuilder();
        rules.forEach(rule -> found.append(rule.unprintable(tidyName)));
        return found.toString();
    }

    private static boolean isWrittenIn(Language language, String name) {
        Pattern script = language == Language.BN ? BANGLA : ENGLISH;
        return script.matcher(name).matches() && LETTER.matcher(name).find();
    }
}
