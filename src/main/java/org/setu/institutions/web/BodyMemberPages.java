package org.setu.institutions.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.Bodies;
import org.setu.institutions.Body;
import org.setu.institutions.BodyId;
import org.setu.institutions.BodyMember;
import org.setu.institutions.BodyMemberId;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionNames;
import org.setu.institutions.Institutions;
import org.setu.institutions.SeatMember;
import org.setu.institutions.SeatMember.Speakers;
import org.setu.institutions.Today;
import org.setu.institutions.importing.DayText;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** The members of a coordination body, for whoever manages it: found by name and added, with who speaks for them, and ended. */
@Path("/bodies/{body}/members")
@MadeOnce
public class BodyMemberPages {
    private static final int LONGEST_SEARCH = 100;
    private static final int MOST_FOUND = 20;

    private final Pages pages;
    private final BodyDesk desk;
    private final Bodies bodies;
    private final Institutions institutions;
    private final SeatMember seatMember;
    private final Today today;

    @Inject
    public BodyMemberPages(
            Pages pages, BodyDesk desk, Bodies bodies, Institutions institutions, SeatMember seatMember, Today today) {
        this.pages = pages;
        this.desk = desk;
        this.bodies = bodies;
        this.institutions = institutions;
        this.seatMember = seatMember;
        this.today = today;
    }

    /** @param above what it belongs to; blank where that is nothing */
    public record Hit(String id, String name, String above) {}

    /** @param words blank before anything was searched for */
    public record SearchView(BodyDesk.Head body, String words, List<Hit> hits, boolean more) {
        public SearchView {
            hits = List.copyOf(hits);
        }
    }

    /** Who speaks for a member, by their addresses, and from or until which day. */
    public record MemberForm(String representative, String deputy, String day) {
        static MemberForm of(Typed typed) {
            return new MemberForm(typed.text("representative"), typed.text("deputy"), typed.text("day"));
        }
    }

    /** @param id of the institution that is to become a member */
    public record NewMemberView(
            BodyDesk.Head body, String id, String institution, MemberForm form, FieldErrors errors) {}

    public record MemberView(
            BodyDesk.Head body, BodyDesk.Line member, MemberForm form, FieldErrors errors, FieldErrors endErrors) {}

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public Response search(
            @PathParam("body") BodyId id,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("institution") @DefaultValue("") String chosen) {
        Body body = desk.managed(id);
        if (!chosen.isEmpty()) {
            Institution institution = WorkplaceForm.chosen(chosen, institutions).orElseThrow(NotFound::new);
            var form = new MemberForm("", "", today.date().toString());
            return pages.page("institutions/newMember", view(body, institution, form, new FieldErrors()));
        }
        String typed = Typed.readable(q).strip();
        String words = typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
        List<InstitutionNames.Found> found = words.isEmpty()
                ? List.of()
                : new InstitutionNames(institutions.tree(), institutions.renamings()).search(words);
        return pages.page(
                "institutions/findMember",
                new SearchView(desk.head(body), words, hits(found), found.size() > MOST_FOUND));
    }

    @POST
    @Operation(hidden = true)
    public Response add(@PathParam("body") BodyId id, MultivaluedMap<String, String> fields) {
        Body body = desk.managed(id);
        var typed = new Typed(fields);
        Institution institution =
                WorkplaceForm.chosen(typed.text("institution"), institutions).orElseThrow(NotFound::new);
        MemberForm form = MemberForm.of(typed);
        var errors = new FieldErrors();
        Speakers speakers = speakers(form, institution.id(), errors);
        Optional<LocalDate> from = DayText.parse(form.day(), today.date());
        errors.refuseIf(from.isEmpty(), "day", "institutions.error.day");
        if (errors.isEmpty()) {
            boolean seated = seatMember
                    .seat(body, institution.id(), from.orElseThrow(), speakers, pages.account())
                    .isPresent();
            errors.refuseIf(!seated, "", "institutions.error.memberTwice");
        }
        return errors.isEmpty()
                ? pages.seeOther(BodyDesk.path(body), "institutions.notice.memberAdded")
                : pages.page(422, "institutions/newMember", view(body, institution, form, errors));
    }

