package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseModule;
import org.setu.courses.drafting.LessonDraft.Direction;
import org.setu.courses.drafting.outline.MoveInOutline;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.drafting.outline.WriteModule;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** A module of the outline: what it is called, what it is about, what people can do after it, and where it stands. */
@Path("/authoring/{course}/modules/{module}")
@MadeOnce
public class ModulePages {
    private static final String FORM = "courses/module";

    private final Pages pages;
    private final AuthorDesk desk;
    private final ModuleDesk modules;
    private final WriteModule writeModule;
    private final MoveInOutline moveInOutline;

    @Inject
    public ModulePages(
            Pages pages, AuthorDesk desk, ModuleDesk modules, WriteModule writeModule, MoveInOutline moveInOutline) {
        this.pages = pages;
        this.desk = desk;
        this.modules = modules;
        this.writeModule = writeModule;
        this.moveInOutline = moveInOutline;
    }

    @GET
    @Operation(hidden = true)
    public Response open(@PathParam("course") Slug course, @PathParam("module") Slug moduleId) {
        CheckedCourse draft = desk.draft(course);
        return pages.page(FORM, modules.of(draft, desk.module(draft, moduleId)));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response write(
            @PathParam("course") Slug course,
            @PathParam("module") Slug moduleId,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CheckedCourse draft = desk.draft(course);
        CourseModule module = desk.module(draft, moduleId);
        var wording = ModuleDesk.wording(draft.content(), Optional.of(module), fields);
        OutlineWritten written = writeModule.write(course, moduleId, wording, author);
        if (written instanceof OutlineWritten.Kept) {
            return pages.seeOther(OutlineFaults.place(course, moduleId), "courses.desk.notice.saved");
        } else if (written instanceof OutlineWritten.Overtaken) {
            return overtaken(desk.draft(course), moduleId, fields);
        } else {
            var form = modules.of(draft, module, fields, OutlineFaults.errors(written), Optional.empty());
            return pages.page(OutlineFaults.status(written), FORM, form);
        }
    }

    /** Both at once: the author's own stays in the form, based now on the colleague's. */
    private Response overtaken(CheckedCourse now, Slug moduleId, MultivaluedMap<String, String> fields) {
        CourseModule module = desk.module(now, moduleId);
        var again = new MultivaluedHashMap<String, String>();
        again.putAll(fields);
        again.putSingle("basedOn", ModuleDesk.words(now, module));
        return pages.page(
                409,
                FORM,
                modules.of(
                        now,
                        module,
                        again,
                        List.of(new FieldError("", "courses.desk.error.overtaken")),
                        Optional.of(ModuleDesk.said(now.content(), module))));
    }

    /** Moves it one place up or down. */
    @POST
    @Path("/place")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response move(
            @PathParam("course") Slug course,
            @PathParam("module") Slug moduleId,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CourseModule module = desk.module(desk.draft(course), moduleId);
        OutlineWritten moved = moveInOutline.module(course, module.id(), direction(fields), author);
        return pages.seeOther(OutlineFaults.place(course, moduleId), OutlineFaults.notice(moved));
    }

    static Direction direction(MultivaluedMap<String, String> fields) {
        return new Typed(fields).text("move").equals("up") ? Direction.UP : Direction.DOWN;
    }
}
