package org.setu.programmes.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.setu.web.Csv;

/** A table to take away, for a spreadsheet. */
record CsvFile(String name) {
    static CsvFile named(String name) {
        return new CsvFile(name);
    }

    Response of(List<List<String>> rows) {
        StreamingOutput file = out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(Csv.BYTE_ORDER_MARK);
            for (List<String> row : rows) {
                Csv.write(writer, row);
            }
            writer.flush();
        };
        return Response.ok(file)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
