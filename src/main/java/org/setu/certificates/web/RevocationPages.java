package org.setu.certificates.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.certificates.Certificate;
import org.setu.certificates.Certificate.Revocation;
import org.setu.certificates.CertificateNumber;
import org.setu.certificates.Certificates;
import org.setu.certificates.FormerRevocation;
import org.setu.certificates.RegisterEntry;
import org.setu.certificates.ReinstateCertificate;
import org.setu.certificates.RevokeCertificate;
import org.setu.identity.Accounts;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/**
 * Where whoever answers for the holder's institution, or an administrator, takes a certificate back and says why to everybody; and takes that back where it
 * was a mistake.
 */
@Path("/certificates/{number: [^/.]+}")
@MadeOnce
public class RevocationPages {
    private final Certificates certificates;
    private final RevokeCertificate revokeCertificate;
    private final ReinstateCertificate reinstateCertificate;
    private final Accounts accounts;
    private final Pages pages;
    private final Clock clock;

    @Inject
    public RevocationPages(
            Certificates certificates,
            RevokeCertificate revokeCertificate,
            ReinstateCertificate reinstateCertificate,
            Accounts accounts,
            Pages pages,
            Clock clock) {
        this.certificates = certificates;
        this.revokeCertificate = revokeCertificate;
        this.reinstateCertificate = reinstateCertificate;
        this.accounts = accounts;
        this.pages = pages;
        this.clock = clock;
    }

    /** A revocation as it stands on record. */
    public record Line(Instant at, String by, String because, String language) {}

    /** A revocation that was taken back. */
    public record FormerLine(Line revocation, Instant takenBackAt, String takenBackBy) {}

    /**
     * @param revocation empty while it stands
     * @param former those that were taken back, the last first
     * @param now the day that the public page would name
     */
    public record RevocationView(
            String number,
            String holder,
            String course,
            String verifyPath,
            Optional<Line> revocation,
            List<FormerLine> former,
            Instant now,
            String because,
            List<FieldError> errors) {
        public RevocationView {
            former = List.copyOf(former);
            errors = List.copyOf(errors);
        }
    }

    @GET
    @Path("/revocation")
    @Operation(hidden = true)
    public Response form(@PathParam("number") CertificateNumber number) {
        return pages.page("certificates/revocation", view(find(number), "", List.of()));
    }

    @POST
    @Path("/revocation")
    @Operation(hidden = true)
    public Response revoke(@PathParam("number") CertificateNumber number, MultivaluedMap<String, String> fields) {
        RegisterEntry entry = find(number);
        String because = new Typed(fields).lines("because");
        if (because.length() < RevokeCertificate.SHORTEST_REASON
                || because.length() > RevokeCertificate.LONGEST_REASON) {
            var error = new FieldError(
                    "because",
                    "certificates.error.because",
                    RevokeCertificate.SHORTEST_REASON,
                    RevokeCertificate.LONGEST_REASON);
            return pages.page(422, "certificates/revocation", view(entry, because, List.of(error)));
        }
        boolean stood = revokeCertificate.revoke(pages.account(), number, because);
        return pages.seeOther(
                "/verify/" + entry.certificate().code(),
                stood ? "certificates.notice.revoked" : "certificates.notice.revokedBefore");
    }

    @POST
    @Path("/reinstatement")
    @Operation(hidden = true)
    public Response reinstate(@PathParam("number") CertificateNumber number) {
        RegisterEntry entry = find(number);
        reinstateCertificate.reinstate(pages.account(), number);
        return pages.seeOther("/verify/" + entry.certificate().code(), "certificates.notice.reinstated");
    }

    /** What its holder withdrew is nobody else's to judge. */
    private RegisterEntry find(CertificateNumber number) {
        return certificates
                .managedBy(pages.account(), number)
                .filter(entry -> !entry.certificate().isWithdrawn())
                .orElseThrow(NotFound::new);
    }

    private RevocationView view(RegisterEntry entry, String because, List<FieldError> errors) {
        Certificate certificate = entry.certificate();
        Optional<Revocation> revocation = certificate.revocation();
        List<FormerRevocation> former = certificates.formerRevocations(certificate.number());
        Map<AccountId, LocalizedText> people = accounts.named(Stream.concat(
                        revocation.stream().map(Revocation::by),
                        former.stream()
                                .flatMap(one -> Stream.of(one.revocation().by(), one.takenBackBy())))
                .distinct()
                .toList());
        return new RevocationView(
                certificate.number().value(),
                entry.holder().map(name -> name.in(pages.language())).orElse(""),
                certificate.detail().course().in(pages.language()),
                "/verify/" + certificate.code(),
                revocation.map(one -> line(one, people)),
                former.stream()
                        .map(one -> new FormerLine(
                                line(one.revocation(), people), one.takenBackAt(), name(one.takenBackBy(), people)))
                        .toList(),
                clock.instant(),
                because,
                errors);
    }

    private Line line(Revocation revocation, Map<AccountId, LocalizedText> people) {
        return new Line(
                revocation.at(),
                name(revocation.by(), people),
                revocation.because(),
                revocation.language().code());
    }

    /** Who was erased has no name any more. */
    private String name(AccountId account, Map<AccountId, LocalizedText> people) {
        return Optional.ofNullable(people.get(account))
                .map(name -> name.in(pages.language()))
                .filter(name -> !name.isBlank())
                .orElseGet(() -> pages.text("certificates.revoke.somebody"));
    }
}
