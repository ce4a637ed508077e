package org.setu.courses;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.setu.shared.LocalizedText;

/** What somebody told of sources that have changed, for modules above this one. */
public interface KnownChanges {
    /** Of these references, by their keys; the newest first. What was withdrawn is not told. */
    List<KnownChange> of(Collection<String> references);

    /** @param source the key of the reference */
    record KnownChange(String source, LocalDate on, LocalizedText words) {}
}
