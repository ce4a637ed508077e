package org.setu.certificates.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.setu.certificates.CertificateNumber;
import org.setu.certificates.Certificates;
import org.setu.certificates.PrintCertificate;
import org.setu.certificates.RegisterEntry;
import org.setu.shared.MadeOnce;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** The register for programs. */
@Path("/api/v1/certificates")
@MadeOnce
@Tag(
        name = "Certificates",
        description = "One's own; for managers those of the people in their institutions, for administrators all.")
@APIResponse(
        responseCode = "401",
        description = "No valid access token",
        content = @Content(mediaType = "application/problem+json"))
@APIResponse(
        responseCode = "404",
        description = "There is no such certificate, or it is not among those that you may see",
        content = @Content(mediaType = "application/problem+json", example = CertificatesResource.NOT_FOUND))
public class CertificatesResource {
    static final String NOT_FOUND = """
            {"type": "about:blank", "title": "There is no such page", "status": 404,
             "detail": "The address may be mistyped, or the page is not among those that you may see.",
             "instance": "01926f3e-7c1a-7e4b-9d55-0c7a3d2f1b10"}""";

    private final Certificates certificates;
    private final PrintCertificate printCertificate;
    private final Pages pages;

    @Inject
    public CertificatesResource(Certificates certificates, PrintCertificate printCertificate, Pages pages) {
        this.certificates = certificates;
        this.printCertificate = printCertificate;
        this.pages = pages;
    }

    @GET
    @Path("/{number: [^/.]+}")
    @Produces("application/json")
    @Operation(
            operationId = "getCertificate",
            summary = "One certificate",
            description = "What the register holds of it, and how it stands today.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CertificateJson.class),
                            example = CertificateJson.EXAMPLE))
    public CertificateJson one(
            @Parameter(description = "The number printed on it", example = "SETU-2026-000123") @PathParam("number")
                    CertificateNumber number) {
        RegisterEntry entry = find(number);
        return CertificateJson.of(entry, printCertificate.verifyAt(entry.certificate()));
    }

    @GET
    @Path("/{number: [^/.]+}.pdf")
    @Operation(
            operationId = "getCertificatePdf",
            summary = "One certificate on paper",
            description = "A tagged PDF (PDF/UA-1, PDF/A-2a). Only a certificate that is valid can be had.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(
            @Parameter(description = "The number printed on it", example = "SETU-2026-000123") @PathParam("number")
                    CertificateNumber number) {
        RegisterEntry entry = find(number);
        if (!entry.canBePrinted()) {
            throw new NotFound();
        }
        return PdfAnswer.of(entry, printCertificate);
    }

    private RegisterEntry find(CertificateNumber number) {
        return certificates.seenBy(pages.account(), number).orElseThrow(NotFound::new);
    }
}
