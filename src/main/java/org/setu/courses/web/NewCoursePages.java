package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.drafting.card.BeginCourse;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** Beginning a course from a blank page. Every trainer may: nobody else sees it until it is published. */
@Path("/authoring/new-course")
@MadeOnce
public class NewCoursePages {
    private static final String FORM = "courses/card";

    private final Pages pages;
    private final AuthorDesk desk;
    private final CardDesk cards;
    private final BeginCourse beginCourse;

    @Inject
    public NewCoursePages(Pages pages, AuthorDesk desk, CardDesk cards, BeginCourse beginCourse) {
        this.pages = pages;
        this.desk = desk;
        this.cards = cards;
        this.beginCourse = beginCourse;
    }

    @GET
    @Operation(hidden = true)
    public Response open() {
        desk.trainer();
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("language", pages.language().code());
        return pages.page(FORM, cards.fresh(beginCourse.shared(), fields, List.of()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response begin(MultivaluedMap<String, String> fields) {
        AccountId author = desk.trainer();
        OutlineWritten written = beginCourse.begin(CardDesk.wordingOfNew(fields), CardDesk.language(fields), author);
        if (written instanceof OutlineWritten.Kept kept) {
            return pages.seeOther("/authoring/" + kept.id(), "courses.desk.notice.courseBegun");
        }
        return pages.page(
                OutlineFaults.status(written),
                FORM,
                cards.fresh(beginCourse.shared(), fields, OutlineFaults.errors(written)));
    }
}
