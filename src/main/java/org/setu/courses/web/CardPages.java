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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.drafting.card.WriteCard;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;

/** What a course says of itself: its title, for whom it is, what its certificate states and asks for. */
@Path("/authoring/{course}/card")
@MadeOnce
public class CardPages {
    private static final String FORM = "courses/card";
    private static final int OVERTAKEN = 409;

    private final Pages pages;
    private final AuthorDesk desk;
    private final CardDesk cards;
    private final WriteCard writeCard;

    @Inject
    public CardPages(Pages pages, AuthorDesk desk, CardDesk cards, WriteCard writeCard) {
        this.pages = pages;
        this.desk = desk;
        this.cards = cards;
        this.writeCard = writeCard;
    }

    @GET
    @Operation(hidden = true)
    public Response open(@PathParam("course") Slug course) {
        return pages.page(FORM, cards.of(desk.draft(course)));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response write(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CheckedCourse draft = desk.draft(course);
        var wording = CardDesk.wording(draft.content().languages(), fields);
        OutlineWritten written = writeCard.write(course, wording, author);
        if (written instanceof OutlineWritten.Kept) {
            return pages.seeOther("/authoring/" + course, "courses.desk.notice.saved");
        } else if (written instanceof OutlineWritten.Overtaken) {
            return overtaken(desk.draft(course), fields);
        } else {
            return pages.page(
                    OutlineFaults.status(written),
                    FORM,
                    cards.of(draft, fields, OutlineFaults.errors(written), List.of()));
        }
    }

    /** Both at once: the author's own stays in the form, based now on the colleague's. */
    private Response overtaken(CheckedCourse now, MultivaluedMap<String, String> fields) {
        var again = new MultivaluedHashMap<String, String>();
        again.putAll(fields);
        again.putSingle("basedOn", WriteCard.standing(now.files()));
        return pages.page(
                OVERTAKEN,
                FORM,
                cards.of(
                        now,
                        again,
                        List.of(new FieldError("", "courses.desk.error.overtaken")),
                        CardDesk.theirs(now.content())));
    }
}
