package org.setu.sheets;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as the spreadsheet program shows it, from 1
 * @param cells as many as there are headings, blank where nothing stands; trimmed and in Unicode's composed form (NFC). A day is written
 *     {@code 2026-07-01}, a whole number without a point. Text that looks like a formula is text like any other
 */
public record SheetRow(int number, List<String> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }
}
