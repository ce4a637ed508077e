package org.setu.sheets;

import java.util.List;

/**
 * A table as somebody made it.
 *
 * @param headings the first row that is not blank, or the first with several cells below a title; a column between two others may have a blank one, and then holds nothing
 * @param rows those below it that are not blank, in their order; there is at least one
 */
public record Sheet(List<String> headings, List<SheetRow> rows) {
    public Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
