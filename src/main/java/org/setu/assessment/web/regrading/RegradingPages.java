package org.setu.assessment.web.regrading;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.assessment.regrading.DecideRegrading;
import org.setu.assessment.regrading.LookAhead;
import org.setu.assessment.regrading.Outlook;
import org.setu.assessment.regrading.Regrading.Reason;
import org.setu.assessment.regrading.Rule;
import org.setu.assessment.web.statistics.StatisticsDesk;
import org.setu.courses.PublishedCourse;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Questions that were corrected after learners answered them: whose results would change, and the decision. */
@Path("/authoring/{course}/regrading")
@MadeOnce
public class RegradingPages {
    private static final int MENDABLE = 422;
    private static final int OVERTAKEN = 409;
    private static final String REASON = "reason";

    private final Pages pages;
    private final StatisticsDesk desk;
    private final LookAhead lookAhead;
    private final DecideRegrading decideRegrading;
    private final RegradingViews views;

    @Inject
    public RegradingPages(
            Pages pages,
            StatisticsDesk desk,
            LookAhead lookAhead,
            DecideRegrading decideRegrading,
            RegradingViews views) {
        this.pages = pages;
        this.desk = desk;
        this.lookAhead = lookAhead;
        this.decideRegrading = decideRegrading;
        this.views = views;
    }

    @GET
    @Operation(hidden = true)
    public Response all(@PathParam("course") Slug slug) {
        return pages.page("assessment/regradings", views.all(desk.led(slug)));
    }

    @GET
    @Path("/{question}")
    @Operation(hidden = true)
    public Response one(@PathParam("course") Slug slug, @PathParam("question") Slug question) {
        return page(200, desk.led(slug), question, "", usualReason(), List.of());
    }

    @POST
    @Path("/{question}")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response decide(
            @PathParam("course") Slug slug,
            @PathParam("question") Slug question,
            MultivaluedMap<String, String> fields) {
        PublishedCourse course = desk.led(slug);
        var typed = new Typed(fields);
        Map<String, String> reason = reason(typed);
        Optional<Rule> rule = lookAhead.rules(course, question).stream()
                .filter(one -> one.name().equals(typed.text("rule")))
                .findFirst();
        List<FieldError> errors = errors(rule, reason);
        if (!errors.isEmpty()) {
            return page(MENDABLE, course, question, typed.text("rule"), reason, errors);
        }
        boolean decided = decideRegrading.decide(
                course,
                question,
                rule.orElseThrow(),
                new Reason(reason.getOrDefault(Language.EN.code(), ""), reason.getOrDefault(Language.BN.code(), "")),
                typed.text("basedOn"),
                pages.account());
        return decided
                ? pages.seeOther(
                        RegradingViews.path(course, question) + "#decided", "assessment.regrading.notice.decided")
                : page(
                        OVERTAKEN,
                        course,
                        question,
                        typed.text("rule"),
                        reason,
                        List.of(new FieldError("", "assessment.regrading.error.overtaken")));
    }

    private Response page(
            int status,
            PublishedCourse course,
            Slug question,
            String rule,
            Map<String, String> reason,
            List<FieldError> errors) {
        Outlook outlook = lookAhead.at(course, question).orElseThrow(NotFound::new);
        return pages.page(status, "assessment/regrading", views.one(course, question, outlook, rule, reason, errors));
    }

    private static List<FieldError> errors(Optional<Rule> rule, Map<String, String> reason) {
        var errors = new ArrayList<FieldError>();
        if (rule.isEmpty()) {
            errors.add(new FieldError("rule", "assessment.regrading.error.rule"));
        }
        if (reason.values().stream().anyMatch(String::isEmpty)) {
            errors.add(new FieldError(REASON, "assessment.regrading.error.reason"));
        } else if (reason.values().stream().anyMatch(text -> text.length() > Reason.LONGEST)) {
            errors.add(new FieldError(REASON, "assessment.regrading.error.reasonLong", Reason.LONGEST));
        }
        return errors;
    }

    private static Map<String, String> reason(Typed typed) {
        var reason = new LinkedHashMap<String, String>();
        for (Language language : Language.values()) {
            reason.put(language.code(), typed.lines(REASON + "." + language.code()));
        }
        return reason;
    }

    private static Map<String, String> usualReason() {
        var reason = new LinkedHashMap<String, String>();
        for (Language language : Language.values()) {
            reason.put(language.code(), Messages.in(language).text("assessment.regrading.reason.usual"));
        }
        return reason;
    }
}
