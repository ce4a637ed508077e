package org.setu.certificates.web;

import jakarta.ws.rs.core.Response;
import org.setu.certificates.PrintCertificate;
import org.setu.certificates.RegisterEntry;
import org.setu.web.NotFound;

/** A certificate as a file to keep. */
final class PdfAnswer {
    private PdfAnswer() {}

    static Response of(RegisterEntry entry, PrintCertificate printCertificate) {
        var certificate = entry.certificate();
        return Response.ok(printCertificate.pdf(certificate, entry.holder().orElseThrow(NotFound::new)))
                .type("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + certificate.number() + ".pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
