package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.Lesson;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.drafting.outline.ServeObjectives;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** Which objectives a lesson serves. */
@Path("/authoring/{course}/lessons/{module}/{lesson}/objectives")
@MadeOnce
public class LessonObjectivesPages {
    private final Pages pages;
    private final AuthorDesk desk;
    private final ServeObjectives serveObjectives;

    @Inject
    public LessonObjectivesPages(Pages pages, AuthorDesk desk, ServeObjectives serveObjectives) {
        this.pages = pages;
        this.desk = desk;
        this.serveObjectives = serveObjectives;
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response write(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        Lesson lesson = desk.lesson(desk.draft(course), module, lessonId);
        OutlineWritten written = serveObjectives.serve(
                course,
                lesson.name(),
                ids(fields.getOrDefault("seen", List.of())),
                ids(fields.getOrDefault("objectives", List.of())),
                author);
        return pages.seeOther(LessonDeskPages.path(course, lesson), OutlineFaults.notice(written));
    }

    private static Set<Slug> ids(Collection<String> sent) {
        return sent.stream().filter(Slug::isSlug).map(Slug::new).collect(Collectors.toSet());
    }
}
