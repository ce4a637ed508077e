package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionLine;
import org.setu.shared.MadeOnce;
import org.setu.web.Csv;
import org.setu.web.Pages;

/** The same rows for a program or a spreadsheet, as CSV. Numbers and dates are written for programs; what the columns mean is a file of its own. */
@Path("/reports/completions.csv")
@MadeOnce
public class CompletionExport {
    private final Pages pages;
    private final FileDesk files;
    private final ReadRows readRows;

    @Inject
    public CompletionExport(Pages pages, FileDesk files, ReadRows readRows) {
        this.pages = pages;
        this.files = files;
        this.readRows = readRows;
    }

    @GET
    @Operation(hidden = true)
    public Response export(@Context UriInfo uri) {
        return files.of(uri.getQueryParameters(), asked -> {
            FileWords words = files.words();
            StreamingOutput file = out -> write(out, asked.filter(), words);
            return files.answer(file, "text/csv;charset=UTF-8", "completions", "csv")
                    .link(
                            pages.frame()
                                    .path("/reports/completions-definitions.csv?"
                                            + asked.query().filterAddress()),
                            "describedby")
                    .build();
        });
    }

    private void write(OutputStream out, CompletionFilter filter, FileWords words) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(Csv.BYTE_ORDER_MARK);
        Csv.write(writer, words.heads());
        readRows.into(
                new ReadRows.Sink() {
                    @Override
                    public void row(CompletionLine line) throws IOException {
                        Csv.write(
                                writer,
                                words.cells(line).stream().map(Object::toString).toList());
                    }

                    @Override
                    public void send() throws IOException {
                        writer.flush();
                    }
                },
                filter);
    }
}
