package org.setu.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a file for a spreadsheet (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front, which makes
 * it a text: people choose their own names (OWASP, CSV injection).
 */
public final class Csv {
    /** By this mark a spreadsheet knows UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    /** Nothing to calculate. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private static final Pattern QUOTED = Pattern.compile(".*[\",\\r\\n].*", Pattern.DOTALL);

    private Csv() {}

    /** A whole table to take away; for as many rows as fit in memory. */
    public static Response file(String name, List<List<String>> rows) {
        StreamingOutput file = out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(BYTE_ORDER_MARK);
            for (List<String> row : rows) {
                write(writer, row);
            }
            writer.flush();
        };
        return Response.ok(file)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    public static void write(Writer out, List<String> cells) throws IOException {
        for (int at = 0; at < cells.size(); at++) {
            out.write(at == 0 ? "" : ",");
            out.write(cell(cells.get(at)));
        }
        out.write("\r\n");
    }

    public static String cell(String text) {
        String harmless =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(harmless).matches() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
