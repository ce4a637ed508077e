package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionLine;
import org.setu.shared.MadeOnce;
import org.setu.sheets.XlsxBook;
import org.setu.web.Pages;

/** The same rows as a workbook, after a sheet that says what they are: which filter, and what each column means. */
@Path("/reports/completions.xlsx")
@MadeOnce
public class CompletionBook {
    private static final double WIDE = 40;
    private static final double WIDEST = 90;

    private final Pages pages;
    private final FileDesk files;
    private final ReadRows readRows;

    @Inject
    public CompletionBook(Pages pages, FileDesk files, ReadRows readRows) {
        this.pages = pages;
        this.files = files;
        this.readRows = readRows;
    }

    @GET
    @Operation(hidden = true)
    public Response export(@Context UriInfo uri) {
        return files.of(uri.getQueryParameters(), asked -> {
            List<List<String>> definitions = files.definitions(asked);
            String about = pages.text("reporting.export.sheet.about");
            String rows = pages.text("reporting.export.sheet.rows");
            FileWords words = files.words();
            StreamingOutput file = out -> write(out, asked.filter(), words, about, definitions, rows);
            return files.answer(
                            file,
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            "completions",
                            "xlsx")
                    .build();
        });
    }

    private void write(
            OutputStream out,
            CompletionFilter filter,
            FileWords words,
            String about,
            List<List<String>> definitions,
            String rows)
            throws IOException {
        try (var book = new XlsxBook(out, about)) {
            book.width(0, WIDE);
            book.width(1, WIDEST);
            for (List<String> definition : definitions) {
                book.row(definition);
            }
            book.sheet(rows, words.heads());
            readRows.into(
                    new ReadRows.Sink() {
                        @Override
                        public void row(CompletionLine line) throws IOException {
                            book.row(words.cells(line));
                        }

                        @Override
                        public void send() throws IOException {
                            book.send();
                        }
                    },
                    filter);
        }
    }
}
