package org.setu.sheets;

import java.io.Serial;
import java.io.Serializable;

/** A file that is no table we can read. Whoever brought it is told why, where, and how to mend it. */
public final class UnreadableSheet extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final Serializable detail;

    UnreadableSheet(Problem problem, Serializable detail) {
        super(problem + " " + detail);
        this.problem = problem;
        this.detail = detail;
    }

    /** What is wrong with a file. What the detail of each is stands beside it. */
    public enum Problem {
        /** No row below the headings. */
        EMPTY,
        /** Some other kind of file: a letter, a picture, a web page. */
        NOT_A_TABLE,
        /** A workbook of a spreadsheet program before 2007, or one that is locked by a password. */
        OLD_WORKBOOK,
        /** Broken off or spoilt. */
        DAMAGED,
        /** The row where a quotation mark opens that is never closed. */
        OPEN_QUOTE,
        /** The megabytes that a file may have. */
        TOO_LARGE,
        /** The rows that a table may have. */
        TOO_MANY_ROWS,
        /** The columns that a table may have. */
        TOO_MANY_COLUMNS,
        /** The cell with too much in it. */
        LONG_CELL,
        /** Neither Unicode nor anything else that can be told for sure. */
        UNKNOWN_ENCODING,
        /** The first cell whose letters were lost when the file was saved. */
        LOST_LETTERS,
        /** The first cell that was typed in a font of Bijoy's, which is no Unicode. */
        BIJOY,
        /** The second sheet of the workbook that has something on it. */
        SEVERAL_SHEETS,
        /** The first cells that were joined, such as {@code B2:C2}, where it is not in a title above the table. */
        MERGED_CELLS,
        /** The first cell that has no heading above it. */
        NO_HEADING,
        /** The first cell whose formula has no result in the file. */
        NO_RESULT;

        /** Of the words for it; they take the detail as their argument. */
        public String key() {
            return "sheets.problem." + name();
        }
    }

    public Problem problem() {
        return problem;
    }

    /** What the words for the problem name: a cell, a row, a limit. Blank where they name nothing. */
    public Serializable detail() {
        return detail;
    }
}
