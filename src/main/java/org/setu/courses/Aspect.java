package org.setu.courses;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setu.shared.Language;

/** What a sign-off vouches for: the list of the programme, from which each course takes those that it asks for. */
public enum Aspect {
    SUBJECT,
    PROTECTION,
    LANGUAGE_EN(Language.EN),
    LANGUAGE_BN(Language.BN),
    LEGAL;

    private final @Nullable Language language;

    Aspect() {
        this.language = null;
    }

    Aspect(Language language) {
        this.language = language;
    }

    /** Those that a course in these languages can ask for. */
    public static List<Aspect> of(List<Language> languages) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.language == null || languages.contains(aspect.language))
                .toList();
    }

    public static Optional<Aspect> named(String name) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.name().equals(name))
                .findFirst();
    }

    /** Whether a change of this file touches it: who vouches for a language does not vouch for lessons in another. */
    public boolean concerns(String path) {
        return language == null || !path.endsWith("." + language.other().code() + ".md");
    }

    /** Of everything in a course that it vouches for; the same as long as nothing of that changes. */
    public String checksum(CourseFiles files) {
        if (language == null) {
            return files.checksum();
        }
        return files.only(this::concerns).checksum();
    }
}
