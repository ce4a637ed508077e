package org.setu.courses.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.web.PoolDesk.Opened;
import org.setu.courses.web.PoolDesk.Shelf;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/** Rewriting and removing one question of a shelf: what lies below the address of the shelf's list. */
public abstract class QuestionPages {
    private final Shelf shelf;
    private final AuthorDesk desk;
    private final PoolDesk pool;
    private final QuestionDesk questions;

    QuestionPages(Shelf shelf, AuthorDesk desk, PoolDesk pool, QuestionDesk questions) {
        this.shelf = shelf;
        this.desk = desk;
        this.pool = pool;
        this.questions = questions;
    }

    @GET
    @Path("/{question}")
    @Operation(hidden = true)
    public Response open(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("question") Slug question,
            @QueryParam("as") @DefaultValue("") String as,
            @QueryParam("taken") @DefaultValue("") String taken) {
        return questions.open(opened(course, module, question), as, taken);
    }

    @POST
    @Path("/{question}")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response write(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("question") Slug question,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        return questions.write(opened(course, module, question), fields, author);
    }

    @POST
    @Path("/{question}/preview")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response preview(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("question") Slug question,
            MultivaluedMap<String, String> fields) {
        return questions.preview(opened(course, module, question), fields);
    }

    @GET
    @Path("/{question}/removal")
    @Operation(hidden = true)
    public Response askToRemove(
            @PathParam("course") Slug course, @PathParam("module") Slug module, @PathParam("question") Slug question) {
        return questions.askToRemove(opened(course, module, question));
    }

    @POST
    @Path("/{question}/removal")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response remove(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @PathParam("question") Slug question,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        return questions.remove(opened(course, module, question), fields, author);
    }

    Opened opened(Slug course, Slug module, Slug question) {
        return pool.open(shelf, course, module, question);
    }
}
