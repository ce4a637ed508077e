package org.setu.reporting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Accounts;
import org.setu.institutions.Institutions;
import org.setu.institutions.Today;
import org.setu.programmes.Call;
import org.setu.programmes.CallId;
import org.setu.programmes.Calls;
import org.setu.programmes.CohortNotice;
import org.setu.programmes.Cohorts;
import org.setu.programmes.Member;
import org.setu.programmes.Members;
import org.setu.programmes.Nomination;
import org.setu.programmes.NominationId;
import org.setu.programmes.Nominations;
import org.setu.programmes.Nominations.Stage;
import org.setu.reporting.NoteAccess;
import org.setu.reporting.ReportScope;
import org.setu.reporting.ReportScope.Place;
import org.setu.reporting.Staff;
import org.setu.reporting.StaffMember;
import org.setu.reporting.web.NomineeView.Nominee;
import org.setu.reporting.web.NomineeView.Row;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.web.NotFound;
import org.setu.web.PageNumber;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** The people of an institution that is asked to nominate some of them, for its focal point, and what became of those who were nominated. */
@Path("/nominations/{call}")
@MadeOnce
public class NomineePages {
    private static final int PAGE_SIZE = 50;
    private static final int LONGEST_SEARCH = 100;

    private final Pages pages;
    private final Calls calls;
    private final Cohorts cohorts;
    private final Nominations nominations;
    private final Members members;
    private final Institutions institutions;
    private final Accounts accounts;
    private final Staff staff;
    private final NoteAccess noteAccess;
    private final Today today;

    @Inject
    public NomineePages(
            Pages pages,
            Calls calls,
            Cohorts cohorts,
            Nominations nominations,
            Members members,
            Institutions institutions,
            Accounts accounts,
            Staff staff,
            NoteAccess noteAccess,
            Today today) {
        this.pages = pages;
        this.calls = calls;
        this.cohorts = cohorts;
        this.nominations = nominations;
        this.members = members;
        this.institutions = institutions;
        this.accounts = accounts;
        this.staff = staff;
        this.noteAccess = noteAccess;
        this.today = today;
    }

    @GET
    @Operation(hidden = true)
    public Response people(
            @PathParam("call") CallId id,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("page") @DefaultValue("1") String number) {
        Call call = calls.of(pages.account(), id).orElseThrow(NotFound::new);
        String typed = Typed.readable(q).strip();
        String words = typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
        String filter = "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        noteAccess.note(
                pages.account(), NoteAccess.What.NOMINEES, "cohort=" + call.cohort() + "&call=" + id + "&" + filter);
        PageOf<StaffMember> found = staff.page(scope(call), words, PageNumber.of(number), PAGE_SIZE);
        return pages.page("reporting/nominees", view(call, words, found, filter));
    }

    private NomineeView view(Call call, String words, PageOf<StaffMember> found, String filter) {
        List<Nomination> theirs = nominations.of(call);
        int standing = (int) theirs.stream().filter(one -> !one.isDeclined()).count();
        CohortNotice cohort = cohorts.notice(cohorts.known(call.cohort()));
        String path = "/nominations/" + call.id();
        return new NomineeView(
                path,
                name(cohort.programme()),
                name(cohort.cohort()),
                cohort.deadline(),
                Optional.ofNullable(
                                institutions.named(List.of(call.institution())).get(call.institution()))
                        .map(this::name)
                        .orElse(""),
                call.until(),
                call.isOpen(today.date()),
                call.placesLeft(standing),
                words,
                new PageOf<>(rows(call, found.rows()), found.number(), found.size(), found.total()),
                nominees(call, theirs),
                pages.frame().path(path) + "?" + filter + "&page=");
    }

    /** The institution that is asked, and all below it. */
    private ReportScope scope(Call call) {
        Set<InstitutionId> below = institutions.subtree(call.institution());
        return new ReportScope(
                false,
                institutions.tree().rows().stream()
                        .filter(row -> below.contains(row.institution().id()))
                        .map(row -> new Place(
                                row.institution().id(), row.institution().name(), row.depth()))
                        .toList());
    }

    private List<Row> rows(Call call, List<StaffMember> found) {
        Set<AccountId> in =
                Members.by(Member::account, members.of(call.cohort())).keySet();
        Set<AccountId> nominated =
                nominations.of(call.cohort()).stream().map(Nomination::account).collect(Collectors.toSet());
        return found.stream()
                .map(person -> new Row(
                        person.posting().toString(),
                        name(person.name()),
                        name(person.institution()),
                        person.position(),
                        in.contains(person.account()),
                        nominated.contains(person.account())))
                .toList();
    }

    private List<Nominee> nominees(Call call, List<Nomination> theirs) {
        Map<AccountId, LocalizedText> names =
                accounts.named(theirs.stream().map(Nomination::account).toList());
        Map<NominationId, Stage> stages = nominations.stages(call.cohort(), theirs);
        return theirs.stream()
                .map(one -> new Nominee(
                        one.id().toString(),
                        Optional.ofNullable(names.get(one.account()))
                                .map(this::name)
                                .orElse(""),
                        one.reason(),
                        one.nominatedAt(),
                        stages.getOrDefault(one.id(), Stage.OPEN),
                        one.because()))
                .toList();
    }

    private String name(LocalizedText text) {
        return text.in(pages.language());
    }
}
