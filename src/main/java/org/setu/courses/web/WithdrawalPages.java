package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.offering.WithdrawCourse;
import org.setu.courses.offering.Withdrawal.Reason;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Withdrawing a published course, and offering it again. */
@Path("/authoring/{course}/withdrawal")
@MadeOnce
public class WithdrawalPages {
    private static final String PAGE = "courses/withdrawal";
    private static final int MENDABLE = 422;
    private static final int OVERTAKEN = 409;

    private final Pages pages;
    private final WithdrawalDesk desk;
    private final WithdrawCourse withdrawCourse;

    @Inject
    public WithdrawalPages(Pages pages, WithdrawalDesk desk, WithdrawCourse withdrawCourse) {
        this.pages = pages;
        this.desk = desk;
        this.withdrawCourse = withdrawCourse;
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@PathParam("course") Slug course) {
        desk.keeperOf(course);
        return pages.page(PAGE, desk.view(course, "", "", List.of()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response withdraw(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId keeper = desk.keeperOf(course);
        var typed = new Typed(fields);
        String english = typed.lines("english");
        String bangla = typed.lines("bangla");
        var errors = new FieldErrors();
        check(errors, "english", english);
        check(errors, "bangla", bangla);
        if (!errors.isEmpty()) {
            return pages.page(MENDABLE, PAGE, desk.view(course, english, bangla, errors.all()));
        } else if (withdrawCourse.withdraw(course, new Reason(english, bangla), keeper)) {
            return pages.seeOther("/authoring/" + course + "/withdrawal", "courses.desk.notice.courseWithdrawn");
        } else {
            var error = new FieldError("", "courses.desk.error.withdrawnAlready");
            return pages.page(OVERTAKEN, PAGE, desk.view(course, english, bangla, List.of(error)));
        }
    }

    @POST
    @Path("/end")
    @Operation(hidden = true)
    public Response offerAgain(@PathParam("course") Slug course) {
        withdrawCourse.offerAgain(course, desk.keeperOf(course));
        return pages.seeOther("/authoring/" + course + "/withdrawal", "courses.desk.notice.courseOffered");
    }

    private static void check(FieldErrors errors, String field, String reason) {
        errors.refuseIf(reason.isEmpty(), field, "courses.desk.error.reason");
        errors.refuseIf(reason.length() > Reason.LONGEST, field, "courses.desk.error.reasonLong", Reason.LONGEST);
    }
}
