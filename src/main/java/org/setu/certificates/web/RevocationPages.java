package org.setu.certificates.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.certificates.CertificateNumber;
import org.setu.certificates.Certificates;
import org.setu.certificates.RegisterEntry;
import org.setu.certificates.RevokeCertificate;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Where an administrator takes a certificate back, and says why to everybody. */
@Path("/certificates/{number: [^/.]+}/revocation")
@MadeOnce
public class RevocationPages {
    private final Certificates certificates;
    private final RevokeCertificate revokeCertificate;
    private final Pages pages;

    @Inject
    public RevocationPages(Certificates certificates, RevokeCertificate revokeCertificate, Pages pages) {
        this.certificates = certificates;
        this.revokeCertificate = revokeCertificate;
        this.pages = pages;
    }

    public record RevocationView(
            String number, String holder, String course, String verifyPath, String because, List<FieldError> errors) {}

    @GET
    @Operation(hidden = true)
    public Response form(@PathParam("number") CertificateNumber number) {
        RegisterEntry entry = standing(pages.accountWith(Role.ADMINISTRATOR), number);
        return pages.page("certificates/revocation", view(entry, "", List.of()));
    }

    @POST
    @Operation(hidden = true)
    public Response revoke(@PathParam("number") CertificateNumber number, MultivaluedMap<String, String> fields) {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        RegisterEntry entry = standing(administrator, number);
        String because = new Typed(fields).lines("because");
        if (because.isEmpty() || because.length() > RevokeCertificate.LONGEST_REASON) {
            var error = new FieldError("because", "certificates.error.because", RevokeCertificate.LONGEST_REASON);
            return pages.page(422, "certificates/revocation", view(entry, because, List.of(error)));
        }
        revokeCertificate.revoke(administrator, number, because);
        return pages.seeOther("/verify/" + entry.certificate().code(), "certificates.notice.revoked");
    }

    private RegisterEntry standing(AccountId administrator, CertificateNumber number) {
        return certificates
                .seenBy(administrator, number)
                .filter(entry -> entry.certificate().revocation().isEmpty())
                .orElseThrow(NotFound::new);
    }

    private RevocationView view(RegisterEntry entry, String because, List<FieldError> errors) {
        var certificate = entry.certificate();
        return new RevocationView(
                certificate.number().value(),
                entry.holder().map(name -> name.in(pages.language())).orElse(""),
                certificate.detail().course().in(pages.language()),
                "/verify/" + certificate.code(),
                because,
                errors);
    }
}
