package org.setu.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook (XLSX) that is sent while it is written, so that any number of rows takes the memory of a few: sheet after sheet, from the top down. A text stays a
 * text whatever it begins with, since a cell is told what it holds; nothing that people typed becomes a formula.
 */
public final class XlsxBook implements Closeable {
    /** With the heads; spreadsheet programs read no more. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int MOST_WRITTEN_AT_ONCE = 500;
    private static final int LONGEST_TEXT = 32_767;

    private final OutputStream out;
    private final Workbook book;
    private String name = "";
    private List<String> heads = List.of();
    private int sheets;
    private int row;
    private Worksheet sheet;

    /** @param first the name of the first sheet */
    public XlsxBook(OutputStream out, String first) {
        this.out = out;
        this.book = new Workbook(out, "Setu", null);
        this.sheet = book.newWorksheet(first);
    }

    /** Ends the sheet before it, and begins one whose first row says what its columns are. */
    public void sheet(String called, List<String> columns) throws IOException {
        name = called;
        heads = List.copyOf(columns);
        sheets = 1;
        next(called);
    }

    /** A row of texts, numbers and days, below the last one; beyond what a sheet can hold, on a sheet of the same columns. */
    public void row(List<?> cells) throws IOException {
        if (row == MOST_ROWS) {
            sheets++;
            next(name + " " + sheets);
        }
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        row++;
        if (row % MOST_WRITTEN_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    /** How wide a column is, in digits; before the first row. */
    public void width(int column, double digits) {
        sheet.width(column, digits);
    }

    /** What was written so far is on its way. */
    public void send() throws IOException {
        sheet.flush();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        book.finish();
        out.flush();
    }

    private void next(String called) throws IOException {
        sheet.finish();
        out.flush();
        sheet = book.newWorksheet(called);
        row = 0;
        sheet.freezePane(0, 1);
        for (int column = 0; column < heads.size(); column++) {
            sheet.inlineString(0, column, heads.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        row = 1;
    }

    private void cell(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (!value.toString().isEmpty()) {
            String text = value.toString();
            sheet.inlineString(row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        }
    }
}
