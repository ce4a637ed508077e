package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.recordings.BeginUpload;
import org.setu.courses.recordings.BeginUpload.Begun;
import org.setu.courses.recordings.BytesAt;
import org.setu.courses.recordings.GiveUpUpload;
import org.setu.courses.recordings.RecordingLimits;
import org.setu.courses.recordings.TakePiece;
import org.setu.courses.recordings.TakePiece.Taken;
import org.setu.courses.recordings.Upload;
import org.setu.courses.recordings.UploadId;
import org.setu.courses.recordings.Uploads;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.recordings.RecordingLook;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/**
 * Takes recordings piece by piece, and goes on where a line was lost, by the protocol of tus.io (1.0.0: core, creation, expiration,
 * checksum, termination). Who begins the same file again is given what has come of it.
 */
@Path("/authoring/{course}/uploads")
@MadeOnce
public class UploadResource {
    private static final int NOT_THIS_VERSION = 412;
    private static final int TOO_LARGE = 413;
    private static final int OTHER_TYPE = 415;
    private static final int REFUSED = 422;
    private static final int ELSEWHERE = 409;

    /** Less tells nothing. */
    private static final int ENOUGH_TO_SEE = 1_000;

    private final Pages pages;
    private final AuthorDesk desk;
    private final MediaDesk media;
    private final Uploads uploads;
    private final BeginUpload beginUpload;
    private final TakePiece takePiece;
    private final GiveUpUpload giveUpUpload;
    private final RecordingLimits limits;

    @Inject
    public UploadResource(
            Pages pages,
            AuthorDesk desk,
            MediaDesk media,
            Uploads uploads,
            BeginUpload beginUpload,
            TakePiece takePiece,
            GiveUpUpload giveUpUpload,
            RecordingLimits limits) {
        this.pages = pages;
        this.desk = desk;
        this.media = media;
        this.uploads = uploads;
        this.beginUpload = beginUpload;
        this.takePiece = takePiece;
        this.giveUpUpload = giveUpUpload;
        this.limits = limits;
    }

    @OPTIONS
    @Operation(hidden = true)
    public Response options(@PathParam("course") Slug course) {
        desk.authorOf(course);
        return Tus.said(Response.noContent())
                .header("Tus-Version", Tus.VERSION)
                .header("Tus-Extension", "creation,expiration,checksum,termination")
                .header("Tus-Checksum-Algorithm", Tus.ALGORITHM)
                .header("Tus-Max-Size", limits.largest())
                .build();
    }

    @POST
    @Operation(hidden = true)
    public Response begin(@PathParam("course") Slug course, @Context HttpHeaders headers) {
        AccountId trainer = desk.authorOf(course);
        // Who may write all courses may write none that is not there.
        desk.draft(course);
        var tus = new Tus(headers);
        if (!tus.isThisVersion()) {
            return Tus.said(Response.status(NOT_THIS_VERSION)).build();
        }
        Begun begun = beginUpload.begin(trainer, course, tus.named("filename"), tus.named("fingerprint"), tus.length());
        if (begun instanceof Begun.UnderWay underWay) {
            return stands(Response.created(address(course, underWay.upload())), underWay.upload());
        } else {
            BeginUpload.Reason reason = ((Begun.Refused) begun).reason();
            boolean large = reason == BeginUpload.Reason.RECORDING_TOO_LARGE;
            return inWords(large ? TOO_LARGE : REFUSED, reason.name());
        }
    }

    private Response inWords(int status, String reason) {
        return Tus.said(Response.status(status))
                .type("text/plain;charset=UTF-8")
                .entity(media.refusalInWords(reason))
                .build();
    }

    @HEAD
    @Path("/{upload}")
    @Operation(hidden = true)
    public Response standing(@PathParam("course") Slug course, @PathParam("upload") UploadId id) {
        Upload upload = uploads.of(desk.authorOf(course), course, id).orElseThrow(NotFound::new);
        return stands(Response.ok().header("Cache-Control", "no-store"), upload);
    }

    @PATCH
    @Path("/{upload}")
    @Operation(hidden = true)
    @Consumes(Tus.PIECE)
    public Response grow(
            @PathParam("course") Slug course,
            @PathParam("upload") UploadId id,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        AccountId trainer = desk.authorOf(course);
        if (uploads.of(trainer, course, id).isEmpty()) {
            throw new NotFound();
        }
        var tus = new Tus(headers);
        if (!tus.isThisVersion()) {
            return Tus.said(Response.status(NOT_THIS_VERSION)).build();
        }
        byte[] piece = body.readNBytes(TakePiece.MOST_BYTES + 1);
        if (piece.length > TakePiece.MOST_BYTES) {
            return Tus.said(Response.status(TOO_LARGE)).build();
        } else if (!tus.isWhole(piece)) {
            return Tus.said(Response.status(Tus.CHECKSUM_MISMATCH, "Checksum Mismatch"))
                    .build();
        }
        boolean isFirst = tus.offset() == 0 && piece.length >= ENOUGH_TO_SEE;
        Optional<Reason> wrong = isFirst ? RecordingLook.atFirst(BytesAt.of(piece)) : Optional.empty();
        if (wrong.isPresent()) {
            giveUpUpload.giveUp(trainer, course, id);
            return inWords(OTHER_TYPE, wrong.get().name());
        }
        Optional<Taken> taken = takePiece.take(trainer, course, id, tus.offset(), piece);
        return answer(taken.orElseThrow(NotFound::new));
    }

    @DELETE
    @Path("/{upload}")
    @Operation(hidden = true)
    public Response giveUp(@PathParam("course") Slug course, @PathParam("upload") UploadId id) {
        if (!giveUpUpload.giveUp(desk.authorOf(course), course, id)) {
            throw new NotFound();
        }
        return Tus.said(Response.noContent()).build();
    }

    private static Response answer(Taken taken) {
        if (taken instanceof Taken.Grown grown) {
            return stands(Response.noContent(), grown.upload());
        } else if (taken instanceof Taken.Elsewhere elsewhere) {
            return stands(Response.status(ELSEWHERE), elsewhere.upload());
        } else {
            return Tus.said(Response.status(TOO_LARGE)).build();
        }
    }

    private static Response stands(ResponseBuilder answer, Upload upload) {
        return Tus.said(answer)
                .header("Upload-Offset", upload.received())
                .header("Upload-Length", upload.size())
                .header("Upload-Expires", Tus.date(upload.expires()))
                .build();
    }

    private URI address(Slug course, Upload upload) {
        return URI.create("/" + pages.language().code() + "/authoring/" + course + "/uploads/" + upload.id());
    }
}
