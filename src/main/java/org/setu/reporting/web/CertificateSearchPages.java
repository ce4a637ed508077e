package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.certificates.CertificateNumber;
import org.setu.certificates.Certificates;
import org.setu.certificates.PrintCertificate;
import org.setu.certificates.RegisterEntry;
import org.setu.reporting.IssuedCertificate;
import org.setu.reporting.IssuedCertificates;
import org.setu.reporting.NoteAccess;
import org.setu.reporting.ReportScope;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.PageNumber;
import org.setu.web.Pages;

/** The register of certificates for those who answer for their holders: searched and paged by the address; from here each is opened, printed or revoked. */
@Path("/reports/certificates")
@MadeOnce
public class CertificateSearchPages {
    static final String PATH = "/reports/certificates";
    private static final int PAGE_SIZE = 50;

    private final Pages pages;
    private final ReportDesk desk;
    private final CertificateDesk register;
    private final IssuedCertificates issued;
    private final Certificates certificates;
    private final PrintCertificate printCertificate;
    private final NoteAccess noteAccess;

    @Inject
    public CertificateSearchPages(
            Pages pages,
            ReportDesk desk,
            CertificateDesk register,
            IssuedCertificates issued,
            Certificates certificates,
            PrintCertificate printCertificate,
            NoteAccess noteAccess) {
        this.pages = pages;
        this.desk = desk;
        this.register = register;
        this.issued = issued;
        this.certificates = certificates;
        this.printCertificate = printCertificate;
        this.noteAccess = noteAccess;
    }

    /**
     * One certificate, in words.
     *
     * @param valid whether it stands
     * @param pdfPath blank where it cannot be printed
     * @param revokePath where it is revoked, or that is taken back; blank where its holder withdrew it
     */
    public record Row(
            String number,
            String name,
            String institution,
            String course,
            String kind,
            Instant issuedAt,
            Optional<Instant> validThrough,
            String state,
            boolean valid,
            boolean revoked,
            String because,
            String verifyPath,
            String pdfPath,
            String revokePath) {}

    /** @param address of this list, to be followed by a page's number */
    public record RegisterView(
            CertificateQuery query,
            Map<String, String> courses,
            Map<String, String> institutions,
            Map<String, String> states,
            PageOf<Row> rows,
            String address,
            List<FieldError> errors) {}

    @GET
    @Operation(hidden = true)
    public Response search(@Context UriInfo uri, @QueryParam("page") @DefaultValue("1") String number) {
        ReportScope scope = desk.scope();
        CertificateQuery query = CertificateQuery.of(uri.getQueryParameters());
        CertificateWords words = register.words();
        FieldErrors errors = query.errors(words.courses().keySet());
        if (!errors.isEmpty()) {
            var nothing = new PageOf<Row>(List.of(), 1, PAGE_SIZE, 0);
            return pages.page(422, "reporting/register", view(query, scope, nothing, errors));
        }
        var filter = query.filter(scope);
        noteAccess.note(pages.account(), NoteAccess.What.CERTIFICATE_SEARCH, query.address());
        PageOf<IssuedCertificate> found = issued.page(filter, PageNumber.of(number), PAGE_SIZE);
        var rows = new PageOf<>(
                found.rows().stream().map(one -> row(one, words)).toList(),
                found.number(),
                found.size(),
                found.total());
        return pages.page("reporting/register", view(query, scope, rows, errors));
    }

    /** One certificate on paper, for whoever may see it in the register. */
    @GET
    @Path("/{number: [^/.]+}.pdf")
    @Operation(hidden = true)
    public Response pdf(@PathParam("number") CertificateNumber number) {
        AccountId manager = pages.account();
        desk.scope();
        RegisterEntry entry = certificates
                .seenBy(manager, number)
                .filter(RegisterEntry::canBePrinted)
                .orElseThrow(NotFound::new);
        noteAccess.note(manager, NoteAccess.What.CERTIFICATE_SEARCH, "q=" + number);
        return Response.ok(
                        printCertificate.pdf(entry.certificate(), entry.holder().orElseThrow(NotFound::new)))
                .type("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + number + ".pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private RegisterView view(CertificateQuery query, ReportScope scope, PageOf<Row> rows, FieldErrors errors) {
        return new RegisterView(
                query,
                register.courses(),
                desk.indented(scope),
                register.states(),
                rows,
                pages.frame().path(PATH) + "?" + query.address() + "page=",
                errors.all());
    }

    private static Row row(IssuedCertificate certificate, CertificateWords words) {
        boolean printable = certificate.isValid() && certificate.name().isPresent();
        return new Row(
                certificate.number(),
                words.name(certificate),
                words.institution(certificate),
                words.course(certificate),
                words.kind(certificate),
                certificate.issuedAt(),
                certificate.validThrough(),
                words.state(certificate),
                certificate.isValid(),
                certificate.isRevoked(),
                certificate.because(),
                "/verify/" + certificate.code(),
                printable ? PATH + "/" + certificate.number() + ".pdf" : "",
                certificate.isWithdrawn() ? "" : "/certificates/" + certificate.number() + "/revocation");
    }
}
