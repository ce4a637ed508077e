package org.setu.sheets;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.setu.sheets.UnreadableSheet.Problem;

/**
 * Rows of cells with separators between them (RFC 4180, and what spreadsheet programs make of it: a semicolon or a tab where the comma is
 * taken by numbers, any kind of line end, a first line {@code sep=;}).
 */
final class CsvFile {
    private static final Pattern SAID = Pattern.compile("\\A\"?sep=([,;\\t])\"?(?:\\r\\n|\\r|\\n)");
    private static final String SEPARATORS = ",;\t";
    private static final int NONE = -1;

    private final String text;
    private final char separator;
    private final SheetBuilder sheet = new SheetBuilder();
    private int at;

    private CsvFile(String text, int start, char separator) {
        this.text = text;
        this.at = start;
        this.separator = separator;
    }

    static Sheet read(String text) throws UnreadableSheet {
        Matcher said = SAID.matcher(text);
        return said.find()
                ? new CsvFile(text, said.end(), said.group(1).charAt(0)).rows()
                : new CsvFile(text, 0, mostFrequent(text)).rows();
    }

    private Sheet rows() throws UnreadableSheet {
        for (int number = 1; at < text.length(); number++) {
            sheet.beginRow(number);
            row(number);
            sheet.endRow();
        }
        return sheet.sheet();
    }

    private void row(int number) throws UnreadableSheet {
        int column = 0;
        sheet.cell(column, cell(number));
        while (next() == separator) {
            at++;
            column++;
            sheet.cell(column, cell(number));
        }
        if (next() == '\r') {
            at++;
        }
        if (next() == '\n') {
            at++;
        }
    }

    /** What stands between two separators; quoted, it may hold them and line ends. */
    private String cell(int number) throws UnreadableSheet {
        if (next() != '"') {
            return plain();
        }
        var quoted = new StringBuilder();
        int from = at + 1;
        int end = closingQuote(from, number);
        while (text.startsWith("\"\"", end)) {
            quoted.append(text, from, end + 1);
            from = end + 2;
            end = closingQuote(from, number);
        }
        quoted.append(text, from, end);
        at = end + 1;
        return quoted.append(plain()).toString();
    }

    private int closingQuote(int from, int number) throws UnreadableSheet {
        int end = text.indexOf('"', from);
        if (end < 0) {
            throw new UnreadableSheet(Problem.OPEN_QUOTE, number);
        }
        return end;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean isEnd(char sign) {
        return sign == separator || sign == '\r' || sign == '\n';
    }

    private int next() {
        return at < text.length() ? text.charAt(at) : NONE;
    }

    /** Of the first row that has any, outside quotation marks: a title above the headings has none. */
    private static char mostFrequent(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted
                    && (sign == '\n' || sign == '\r')
                    && begun
                    && Arrays.stream(counts).sum() > 0) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(sign) >= 0) {
                counts[SEPARATORS.indexOf(sign)]++;
            }
            begun = begun || !(Character.isWhitespace(sign) || SEPARATORS.indexOf(sign) >= 0);
        }
        int best = 0;
        for (int one = 1; one < counts.length; one++) {
            best = counts[one] > counts[best] ? one : best;
        }
        return SEPARATORS.charAt(best);
    }
}
