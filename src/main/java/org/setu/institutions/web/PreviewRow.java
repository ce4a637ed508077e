package org.setu.institutions.web;

import java.util.List;

/**
 * One row of a table that somebody brought, as the preview shows it.
 *
 * @param number as the spreadsheet program shows it
 * @param title what the row is about
 * @param tags what it would do, in words; none where it is wrong
 * @param fault why it cannot be carried out, and how to mend it; blank where it can
 */
public record PreviewRow(int number, String title, List<String> tags, String fault) {
    public PreviewRow {
        tags = List.copyOf(tags);
    }

    public boolean isWrong() {
        return !fault.isEmpty();
    }
}
