package org.setu.institutions.web;

import java.util.List;
import java.util.Optional;
import org.setu.web.FieldErrors;

/**
 * Bringing a table: choosing the file, what it would change, and carrying it out.
 *
 * @param words the beginning of the message keys of this kind of table
 * @param path of the page without a table
 * @param back the page that the person came from
 */
public record SheetView(
        String words, String path, String back, List<Heading> headings, FieldErrors errors, Optional<Preview> preview) {
    public SheetView {
        headings = List.copyOf(headings);
    }

    /** @param about what stands in the column */
    public record Heading(String name, String about) {}

    /**
     * @param path to which the decision is sent
     * @param seen by which it is known whether the plan is still the same
     * @param counts how many rows do what, in words
     * @param changes whether there is anything to carry out
     * @param rows the first of the wrong ones, then the first of the others that change something
     * @param unlisted how many of those are not shown
     */
    public record Preview(
            String path,
            String seen,
            List<String> counts,
            boolean changes,
            long wrong,
            List<PreviewRow> rows,
            long unlisted) {
        public Preview {
            counts = List.copyOf(counts);
            rows = List.copyOf(rows);
        }
    }
}
