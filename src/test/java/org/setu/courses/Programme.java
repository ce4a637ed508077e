package org.setu.courses;

import java.util.List;
import java.util.Optional;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** Sign-offs as a programme may define them. */
public final class Programme {
    public static final Aspect SUBJECT = of("SUBJECT", Optional.empty());
    public static final Aspect LANGUAGE_EN = of("LANGUAGE_EN", Optional.of(Language.EN));
    public static final Aspect LANGUAGE_BN = of("LANGUAGE_BN", Optional.of(Language.BN));
    public static final Aspect LEGAL = of("LEGAL", Optional.empty());

    public static final List<Aspect> ALL = List.of(SUBJECT, LANGUAGE_EN, LANGUAGE_BN, LEGAL);

    private Programme() {}

    private static Aspect of(String key, Optional<Language> language) {
        var words = LocalizedText.of("Of " + key, key);
        return new Aspect(new AspectKey(key), words, words, language, false, false);
    }
}
