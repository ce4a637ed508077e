package org.setu.courses.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page of a source on which courses rest.
 *
 * @param action where a change is told
 */
public record SourceView(
        String key, String citation, Optional<String> url, String action, List<ChangeLine> changes, SourceForm form) {
    public SourceView {
        changes = List.copyOf(changes);
    }

    /**
     * What somebody told.
     *
     * @param texts how many were marked, in how many courses
     * @param own the slugs of those courses that are the viewer's to write
     * @param withdrawPath blank where the viewer may not withdraw it
     */
    public record ChangeLine(
            LocalDate on,
            String words,
            String wordsLang,
            String by,
            Instant at,
            Optional<Instant> withdrawnAt,
            long texts,
            int courses,
            List<String> own,
            String withdrawPath) {}
}
