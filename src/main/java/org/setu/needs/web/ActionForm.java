package org.setu.needs.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.setu.identity.EmailAddress;
import org.setu.needs.Action;
import org.setu.shared.AccountId;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/** A planned action as a manager types it. */
public record ActionForm(String text, String competency, String people, String owner, String due) {
    private static final int LONGEST_TEXT = 400;
    private static final int MOST_PEOPLE = 10_000;

    /** @param competency that a plan is made for; blank where none is meant yet */
    static ActionForm empty(String competency) {
        return new ActionForm("", competency, "", "", "");
    }

    static ActionForm of(Action.Plan plan, String owner) {
        return new ActionForm(
                plan.text(),
                plan.competency(),
                Integer.toString(plan.people()),
                owner,
                plan.due().toString());
    }

    static ActionForm of(Typed typed) {
        return new ActionForm(
                Typed.readable(typed.text("text")),
                typed.text("competency"),
                typed.text("people"),
                Typed.readable(typed.text("owner")),
                typed.text("due"));
    }

    /** @param owner whose address was typed; empty where it is nobody's who may own it */
    void check(Set<String> competencies, Optional<AccountId> owner, LocalDate today, FieldErrors errors) {
        errors.refuseIf(text.isEmpty(), "text", "needs.error.text");
        errors.refuseIf(text.length() > LONGEST_TEXT, "text", "needs.error.long", LONGEST_TEXT);
        errors.refuseIf(!competencies.contains(competency), "competency", "needs.error.competency");
        errors.refuseIf(number() < 1 || number() > MOST_PEOPLE, "people", "needs.error.people", MOST_PEOPLE);
        errors.refuseIf(owner.isEmpty(), "owner", "needs.error.owner");
        errors.refuseIf(day().filter(day -> !day.isBefore(today)).isEmpty(), "due", "needs.error.due");
    }

    Optional<EmailAddress> address() {
        return EmailAddress.parse(owner);
    }

    /** To be called where nothing was refused. */
    Action.Plan plan(AccountId owning) {
        return new Action.Plan(text, competency, number(), owning, day().orElseThrow());
    }

    /** None where it is not a number. */
    private int number() {
        return people.matches("[0-9]{1,6}") ? Integer.parseInt(people) : 0;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(due)).filter(day -> day.getYear() <= 9999);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
