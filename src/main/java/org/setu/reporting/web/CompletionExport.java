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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionLine;
import org.setu.reporting.Completions;
import org.setu.reporting.NoteAccess;
import org.setu.reporting.ReportScope;
import org.setu.shared.EnrolmentId;
import org.setu.shared.MadeOnce;
import org.setu.web.Csv;
import org.setu.web.Pages;

/** The same rows for a spreadsheet: read and sent piece by piece, in the order of enrolment. Numbers and dates are written for programs. */
@Path("/reports/completions.csv")
@MadeOnce
public class CompletionExport {
    private static final int PIECE = 2_000;
    private static final List<String> COLUMNS = List.of(
            "name",
            "institution",
            "course",
            "state",
            "progress",
            "result",
            "markOf",
            "outcome",
            "certificate",
            "enrolled",
            "completed");

    private final Pages pages;
    private final ReportDesk desk;
    private final Completions completions;
    private final NoteAccess noteAccess;
    private final Clock clock;

    @Inject
    public CompletionExport(Pages pages, ReportDesk desk, Completions completions, NoteAccess noteAccess, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.completions = completions;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response export(@Context UriInfo uri) {
        ReportScope scope = desk.scope();
        CompletionQuery query = CompletionQuery.of(uri.getQueryParameters());
        if (!query.errors().isEmpty()) {
            return pages.seeOther("/reports/completions?" + query.filterAddress());
        }
        CompletionFilter filter = query.filter(scope);
        noteAccess.note(pages.account(), NoteAccess.What.COMPLETIONS_EXPORT, query.asAsked());
        var words = new CompletionWords(pages.language(), desk.courses());
        StreamingOutput file = out -> write(out, filter, words);
        return Response.ok(file)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + fileName() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private String fileName() {
        return "completions-" + LocalDate.ofInstant(clock.instant(), pages.zone()) + ".csv";
    }

    private void write(OutputStream out, CompletionFilter filter, CompletionWords words) throws IOException {
        ZoneId zone = pages.zone();
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(Csv.BYTE_ORDER_MARK);
        Csv.write(
                writer,
                COLUMNS.stream()
                        .map(column -> words.say("reporting.export." + column, zone.getId()))
                        .toList());
        List<CompletionLine> piece;
        Optional<EnrolmentId> last = Optional.empty();
        do {
            piece = completions.after(last, filter, PIECE);
            for (CompletionLine line : piece) {
                Csv.write(writer, cells(line, words, zone));
                last = Optional.of(line.enrolment());
            }
            writer.flush();
        } while (piece.size() == PIECE);
    }

    private static List<String> cells(CompletionLine line, CompletionWords words, ZoneId zone) {
        return List.of(
                words.name(line),
                words.institution(line),
                words.course(line),
                words.state(line),
                Integer.toString(line.percent()),
                line.mark().map(mark -> Integer.toString(mark.percent())).orElse(""),
                words.markOf(line),
                words.outcome(line),
                certificate(line, words),
                day(line.enrolledAt(), zone),
                line.completedAt().map(at -> day(at, zone)).orElse(""));
    }

    private static String certificate(CompletionLine line, CompletionWords words) {
        return line.certificate()
                .map(document -> document.revoked()
                        ? words.say("reporting.certificate.revoked", document.number())
                        : document.number())
                .orElse("");
    }

    private static String day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone).toString();
    }
}
