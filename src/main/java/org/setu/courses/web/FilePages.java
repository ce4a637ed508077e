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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Checksums;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Saved;
import org.setu.courses.drafting.LessonDraft;
import org.setu.courses.drafting.TypedText;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/**
 * A whole file as text: the outline, a lesson with its front matter, a pool of questions. One that the outline names and nobody wrote
 * yet is begun here. The shared files are everybody's and stay.
 */
@Path("/authoring/{course}/files/{path:.+}")
@MadeOnce
public class FilePages {
    private static final Pattern EDITABLE = Pattern.compile(
            "course\\.yaml|modules/[^/]+/(?:[^/]+/)?[^/]+\\.md|modules/[^/]+/[^/]+\\.yaml|media/[^/]+\\.vtt");
    private static final int OVERTAKEN = 409;

    private final Pages pages;
    private final AuthorDesk desk;
    private final Drafts drafts;

    @Inject
    public FilePages(Pages pages, AuthorDesk desk, Drafts drafts) {
        this.pages = pages;
        this.desk = desk;
        this.drafts = drafts;
    }

    @GET
    @Operation(hidden = true)
    public Response open(
            @PathParam("course") Slug course, @PathParam("path") String path, @QueryParam("line") int line) {
        CheckedCourse draft = desk.draft(course);
        mustBeEditable(path);
        Optional<byte[]> bytes = draft.files().bytes(path);
        String text = bytes.map(found -> new String(found, StandardCharsets.UTF_8))
                .orElseGet(() -> path.endsWith(".md") ? LessonDraft.EMPTY : "");
        String basedOn = bytes.map(Checksums::ofBytes).orElse("");
        return pages.page("courses/text", form(draft, path, text, basedOn, line, List.of(), Optional.empty()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response write(
            @PathParam("course") Slug course, @PathParam("path") String path, MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        mustBeEditable(path);
        var typed = new Typed(fields);
        String text = TypedText.of(typed.exactly("text"));
        Saved saved = drafts.save(course, path, text, typed.text("basedOn"), author);
        if (saved instanceof Saved.Overtaken overtaken) {
            return pages.page(
                    OVERTAKEN,
                    "courses/text",
                    form(
                            desk.draft(course),
                            path,
                            text,
                            overtaken.checksum(),
                            0,
                            List.of(new FieldError("text", "courses.desk.error.overtaken")),
                            Optional.of(overtaken.text())));
        }
        return pages.seeOther("/authoring/" + course + "/findings?saved=" + path, "courses.desk.notice.saved");
    }

    static String key(Slug course, String path) {
        return "file " + course + " " + path;
    }

    static boolean isEditable(String path) {
        return CourseFiles.isPath(path) && EDITABLE.matcher(path).matches();
    }

    private static void mustBeEditable(String path) {
        if (!isEditable(path)) {
            throw new NotFound();
        }
    }

    private TextForm form(
            CheckedCourse draft,
            String path,
            String text,
            String basedOn,
            int line,
            List<FieldError> errors,
            Optional<String> theirs) {
        String desk = "/authoring/" + draft.content().slug();
        return new TextForm(
                this.desk.bar(draft),
                path,
                "courses.desk.file.help",
                desk + "/files/" + path,
                desk,
                theirs.isPresent() ? "" : key(draft.content().slug(), path),
                text,
                basedOn,
                line,
                errors,
                theirs,
                this.desk.findings(draft).stream()
                        .filter(finding -> finding.file().equals(path))
                        .toList(),
                Optional.empty(),
                false);
    }
}
