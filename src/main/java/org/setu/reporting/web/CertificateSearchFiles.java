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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.certificates.Certificates;
import org.setu.certificates.PrintCertificate;
import org.setu.reporting.CertificateFilter;
import org.setu.reporting.IssuedCertificate;
import org.setu.reporting.IssuedCertificates;
import org.setu.reporting.NoteAccess;
import org.setu.reporting.ReportScope;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.web.Csv;
import org.setu.web.Pages;

/** What was found in the register, to take away: as CSV, with what its columns mean in a file beside it, and the certificates themselves. */
@Path("/reports/certificates-found")
@MadeOnce
public class CertificateSearchFiles {
    private static final int PIECE = 1_000;

    private final Pages pages;
    private final ReportDesk desk;
    private final CertificateDesk register;
    private final FileDesk files;
    private final IssuedCertificates issued;
    private final Certificates certificates;
    private final PrintCertificate printCertificate;
    private final NoteAccess noteAccess;
    private final Clock clock;

    @Inject
    public CertificateSearchFiles(
            Pages pages,
            ReportDesk desk,
            CertificateDesk register,
            FileDesk files,
            IssuedCertificates issued,
            Certificates certificates,
            PrintCertificate printCertificate,
            NoteAccess noteAccess,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.register = register;
        this.files = files;
        this.issued = issued;
        this.certificates = certificates;
        this.printCertificate = printCertificate;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    @GET
    @Path("/list.csv")
    @Operation(hidden = true)
    public Response list(@Context UriInfo uri) {
        return of(uri, (query, scope) -> {
            noteAccess.note(pages.account(), NoteAccess.What.CERTIFICATE_SEARCH, query.address());
            CertificateFilter filter = query.filter(scope);
            List<String> heads = register.heads();
            CertificateWords words = register.words();
            StreamingOutput file = out -> write(out, filter, heads, words);
            return files.answer(file, "text/csv;charset=UTF-8", "certificates", "csv")
                    .link(pages.frame().path(definitionsPath(query)), "describedby")
                    .build();
        });
    }

    @GET
    @Path("/definitions.csv")
    @Operation(hidden = true)
    public Response definitions(@Context UriInfo uri) {
        return of(uri, (query, scope) -> {
            query.filter(scope);
            return Csv.file(
                    "certificates-definitions.csv",
                    register.definitions(query, scope, pages.frame().dateAndTime(clock.instant())));
        });
    }

    @GET
    @Path("/certificates.zip")
    @Operation(hidden = true)
    public Response bundle(@Context UriInfo uri) {
        return of(uri, (query, scope) -> {
            AccountId manager = pages.account();
            noteAccess.note(manager, NoteAccess.What.CERTIFICATE_SEARCH, query.address());
            CertificateFilter filter = query.filter(scope);
            var said = CertificateZip.Words.of(pages);
            CertificateWords words = register.words();
            List<IssuedCertificate> first = issued.after(Optional.empty(), filter, CertificateZip.MOST + 1);
            StreamingOutput file = out -> {
                try (var zip = new CertificateZip(out, manager, certificates, printCertificate, said)) {
                    for (IssuedCertificate one : first) {
                        zip.add(one.number(), words.name(one));
                    }
                }
            };
            return files.answer(file, "application/zip", "certificates", "zip").build();
        });
    }

    private void write(OutputStream out, CertificateFilter filter, List<String> heads, CertificateWords words)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(Csv.BYTE_ORDER_MARK);
        Csv.write(writer, heads);
        List<IssuedCertificate> piece;
        Optional<IssuedCertificate> last = Optional.empty();
        do {
            piece = issued.after(last, filter, PIECE);
            for (IssuedCertificate one : piece) {
                Csv.write(writer, words.cells(one));
                last = Optional.of(one);
            }
            writer.flush();
        } while (piece.size() == PIECE);
    }

    private static String definitionsPath(CertificateQuery query) {
        return "/reports/certificates-found/definitions.csv?" + query.address();
    }

    /** A question that cannot be meant leads to the page that says how to mend it. */
    private Response of(UriInfo uri, BiFunction<CertificateQuery, ReportScope, Response> file) {
        ReportScope scope = desk.scope();
        CertificateQuery query = CertificateQuery.of(uri.getQueryParameters());
        return query.errors(register.courses().keySet()).isEmpty()
                ? file.apply(query, scope)
                : pages.seeOther(CertificateSearchPages.PATH + "?" + query.address());
    }
}
