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
import org.setu.courses.drafting.outline.AddToOutline;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** Adding a module at the end of a course. */
@Path("/authoring/{course}/new-module")
@MadeOnce
public class NewModulePages {
    private static final String FORM = "courses/module";

    private final Pages pages;
    private final AuthorDesk desk;
    private final ModuleDesk modules;
    private final AddToOutline addToOutline;

    @Inject
    public NewModulePages(Pages pages, AuthorDesk desk, ModuleDesk modules, AddToOutline addToOutline) {
        this.pages = pages;
        this.desk = desk;
        this.modules = modules;
        this.addToOutline = addToOutline;
    }

    @GET
    @Operation(hidden = true)
    public Response open(@PathParam("course") Slug course) {
        return pages.page(FORM, modules.fresh(desk.draft(course), new MultivaluedHashMap<>(), List.of()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response add(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CheckedCourse draft = desk.draft(course);
        var wording = ModuleDesk.wording(draft.content(), Optional.empty(), fields);
        OutlineWritten written = addToOutline.module(course, wording, author);
        if (written instanceof OutlineWritten.Kept kept) {
            return pages.seeOther(OutlineFaults.place(course, kept.id()), "courses.desk.notice.moduleAdded");
        }
        return pages.page(
                OutlineFaults.status(written), FORM, modules.fresh(draft, fields, OutlineFaults.errors(written)));
    }
}