    @GET
    @Path("/{member}")
    @Operation(hidden = true)
    public Response member(@PathParam("body") BodyId id, @PathParam("member") BodyMemberId memberId) {
        Body body = desk.managed(id);
        BodyMember member = find(body, memberId);
        return pages.page(
                "institutions/bodyMember", view(body, member, Optional.empty(), new FieldErrors(), new FieldErrors()));
    }

    @POST
    @Path("/{member}")
    @Operation(hidden = true)
    public Response represent(
            @PathParam("body") BodyId id,
            @PathParam("member") BodyMemberId memberId,
            MultivaluedMap<String, String> fields) {
        Body body = desk.managed(id);
        BodyMember member = find(body, memberId);
        MemberForm form = MemberForm.of(new Typed(fields));
        var errors = new FieldErrors();
        Speakers speakers = speakers(form, member.institution(), errors);
        if (errors.isEmpty()) {
            seatMember.represent(body, memberId, speakers);
            return pages.seeOther(BodyDesk.path(body), "institutions.notice.memberSaved");
        } else {
            return pages.page(
                    422, "institutions/bodyMember", view(body, member, Optional.of(form), errors, new FieldErrors()));
        }
    }

    @POST
    @Path("/{member}/end")
    @Operation(hidden = true)
    public Response end(
            @PathParam("body") BodyId id,
            @PathParam("member") BodyMemberId memberId,
            MultivaluedMap<String, String> fields) {
        Body body = desk.managed(id);
        BodyMember member = find(body, memberId);
        String typed = new Typed(fields).text("day");
        Optional<LocalDate> last = DayText.parse(typed, today.date());
        var errors = new FieldErrors();
        errors.refuseIf(last.isEmpty(), "day", "institutions.error.day");
        errors.refuseIf(
                errors.isEmpty() && !seatMember.end(body, memberId, last.orElseThrow()),
                "day",
                "institutions.error.memberEnd");
        if (errors.isEmpty()) {
            return pages.seeOther(BodyDesk.path(body), "institutions.notice.memberEnded");
        }
        MemberForm form = form(desk.lines(body, List.of(member)).get(0), typed);
        return pages.page(
                422, "institutions/bodyMember", view(body, member, Optional.of(form), new FieldErrors(), errors));
    }

    private BodyMember find(Body body, BodyMemberId id) {
        return bodies.members(body.id()).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Speakers speakers(MemberForm form, InstitutionId institution, FieldErrors errors) {
        return new Speakers(
                speaker("representative", form.representative(), institution, errors),
                speaker("deputy", form.deputy(), institution, errors));
    }

    private Optional<AccountId> speaker(String field, String email, InstitutionId institution, FieldErrors errors) {
        Optional<AccountId> found = email.isEmpty() ? Optional.empty() : seatMember.speaker(institution, email);
        errors.refuseIf(!email.isEmpty() && found.isEmpty(), field, "institutions.error.speaker");
        return found;
    }

    private NewMemberView view(Body body, Institution institution, MemberForm form, FieldErrors errors) {
        return new NewMemberView(desk.head(body), institution.id().toString(), text(institution.name()), form, errors);
    }

    private MemberView view(
            Body body, BodyMember member, Optional<MemberForm> typed, FieldErrors errors, FieldErrors endErrors) {
        BodyDesk.Line line = desk.lines(body, List.of(member)).get(0);
        return new MemberView(
                desk.head(body),
                line,
                typed.orElseGet(() -> form(line, line.to().orElse(today.date()).toString())),
                errors,
                endErrors);
    }

    private static MemberForm form(BodyDesk.Line line, String day) {
        return new MemberForm(line.representative().email(), line.deputy().email(), day);
    }

    private List<Hit> hits(List<InstitutionNames.Found> found) {
        List<Institution> shown = found.stream()
                .limit(MOST_FOUND)
                .map(InstitutionNames.Found::institution)
                .toList();
        Map<InstitutionId, LocalizedText> above = institutions.named(shown.stream()
                .map(Institution::parent)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        return shown.stream()
                .map(one -> new Hit(
                        one.id().toString(),
                        text(one.name()),
                        one.parent()
                                .flatMap(parent -> Optional.ofNullable(above.get(parent)))
                                .map(this::text)
                                .orElse("")))
                .toList();
    }

    private String text(LocalizedText text) {
        return text.in(pages.language());
    }
}
