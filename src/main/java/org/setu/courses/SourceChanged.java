package org.setu.courses;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * A source has changed, and what cites it is marked. Announced once.
 *
 * @param source its citation
 * @param words what changed
 * @param to the trainers of the courses in which something is marked, each with those of their own
 */
public record SourceChanged(
        LocalizedText source, LocalizedText words, LocalDate on, AccountId by, Map<AccountId, List<Slug>> to) {}
