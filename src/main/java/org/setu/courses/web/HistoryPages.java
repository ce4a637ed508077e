package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Revisions;
import org.setu.courses.Revisions.HistoryEntry;
import org.setu.courses.reviews.SignOff;
import org.setu.courses.reviews.SignOffs;
import org.setu.courses.web.AspectTitles.Titles;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.TeamNames.Names;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Who published what, when and why; and taking an older revision into the draft again. */
@Path("/authoring/{course}/history")
@MadeOnce
public class HistoryPages {
    private static final int OVERTAKEN = 409;

    private final Pages pages;
    private final AuthorDesk desk;
    private final Drafts drafts;
    private final Revisions revisions;
    private final TeamNames names;
    private final AspectTitles aspects;
    private final SignOffs signOffs;
    private final PlanLines plans;
    private final WithdrawalDesk withdrawals;

    @Inject
    public HistoryPages(
            Pages pages,
            AuthorDesk desk,
            Drafts drafts,
            Revisions revisions,
            TeamNames names,
            AspectTitles aspects,
            SignOffs signOffs,
            PlanLines plans,
            WithdrawalDesk withdrawals) {
        this.pages = pages;
        this.desk = desk;
        this.drafts = drafts;
        this.revisions = revisions;
        this.names = names;
        this.aspects = aspects;
        this.signOffs = signOffs;
        this.plans = plans;
        this.withdrawals = withdrawals;
    }

    /**
     * What was published when, by whom and why.
     *
     * @param plans what was planned, the newest first
     * @param withdrawals when it was not offered, the newest first
     * @param asked the revision that is about to be restored; 0 for none
     * @param saved what the browser kept of a form and may forget now; blank for nothing
     */
    public record HistoryView(
            CourseBar bar,
            List<Entry> entries,
            List<PlanLine> plans,
            List<WithdrawalLine> withdrawals,
            boolean draftChanged,
            int asked,
            String basedOn,
            String saved,
            List<FieldError> errors) {}

    /**
     * One revision.
     *
     * @param by blank where the revision came with the installation
     */
    public record Entry(
            int number, String extent, String note, String by, Instant at, List<SignedOff> signOffs, boolean current) {}

    /** A sign-off with which it went out. */
    public record SignedOff(String aspect, String by, Instant at) {}

    @GET
    @Operation(hidden = true)
    public Response all(@PathParam("course") Slug course, @QueryParam("published") boolean published) {
        return pages.page("courses/history", view(course, 0, published, List.of()));
    }

    @GET
    @Path("/{number}/restoration")
    @Operation(hidden = true)
    public Response askToRestore(@PathParam("course") Slug course, @PathParam("number") int number) {
        desk.authorOf(course);
        entry(course, number);
        return pages.page("courses/history", view(course, number, false, List.of()));
    }

    /** Makes the draft what the revision was; learners see nothing of it until it is published. */
    @POST
    @Path("/{number}/restoration")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response restore(
            @PathParam("course") Slug course, @PathParam("number") int number, MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CourseFiles old = revisions.pinned(entry(course, number).id()).files();
        String basedOn = new Typed(fields).text("basedOn");
        boolean restored = drafts.change(
                course,
                author,
                files -> files.checksum().equals(basedOn) ? new Change<>(old, true) : new Change<>(files, false));
        return restored
                ? pages.seeOther("/authoring/" + course, "courses.desk.notice.restored")
                : pages.page(
                        OVERTAKEN,
                        "courses/history",
                        view(course, number, false, List.of(new FieldError("", "courses.desk.error.draftMoved"))));
    }

    private HistoryEntry entry(Slug course, int number) {
        return revisions.history(course).stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private HistoryView view(Slug course, int asked, boolean published, List<FieldError> errors) {
        CheckedCourse draft = desk.draft(course);
        List<HistoryEntry> history = revisions.history(course);
        Map<RevisionId, List<SignOff>> signed =
                signOffs.with(history.stream().map(HistoryEntry::id).toList());
        Names known = names.of(Stream.concat(
                        history.stream().flatMap(entry -> entry.by().stream()),
                        signed.values().stream().flatMap(List::stream).map(SignOff::by))
                .collect(Collectors.toSet()));
        Titles titles = aspects.read();
        int newest = history.stream().mapToInt(HistoryEntry::number).max().orElse(0);
        return new HistoryView(
                desk.bar(draft),
                history.stream()
                        .map(entry -> new Entry(
                                entry.number(),
                                entry.extent().name(),
                                entry.note(),
                                entry.by().map(known::of).orElse(""),
                                entry.at(),
                                signed.getOrDefault(entry.id(), List.of()).stream()
                                        .map(one ->
                                                new SignedOff(titles.of(one.aspect()), known.of(one.by()), one.at()))
                                        .toList(),
                                entry.number() == newest))
                        .toList(),
                plans.all(draft),
                withdrawals.all(course),
                drafts.isChanged(course),
                asked,
                draft.files().checksum(),
                published ? "publication " + course : "",
                errors);
    }
}
