package org.setu.programmes.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Nomination;
import org.setu.programmes.NominationId;
import org.setu.programmes.Nominations;
import org.setu.programmes.NominationsSeen;
import org.setu.programmes.enrolling.ApproveNominations;
import org.setu.programmes.enrolling.ApproveNominations.Refused;
import org.setu.programmes.nominating.DeclineNominations;
import org.setu.programmes.web.NominationLines.Line;
import org.setu.programmes.web.ProgrammeDesk.CohortHead;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.web.FieldErrors;
import org.setu.web.PageNumber;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Who is nominated for a cohort, for those who manage it: to approve or to decline, several at once. */
@Path("/reports/cohorts/{cohort}/nominations")
@MadeOnce
public class NominationPages {
    private static final int PAGE_SIZE = 100;
    private static final String NOMINATION = "nomination";

    private final Pages pages;
    private final ProgrammeDesk desk;
    private final Nominations nominations;
    private final NominationLines lines;
    private final ApproveNominations approveNominations;
    private final DeclineNominations declineNominations;
    private final Event<NominationsSeen> seen;

    @Inject
    public NominationPages(
            Pages pages,
            ProgrammeDesk desk,
            Nominations nominations,
            NominationLines lines,
            ApproveNominations approveNominations,
            DeclineNominations declineNominations,
            Event<NominationsSeen> seen) {
        this.pages = pages;
        this.desk = desk;
        this.nominations = nominations;
        this.lines = lines;
        this.approveNominations = approveNominations;
        this.declineNominations = declineNominations;
        this.seen = seen;
    }

    /**
     * @param open how many nobody has decided yet
     * @param address of this list, to be followed by a page's number
     */
    public record NominationsView(CohortHead cohort, long open, PageOf<Line> rows, String address) {}

    /** @param words that were typed */
    public record DecisionView(CohortHead cohort, List<Line> chosen, String words, FieldErrors errors) {
        public DecisionView {
            chosen = List.copyOf(chosen);
        }
    }

    @GET
    @Operation(hidden = true)
    public Response list(@PathParam("cohort") CohortId id, @QueryParam("page") @DefaultValue("1") String number) {
        Cohorts.Managed managed = desk.cohort(id);
        seen.fire(new NominationsSeen(desk.manager(), id));
        List<Nomination> all = nominations.of(id);
        return pages.page(
                "programmes/nominations",
                new NominationsView(
                        desk.head(managed),
                        all.stream().filter(Nomination::isOpen).count(),
                        PageOf.cut(lines.byInstitution(id, all), PageNumber.of(number), PAGE_SIZE),
                        pages.frame().path(ProgrammeDesk.path(managed.cohort())) + "/nominations?page="));
    }

    @GET
    @Path("/decision")
    @Operation(hidden = true)
    public Response look(@PathParam("cohort") CohortId id, @QueryParam(NOMINATION) List<String> asked) {
        Cohorts.Managed managed = desk.cohort(id);
        seen.fire(new NominationsSeen(desk.manager(), id));
        return pages.page("programmes/decision", view(managed, chosen(asked), "", new FieldErrors()));
    }

    @POST
    @Path("/decision")
    @Operation(hidden = true)
    public Response decide(@PathParam("cohort") CohortId id, MultivaluedMap<String, String> fields) {
        Cohorts.Managed managed = desk.cohort(id);
        List<NominationId> chosen = chosen(fields.getOrDefault(NOMINATION, List.of()));
        var typed = new Typed(fields);
        String words = Typed.readable(typed.text("words"));
        boolean approves = typed.text("do").equals("approve");
        var errors = new FieldErrors();
        errors.refuseIf(nominations.open(id, chosen).isEmpty(), "", "programmes.error.nobodyOpen");
        errors.refuseIf(!approves && words.isEmpty(), "words", "programmes.error.because");
        errors.refuseIf(
                words.length() > Nomination.LONGEST_WORDS, "words", "programmes.error.long", Nomination.LONGEST_WORDS);
        if (errors.isEmpty() && approves) {
            refuse(approveNominations.approve(id, chosen, words, desk.manager()), errors);
        } else if (errors.isEmpty()) {
            declineNominations.decline(id, chosen, words, desk.manager());
        }
        return errors.isEmpty()
                ? pages.seeOther(
                        ProgrammeDesk.path(managed.cohort()) + "/nominations",
                        approves ? "programmes.notice.approved" : "programmes.notice.declined")
                : pages.page(422, "programmes/decision", view(managed, chosen, words, errors));
    }

    /** The others are in; of the first who is not, why. */
    private void refuse(List<Refused> refused, FieldErrors errors) {
        refused.stream()
                .findFirst()
                .ifPresent(first -> errors.refuse(
                        "",
                        "programmes.error.notOpen",
                        lines.name(first.account()),
                        pages.text(
                                "programmes.sheet.wrong." + first.because().because(),
                                desk.titles(List.of(first.because().course())).get(0))));
    }

    private static List<NominationId> chosen(List<String> sent) {
        return ChosenIds.of(sent, NominationId::new);
    }

    /** Of those chosen the ones that are still to be decided. */
    private DecisionView view(Cohorts.Managed managed, List<NominationId> chosen, String words, FieldErrors errors) {
        CohortId id = managed.cohort().id();
        return new DecisionView(
                desk.head(managed), lines.byInstitution(id, nominations.open(id, chosen)), words, errors);
    }
}
