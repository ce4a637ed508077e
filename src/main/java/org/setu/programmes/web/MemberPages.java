package org.setu.programmes.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Accounts;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Member;
import org.setu.programmes.MemberId;
import org.setu.programmes.Members;
import org.setu.programmes.enrolling.RemoveMembers;
import org.setu.programmes.reminding.ExtendDeadline;
import org.setu.programmes.reminding.RemindLate;
import org.setu.programmes.web.ProgrammeDesk.CohortHead;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** What is done to the members of a cohort who were chosen in its list: a later deadline, or out; and reminding all who are late. */
@Path("/reports/cohorts/{cohort}/members")
@MadeOnce
public class MemberPages {
    private static final String MEMBER = "member";

    private final Pages pages;
    private final ProgrammeDesk desk;
    private final Members members;
    private final Accounts accounts;
    private final ExtendDeadline extendDeadline;
    private final RemoveMembers removeMembers;
    private final RemindLate remindLate;

    @Inject
    public MemberPages(
            Pages pages,
            ProgrammeDesk desk,
            Members members,
            Accounts accounts,
            ExtendDeadline extendDeadline,
            RemoveMembers removeMembers,
            RemindLate remindLate) {
        this.pages = pages;
        this.desk = desk;
        this.members = members;
        this.accounts = accounts;
        this.extendDeadline = extendDeadline;
        this.removeMembers = removeMembers;
        this.remindLate = remindLate;
    }

    /** @param chosen names by the ids of members */
    public record ChosenView(
            CohortHead cohort, Map<String, String> chosen, LocalDate deadline, String until, FieldErrors errors) {}

    @GET
    @Path("/extension")
    @Operation(hidden = true)
    public Response extension(@PathParam("cohort") CohortId id, @QueryParam(MEMBER) List<String> asked) {
        return pages.page("programmes/extension", view(desk.cohort(id), chosen(id, asked), "", new FieldErrors()));
    }

    @POST
    @Path("/extension")
    @Operation(hidden = true)
    public Response extend(@PathParam("cohort") CohortId id, MultivaluedMap<String, String> fields) {
        Cohorts.Managed managed = desk.cohort(id);
        List<Member> chosen = chosen(id, fields.getOrDefault(MEMBER, List.of()));
        String typed = new Typed(fields).text("until");
        Optional<LocalDate> until = CohortForm.day(typed);
        var errors = new FieldErrors();
        errors.refuseIf(chosen.isEmpty(), "", "programmes.error.nobody");
        errors.refuseIf(until.isEmpty(), "until", "programmes.error.day");
        errors.refuseIf(
                until.filter(day -> day.isBefore(managed.cohort().begins())).isPresent(),
                "until",
                "programmes.error.deadline");
        if (errors.isEmpty()) {
            extendDeadline.extend(id, ids(chosen), until.orElseThrow());
            return pages.seeOther(ProgrammeDesk.path(managed.cohort()), "programmes.notice.extended");
        } else {
            return pages.page(422, "programmes/extension", view(managed, chosen, typed, errors));
        }
    }

    @GET
    @Path("/removal")
    @Operation(hidden = true)
    public Response removal(@PathParam("cohort") CohortId id, @QueryParam(MEMBER) List<String> asked) {
        return pages.page("programmes/removal", view(desk.cohort(id), chosen(id, asked), "", new FieldErrors()));
    }

    @POST
    @Path("/removal")
    @Operation(hidden = true)
    public Response remove(@PathParam("cohort") CohortId id, MultivaluedMap<String, String> fields) {
        Cohorts.Managed managed = desk.cohort(id);
        List<Member> chosen = chosen(id, fields.getOrDefault(MEMBER, List.of()));
        removeMembers.remove(id, ids(chosen), desk.manager());
        return pages.seeOther(ProgrammeDesk.path(managed.cohort()), "programmes.notice.removed");
    }

    @POST
    @Path("/reminders")
    @Operation(hidden = true)
    public Response remind(@PathParam("cohort") CohortId id) {
        Cohorts.Managed managed = desk.cohort(id);
        long letters = remindLate.remind(id);
        return pages.seeOther(
                ProgrammeDesk.path(managed.cohort()) + "?show=late",
                letters > 0 ? "programmes.notice.reminded" : "programmes.notice.nobodyToRemind");
    }

    /** Nonsense is nobody. */
    private List<Member> chosen(CohortId cohort, List<String> asked) {
        desk.cohort(cohort);
        return members.of(cohort, ChosenIds.of(asked, MemberId::new));
    }

    private static List<MemberId> ids(List<Member> chosen) {
        return chosen.stream().map(Member::id).toList();
    }

    private ChosenView view(Cohorts.Managed managed, List<Member> chosen, String until, FieldErrors errors) {
        Map<AccountId, LocalizedText> names = accounts.named(
                chosen.stream().map(Member::account).flatMap(Optional::stream).toList());
        var shown = new LinkedHashMap<String, String>();
        chosen.forEach(member -> shown.put(member.id().toString(), name(member, names)));
        return new ChosenView(desk.head(managed), shown, managed.cohort().deadline(), until, errors);
    }

    private String name(Member member, Map<AccountId, LocalizedText> names) {
        return member.account()
                .flatMap(account -> Optional.ofNullable(names.get(account)))
                .map(name -> name.in(pages.language()))
                .orElseGet(() -> member.email().map(Object::toString).orElse(""));
    }
}
