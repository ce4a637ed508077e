package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.sources.SourceMark;
import org.setu.courses.sources.SourceMark.Standing;
import org.setu.courses.sources.SourceMarks;
import org.setu.courses.sources.SourceMarks.Marked;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.TeamNames.Names;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** What is to be looked through again in a course since sources have changed, and what was looked through. */
@Path("/authoring/{course}/sources")
@MadeOnce
public class SourceMarkPages {
    private final Pages pages;
    private final AuthorDesk desk;
    private final SourceMarks marks;
    private final OpenMarks lines;
    private final TeamNames names;

    @Inject
    public SourceMarkPages(Pages pages, AuthorDesk desk, SourceMarks marks, OpenMarks lines, TeamNames names) {
        this.pages = pages;
        this.desk = desk;
        this.marks = marks;
        this.lines = lines;
        this.names = names;
    }

    public record MarksView(CourseBar bar, List<MarkLine> open, List<DoneLine> done) {}

    /**
     * A text that needs no look any more.
     *
     * @param standing why, as the last part of a message key
     * @param by who said that it is still right; blank where nobody had to
     */
    public record DoneLine(MarkLine line, String standing, String by, Optional<Instant> at) {}

    @GET
    @Operation(hidden = true)
    public Response all(@PathParam("course") Slug course) {
        CheckedCourse draft = desk.draft(course);
        List<Marked> all = marks.of(course);
        Names looked = names.of(all.stream()
                .flatMap(marked -> marked.mark().lookedBy().stream())
                .distinct()
                .toList());
        return pages.page(
                "courses/sourceMarks",
                new MarksView(
                        desk.bar(draft),
                        all.stream()
                                .filter(marked -> marked.mark().in(draft.content()) == Standing.OPEN)
                                .map(marked -> lines.line(draft.content(), marked))
                                .toList(),
                        all.stream()
                                .filter(marked -> marked.mark().in(draft.content()) != Standing.OPEN)
                                .map(marked -> done(draft, marked, looked))
                                .toList()));
    }

    @POST
    @Path("/{mark}/look")
    @Operation(hidden = true)
    public Response look(@PathParam("course") Slug course, @PathParam("mark") UUID mark) {
        AccountId author = desk.authorOf(course);
        if (!marks.look(course, mark, author)) {
            throw new NotFound();
        }
        return pages.seeOther("/authoring/" + course + "/sources", "courses.source.notice.looked");
    }

    private DoneLine done(CheckedCourse draft, Marked marked, Names looked) {
        SourceMark mark = marked.mark();
        return new DoneLine(
                lines.line(draft.content(), marked),
                mark.in(draft.content()).name(),
                mark.lookedBy().map(looked::of).orElse(""),
                mark.lookedAt());
    }
}
