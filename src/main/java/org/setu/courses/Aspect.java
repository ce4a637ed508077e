package org.setu.courses;

import java.util.List;
import java.util.Optional;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * What a sign-off vouches for: one of the programme's list, from which each course takes those that it asks for.
 *
 * @param vouching tells a reviewer what they vouch for
 * @param language who vouches for a language does not vouch for lessons in another; empty where it is the whole course
 * @param required whether every course asks for it
 * @param retired whether no course asks for it any more; what was given stays known
 */
public record Aspect(
        AspectKey key,
        LocalizedText title,
        LocalizedText vouching,
        Optional<Language> language,
        boolean required,
        boolean retired) {
    /** Whether a course in these languages can ask for it. */
    public boolean suits(List<Language> languages) {
        return !retired && language.map(languages::contains).orElse(true);
    }

    /** Whether there is something in these files for it to vouch for. */
    public boolean suits(CourseFiles files) {
        return !retired
                && language.map(code -> files.paths().stream().anyMatch(path -> path.endsWith(ending(code))))
                        .orElse(true);
    }

    /** Whether a change of this file touches it. */
    public boolean concerns(String path) {
        return language.map(code -> !path.endsWith(ending(code.other()))).orElse(true);
    }

    private static String ending(Language language) {
        return "." + language.code() + ".md";
    }

    /** Of everything in a course that it vouches for; the same as long as nothing of that changes. */
    public String checksum(CourseFiles files) {
        if (language.isEmpty()) {
            return files.checksum();
        }
        return files.only(this::concerns).checksum();
    }
}
