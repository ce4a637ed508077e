package org.setu.assessment;

import java.util.Optional;
import java.util.UUID;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * An answer on its way into the journal.
 *
 * @param id made by the sender (UUIDv7), the same whenever it is sent again
 * @param number one more than that of the last answer to this question that the sender knows
 * @param device the sign-in of a page; answers of the same device follow one another, whatever number the page still knows. Empty for a
 *     program, which counts exactly
 * @param language in which the question was read; empty where the sender does not say
 */
public record NewStep(
        UUID id, Slug question, int number, Optional<String> device, Optional<Language> language, Response response) {}
