package org.setu.certificates.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.certificates.Certificate;
import org.setu.certificates.Certificates;
import org.setu.certificates.RegisterEntry;
import org.setu.certificates.Renewal;
import org.setu.certificates.VerificationCode;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.web.FieldError;
import org.setu.web.Pages;

/**
 * Where anybody checks a certificate by the code that stands on it. Whoever guesses codes guesses among 2<sup>100</sup>; search engines are
 * asked to stay away, since a page names a person.
 */
@Path("/verify")
@MadeOnce
public class VerifyPages {
    private static final int LONGEST_ECHO = 60;

    private final Certificates certificates;
    private final Pages pages;

    @Inject
    public VerifyPages(Certificates certificates, Pages pages) {
        this.certificates = certificates;
        this.pages = pages;
    }

    /** @param unknown whether a code was looked for and not found */
    public record FormView(String code, boolean unknown, List<FieldError> errors) {}

    /** A text in the page's language and, where it differs, in the other. */
    public record Twofold(String text, String other, String otherLanguage) {}

    /**
     * What the register says.
     *
     * @param holder empty where the name was erased or cannot be trusted
     * @param validThrough on its last day; empty where it never expires
     * @param renewed when, the last time first
     * @param revokePath where whoever may do so takes it back, or takes that back; blank for others
     */
    public record CertificateView(
            String number,
            String code,
            String kind,
            RegisterEntry.Standing standing,
            Optional<Certificate.Revocation> revocation,
            Optional<Twofold> holder,
            String deed,
            Twofold course,
            Optional<String> statement,
            List<String> competencies,
            String assessment,
            String workload,
            int revision,
            Instant issuedAt,
            Optional<Instant> validThrough,
            List<Instant> renewed,
            String revokePath) {}

    @GET
    @Operation(hidden = true)
    public Response form(@QueryParam("code") @Nullable String typed) {
        if (typed == null) {
            return quietly(pages.page("certificates/verify", new FormView("", false, List.of())));
        }
        return VerificationCode.parse(typed)
                .map(code -> pages.seeOther("/verify/" + code))
                .orElseGet(() -> quietly(unreadable(typed)));
    }

    @GET
    @Path("/{code}")
    @Operation(hidden = true)
    public Response certificate(@PathParam("code") String typed) {
        Response answer = VerificationCode.parse(typed)
                .flatMap(certificates::with)
                .map(entry -> pages.page("certificates/certificate", view(entry)))
                .orElseGet(() -> pages.page(404, "certificates/verify", new FormView(echo(typed), true, List.of())));
        return quietly(answer);
    }

    private Response unreadable(String typed) {
        var error = new FieldError("code", typed.isBlank() ? "certificates.error.noCode" : "certificates.error.code");
        return pages.page(422, "certificates/verify", new FormView(echo(typed), false, List.of(error)));
    }

    private CertificateView view(RegisterEntry entry) {
        Certificate certificate = entry.certificate();
        var detail = certificate.detail();
        Language language = pages.language();
        return new CertificateView(
                certificate.number().value(),
                certificate.code().toString(),
                certificate.kind().name(),
                entry.standing(),
                certificate.revocation(),
                entry.holder().filter(name -> certificate.seal().fits(name)).map(this::twofold),
                detail.deed().in(language),
                twofold(detail.course()),
                detail.statement().map(text -> text.in(language)),
                detail.competencies().stream().map(text -> text.in(language)).toList(),
                detail.assessment().in(language),
                Workloads.said(certificate.workload(), language),
                certificate.revisionNumber(),
                certificate.issuedAt(),
                certificate.validThrough(),
                certificates.renewals(certificate.number()).stream()
                        .map(Renewal::renewedAt)
                        .toList(),
                revokePath(certificate));
    }

    /** Asked only for staff: strangers and learners cost no query more. */
    private String revokePath(Certificate certificate) {
        boolean staff = pages.viewer().is(Role.ADMINISTRATOR) || pages.viewer().is(Role.MANAGER);
        boolean may = staff
                && !certificate.isWithdrawn()
                && certificates.managedBy(pages.account(), certificate.number()).isPresent();
        return may ? "/certificates/" + certificate.number() + "/revocation" : "";
    }

    private Twofold twofold(LocalizedText text) {
        Language other = pages.language().other();
        String here = text.in(pages.language());
        String there = text.in(other);
        return new Twofold(here, there.equals(here) ? "" : there, other.code());
    }

    private static String echo(String typed) {
        String text = typed.strip();
        return text.length() > LONGEST_ECHO ? text.substring(0, LONGEST_ECHO) : text;
    }

    private static Response quietly(Response page) {
        return Response.fromResponse(page)
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }
}
