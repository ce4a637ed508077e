package org.setu.sheets;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.setu.sheets.UnreadableSheet.Problem;

/**
 * Puts a table together, cell after cell. The first row with something in it has the headings, and blank rows are passed over. A title above the table is
 * passed over too: up to a handful of rows with one cell each, before one with several, which then has the headings.
 */
final class SheetBuilder {
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 4_000;
    private static final int MOST_CHARACTERS = 40_000_000;
    private static final int MOST_TITLES = 5;

    /** The apostrophe keeps a spreadsheet program from calculating, and is no part of the text; our own files have it too. */
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("'[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final List<SheetRow> rows = new ArrayList<>();
    private final LegacyBangla legacyBangla = new LegacyBangla();
    private List<String> headings = List.of();
    private List<String> cells = new ArrayList<>();
    /** Where the headings stand. */
    private int head;

    private int number;
    private long characters;

    void beginRow(int number) {
        this.number = number;
        cells = new ArrayList<>();
    }

    /** @param column counted from 0; those of a row come in their order */
    void cell(int column, String written) throws UnreadableSheet {
        String text = tidy(written);
        if (text.isEmpty()) {
            return;
        } else if (column >= MOST_COLUMNS) {
            throw new UnreadableSheet(Problem.TOO_MANY_COLUMNS, MOST_COLUMNS);
        } else if (text.length() > LONGEST_CELL) {
            throw new UnreadableSheet(Problem.LONG_CELL, place(column, number));
        } else if (!mayBeTitled()
                && (column >= headings.size() || headings.get(column).isEmpty())) {
            throw new UnreadableSheet(Problem.NO_HEADING, place(column, number));
        }
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw ReadSheet.tooLarge();
        }
        legacyBangla.look(column, number, text);
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text);
    }

    void endRow() throws UnreadableSheet {
        if (cells.isEmpty()) {
            return;
        } else if (headings.isEmpty() || mayBeTitled() && filled(cells) > 1) {
            headings = cells;
            head = number;
            rows.clear();
        } else if (rows.size() == MOST_ROWS) {
            throw new UnreadableSheet(Problem.TOO_MANY_ROWS, MOST_ROWS);
        } else {
            while (cells.size() < headings.size()) {
                cells.add("");
            }
            rows.add(new SheetRow(number, cells));
        }
    }

    /** Whether what was read so far could be a title, and the headings still to come. */
    private boolean mayBeTitled() {
        return filled(headings) <= 1 && rows.size() < MOST_TITLES;
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** Whether a row belongs to the title, so that joined cells in it do no harm. */
    boolean isTitle(int row) {
        return row < head;
    }

    /** Whether there was nothing at all, not even a heading. */
    boolean isBlank() {
        return headings.isEmpty();
    }

    Sheet sheet() throws UnreadableSheet {
        legacyBangla.refuseOddColumns();
        if (rows.isEmpty()) {
            throw new UnreadableSheet(Problem.EMPTY, "");
        }
        return new Sheet(headings, rows);
    }

    /** As spreadsheet programs call it: {@code AB7}. */
    static String place(int column, int number) {
        var letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.append(number).toString();
    }

    private static String tidy(String written) {
        int from = 0;
        int to = written.length();
        while (from < to && isBlank(written.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(written.charAt(to - 1))) {
            to--;
        }
        String text = Normalizer.normalize(written.substring(from, to), Normalizer.Form.NFC);
        return KEPT_AS_TEXT.matcher(text).matches() ? text.substring(1) : text;
    }

    private static boolean isBlank(char sign) {
        return sign <= ' ' || sign == '\uFEFF' || Character.isSpaceChar(sign);
    }
}
