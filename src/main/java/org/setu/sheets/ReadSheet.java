package org.setu.sheets;

import org.setu.sheets.UnreadableSheet.Problem;

/** Reads a table out of a file, CSV or XLSX. Which of them it is, its bytes say and not its name. */
public final class ReadSheet {
    public static final int MOST_MEGABYTES = 20;
    /** As many bytes as a file may have. */
    public static final int MOST_BYTES = MOST_MEGABYTES * 1_000_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ReadSheet() {}

    /**
     * The table in these bytes: at most 50,000 rows of at most 60 columns. A workbook has one sheet with something on it that is not hidden.
     *
     * @throws UnreadableSheet where there is none that can be read for sure; nothing is guessed and nothing left out
     */
    public static Sheet read(byte[] bytes) throws UnreadableSheet {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        } else if (startsWith(bytes, ZIP)) {
            return XlsxFile.read(bytes);
        } else if (startsWith(bytes, OLD_OFFICE)) {
            throw new UnreadableSheet(Problem.OLD_WORKBOOK, "");
        } else {
            return readText(SheetText.of(bytes));
        }
    }

    static UnreadableSheet tooLarge() {
        return new UnreadableSheet(Problem.TOO_LARGE, MOST_MEGABYTES);
    }

    private static Sheet readText(SheetText text) throws UnreadableSheet {
        Sheet sheet = CsvFile.read(text.text());
        if (text.isSure()) {
            return sheet;
        } else {
            throw new UnreadableSheet(Problem.UNKNOWN_ENCODING, "");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        boolean starts = bytes.length >= mark.length;
        for (int at = 0; starts && at < mark.length; at++) {
            starts = bytes[at] == mark[at];
        }
        return starts;
    }
}
