package org.setu.reporting.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a file for a spreadsheet (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front, which makes
 * it a text: people choose their own names (OWASP, CSV injection).
 */
final class Csv {
    /** By this mark a spreadsheet knows UTF-8. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile(".*[\",\\r\\n].*", Pattern.DOTALL);

    private Csv() {}

    static void write(Writer out, List<String> cells) throws IOException {
        for (int at = 0; at < cells.size(); at++) {
            out.write(at == 0 ? "" : ",");
            out.write(cell(cells.get(at)));
        }
        out.write("\r\n");
    }

    static String cell(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(harmless).matches() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
