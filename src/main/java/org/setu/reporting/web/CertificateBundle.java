package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.certificates.Certificates;
import org.setu.certificates.PrintCertificate;
import org.setu.reporting.CompletionLine;
import org.setu.reporting.NoteAccess;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** The certificates of the rows as files. */
@Path("/reports/completions-certificates.zip")
@MadeOnce
public class CertificateBundle {
    public static final int MOST = CertificateZip.MOST;

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
            CompletionWords names = files.names();
            var words = CertificateZip.Words.of(pages);
            StreamingOutput file = out -> {
                try (var zip = new CertificateZip(out, manager, certificates, printCertificate, words)) {
                    readRows.into(new Sink(zip, names), asked.filter());
                }
            };
            return files.answer(file, "application/zip", "certificates", "zip").build();
        });
    }

    private record Sink(CertificateZip zip, CompletionWords names) implements ReadRows.Sink {
        @Override
        public void row(CompletionLine line) throws IOException {
            Optional<CompletionLine.Document> document = line.certificate();
            if (document.isPresent()) {
                zip.add(document.get().number(), names.name(line));
            }
        }

        @Override
        public boolean hasEnough() {
            return zip.hasEnough();
        }

        @Override
        public void send() throws IOException {
            zip.flush();
        }
    }
}
