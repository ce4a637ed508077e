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
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.certificates.CertificateNumber;
import org.setu.certificates.Certificates;
import org.setu.certificates.PrintCertificate;
import org.setu.certificates.RegisterEntry;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionLine;
import org.setu.reporting.NoteAccess;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.Csv;
import org.setu.web.Pages;

/** The certificates of the rows as files, one after the other, with a list of them at the end that says what was left out. */
@Path("/reports/completions-certificates.zip")
@MadeOnce
public class CertificateBundle {
    /** So many take some seconds to print. */
    public static final int MOST = 200;

    private static final String LIST = "list.csv";

    private final Pages pages;
    private final FileDesk files;
    private final ReadRows readRows;
    private final Certificates certificates;
    private final PrintCertificate printCertificate;

    @Inject
    public CertificateBundle(
            Pages pages,
            FileDesk files,
            ReadRows readRows,
            Certificates certificates,
            PrintCertificate printCertificate) {
        this.pages = pages;
        this.files = files;
        this.readRows = readRows;
        this.certificates = certificates;
        this.printCertificate = printCertificate;
    }

    @GET
    @Operation(hidden = true)
    public Response bundle(@Context UriInfo uri) {
        return files.of(uri.getQueryParameters(), NoteAccess.What.CERTIFICATES, asked -> {
            AccountId manager = pages.account();
            var words = new Words(
                    List.of(
                            pages.text("reporting.column.certificate"),
                            pages.text("reporting.column.name"),
                            pages.text("reporting.certificates.file"),
                            pages.text("reporting.certificates.remark")),
                    files.names(),
                    pages.text("reporting.certificates.leftOut"),
                    pages.text("reporting.certificates.more", MOST));
            StreamingOutput file = out -> write(out, manager, asked.filter(), words);
            return files.answer(file, "application/zip", "certificates", "zip").build();
        });
    }

    /** What the list says. */
    private record Words(List<String> heads, CompletionWords names, String leftOut, String more) {}

    private void write(OutputStream out, AccountId manager, CompletionFilter filter, Words words) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var sink = new Sink(zip, manager, words);
            readRows.into(sink, filter);
            zip.putNextEntry(new ZipEntry(LIST));
            zip.write(sink.list().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private final class Sink implements ReadRows.Sink {
        private final ZipOutputStream zip;
        private final AccountId manager;
        private final Words words;
        private final List<List<String>> rows = new ArrayList<>();
        private boolean more;

        Sink(ZipOutputStream zip, AccountId manager, Words words) {
            this.zip = zip;
            this.manager = manager;
            this.words = words;
        }

        @Override
        public void row(CompletionLine line) throws IOException {
            Optional<CompletionLine.Document> document = line.certificate();
            if (document.isPresent() && rows.size() == MOST) {
                more = true;
            } else if (document.isPresent()) {
                add(document.get(), words.names().name(line));
            }
        }

        private void add(CompletionLine.Document document, String name) throws IOException {
            Optional<RegisterEntry> entry = certificates
                    .seenBy(manager, new CertificateNumber(document.number()))
                    .filter(RegisterEntry::canBePrinted);
            Optional<LocalizedText> holder = entry.flatMap(RegisterEntry::holder);
            if (entry.isPresent() && holder.isPresent()) {
                String file = document.number() + ".pdf";
                zip.putNextEntry(new ZipEntry(file));
                zip.write(printCertificate.pdf(entry.get().certificate(), holder.get()));
                zip.closeEntry();
                zip.flush();
                rows.add(List.of(document.number(), name, file, ""));
            } else {
                rows.add(List.of(document.number(), name, "", words.leftOut()));
            }
        }

        @Override
        public boolean hasEnough() {
            return more;
        }

        @Override
        public void send() throws IOException {
            zip.flush();
        }

        String list() throws IOException {
            if (more) {
                rows.add(List.of("", "", "", words.more()));
            }
            var text = new StringWriter();
            text.write(Csv.BYTE_ORDER_MARK);
            Csv.write(text, words.heads());
            for (List<String> row : rows) {
                Csv.write(text, row);
            }
            return text.toString();
        }
    }
}
