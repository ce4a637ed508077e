package org.setu.assessment.statistics;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * What is counted together: one wording of a question, as one quiz asks it in one language.
 *
 * @param wording as {@link Wording} tells it
 * @param language empty where nobody knows in which language it was read
 */
public record ItemKey(Slug course, Slug quiz, Slug question, String wording, Optional<Language> language) {
    /** The same for equal keys, so that a counter is found without a query for its id. */
    UUID id() {
        return id(course.value(), quiz.value(), question.value(), wording, code());
    }

    String code() {
        return language.map(Language::code).orElse("");
    }

    static UUID id(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
    }
}
