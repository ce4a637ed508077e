package org.setu.certificates.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.certificates.Certificate;
import org.setu.certificates.CertificateNumber;
import org.setu.certificates.Certificates;
import org.setu.certificates.PrintCertificate;
import org.setu.certificates.RegisterEntry;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** "My certificates", each to download and to show to others. */
@Path("/certificates")
@MadeOnce
public class CertificatePages {
    private final Certificates certificates;
    private final PrintCertificate printCertificate;
    private final Pages pages;
    private final Site site;

    @Inject
    public CertificatePages(Certificates certificates, PrintCertificate printCertificate, Pages pages, Site site) {
        this.certificates = certificates;
        this.printCertificate = printCertificate;
        this.pages = pages;
        this.site = site;
    }

    public record ListView(List<CardView> certificates) {}

    /**
     * One certificate in the list.
     *
     * @param standing the end of the message keys
     * @param validThrough on its last day; empty where it never expires
     * @param renewFrom when it can be renewed; empty where it never expires or was taken back
     * @param renewable whether that is now
     * @param verifyAt the address to give to others
     * @param printable whether it can be downloaded
     */
    public record CardView(
            String number,
            String course,
            String kind,
            String standing,
            boolean good,
            Instant issuedAt,
            Optional<Instant> validThrough,
            Optional<Instant> renewFrom,
            boolean renewable,
            String coursePath,
            String workload,
            String verifyPath,
            String verifyAt,
            boolean printable) {}

    @GET
    @Operation(hidden = true)
    public Response mine() {
        return pages.page(
                "certificates/list",
                new ListView(certificates.of(pages.account()).stream()
                        .map(this::card)
                        .toList()));
    }

    @GET
    @Path("/{number: [^/.]+}.pdf")
    @Operation(hidden = true)
    public Response pdf(@PathParam("number") CertificateNumber number) {
        RegisterEntry entry = certificates
                .of(pages.account(), number)
                .filter(RegisterEntry::canBePrinted)
                .orElseThrow(NotFound::new);
        return PdfAnswer.of(entry, printCertificate);
    }

    private CardView card(RegisterEntry entry) {
        Certificate certificate = entry.certificate();
        Optional<Instant> renewFrom = certificate.renewableFrom(site.zone());
        return new CardView(
                certificate.number().value(),
                certificate.detail().course().in(pages.language()),
                certificate.kind().name(),
                entry.standing().name(),
                entry.standing() == RegisterEntry.Standing.VALID,
                certificate.issuedAt(),
                certificate.validThrough(),
                renewFrom,
                renewFrom.filter(from -> !entry.now().isBefore(from)).isPresent(),
                "/courses/" + certificate.course(),
                Workloads.said(certificate.workload(), pages.language()),
                "/verify/" + certificate.code(),
                printCertificate.verifyAt(certificate).toString(),
                entry.canBePrinted());
    }
}
