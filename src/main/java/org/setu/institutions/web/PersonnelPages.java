package org.setu.institutions.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.institutions.Institution;
import org.setu.institutions.Institutions;
import org.setu.institutions.ManagedInstitutions;
import org.setu.institutions.Management;
import org.setu.institutions.Posting;
import org.setu.institutions.PostingId;
import org.setu.institutions.Postings;
import org.setu.institutions.ReportDeparture;
import org.setu.institutions.ReportTransfer;
import org.setu.institutions.Today;
import org.setu.institutions.Workplace;
import org.setu.institutions.importing.DayText;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Somebody who works at an institution, for whoever answers for it: to note that they are transferred, or leave. */
@Path("/postings/{posting}")
@MadeOnce
public class PersonnelPages {
    private static final String BACK = "/reports/people";

    private final Postings postings;
    private final Institutions institutions;
    private final InstitutionChoices choices;
    private final Management management;
    private final Accounts accounts;
    private final ReportTransfer reportTransfer;
    private final ReportDeparture reportDeparture;
    private final PostingWords words;
    private final Today today;
    private final Pages pages;

    @Inject
    public PersonnelPages(
            Postings postings,
            Institutions institutions,
            InstitutionChoices choices,
            Management management,
            Accounts accounts,
            ReportTransfer reportTransfer,
            ReportDeparture reportDeparture,
            PostingWords words,
            Today today,
            Pages pages) {
        this.postings = postings;
        this.institutions = institutions;
        this.choices = choices;
        this.management = management;
        this.accounts = accounts;
        this.reportTransfer = reportTransfer;
        this.reportDeparture = reportDeparture;
        this.words = words;
        this.today = today;
        this.pages = pages;
    }

    /** What was typed about a transfer, or the day of a departure. */
    public record EventForm(String institution, String position, String day) {
        static EventForm of(Typed typed) {
            return new EventForm(
                    typed.text("institution"), WorkplaceForm.tidy(typed.text("position")), typed.text("day"));
        }
    }

    /**
     * @param inTree whether the institution is one of the tree, for which somebody can speak
     * @param later what the person will do after this, as far as it is known
     * @param transfer what was typed, with its errors
     * @param departure likewise
     */
    public record PersonView(
            String id,
            String name,
            String email,
            String institution,
            boolean inTree,
            String position,
            String when,
            List<String> later,
            Map<String, String> institutions,
            EventForm transfer,
            FieldErrors transferErrors,
            EventForm departure,
            FieldErrors departureErrors) {}

    @GET
    @Operation(hidden = true)
    public Response person(@PathParam("posting") PostingId id) {
        Posting posting = find(id, managed());
        return pages.page(
                "institutions/person",
                view(posting, empty(posting), new FieldErrors(), empty(posting), new FieldErrors()));
    }

    @POST
    @Path("/transfer")
    @Operation(hidden = true)
    public Response transfer(@PathParam("posting") PostingId id, MultivaluedMap<String, String> fields) {
        ManagedInstitutions managed = managed();
        Posting posting = find(id, managed);
        var form = EventForm.of(new Typed(fields));
        var errors = new FieldErrors();
        Optional<Institution> to = WorkplaceForm.chosen(form.institution(), institutions);
        Optional<LocalDate> day = DayText.parse(form.day(), today.date());
        errors.refuseIf(to.isEmpty(), "institution", "institutions.error.transferTo");
        errors.refuseIf(form.position().isEmpty(), "position", "institutions.error.position");
        WorkplaceForm.checkPosition(form.position(), errors);
        errors.refuseIf(day.isEmpty(), "day", "institutions.error.day");
        if (!errors.isEmpty()) {
            return pages.page(
                    422, "institutions/person", view(posting, form, errors, empty(posting), new FieldErrors()));
        }
        var outcome = reportTransfer.transfer(
                posting.account(),
                Workplace.at(to.orElseThrow().id(), form.position()),
                day.orElseThrow(),
                managed,
                pages.account());
        return pages.seeOther(BACK, "institutions.notice.transfer." + outcome);
    }

    @POST
    @Path("/departure")
    @Operation(hidden = true)
    public Response depart(@PathParam("posting") PostingId id, MultivaluedMap<String, String> fields) {
        ManagedInstitutions managed = managed();
        Posting posting = find(id, managed);
        var typed = new Typed(fields);
        var form = new EventForm("", "", typed.text("leavingDay"));
        var errors = new FieldErrors();
        Optional<LocalDate> day = DayText.parse(form.day(), today.date());
        errors.refuseIf(day.isEmpty(), "leavingDay", "institutions.error.day");
        if (errors.isEmpty()) {
            var outcome = reportDeparture.depart(posting.account(), day.orElseThrow(), managed, pages.account());
            if (outcome != ReportDeparture.Outcome.NOT_POSTED) {
                return pages.seeOther(BACK, "institutions.notice.departure." + outcome);
            }
            errors.refuse("leavingDay", "institutions.error.notPosted");
        }
        return pages.page(422, "institutions/person", view(posting, empty(posting), new FieldErrors(), form, errors));
    }

    private ManagedInstitutions managed() {
        return management.of(pages.account()).orElseThrow(NotFound::new);
    }

    /** What is not confirmed is nobody's yet, and what is over is nobody's to change. */
    private Posting find(PostingId id, ManagedInstitutions managed) {
        return postings.find(id)
                .filter(managed::holds)
                .filter(posting -> posting.isConfirmed() && !posting.isOver(today.date()))
                .orElseThrow(NotFound::new);
    }

    private static EventForm empty(Posting posting) {
        return new EventForm("", posting.position(), "");
    }

    private PersonView view(
            Posting posting,
            EventForm transfer,
            FieldErrors transferErrors,
            EventForm departure,
            FieldErrors departureErrors) {
        Optional<Account> person = accounts.find(posting.account());
        return new PersonView(
                posting.id().toString(),
                person.map(one -> one.name().in(pages.language())).orElse(""),
                person.map(one -> one.email().value()).orElse(""),
                name(posting),
                posting.institution().isPresent(),
                posting.position(),
                words.when(posting),
                later(posting.account()),
                choices.open(),
                transfer,
                transferErrors,
                departure,
                departureErrors);
    }

    private List<String> later(AccountId account) {
        LocalDate now = today.date();
        return postings.of(account).stream()
                .filter(posting -> posting.isOpen()
                        && posting.worksFrom().filter(now::isBefore).isPresent())
                .map(posting ->
                        pages.text("institutions.person.later", posting.position(), name(posting), words.when(posting)))
                .toList();
    }

    private String name(Posting posting) {
        return posting.institution()
                .flatMap(institutions::find)
                .map(institution -> institution.name().in(pages.language()))
                .orElse(posting.otherName());
    }
}
