package org.setu.needs.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.institutions.Institution;
import org.setu.institutions.Institutions;
import org.setu.institutions.ManagedInstitutions;
import org.setu.institutions.Management;
import org.setu.institutions.Postings;
import org.setu.institutions.Today;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** What both pages on which an action is planned need: whether the reader answers for the institution, and who may own it. */
@MadeOnce
public class ActionDesk {
    private final Pages pages;
    private final Management management;
    private final Institutions institutions;
    private final Accounts accounts;
    private final Postings postings;
    private final NeedWords words;
    private final Today today;

    @Inject
    ActionDesk(
            Pages pages,
            Management management,
            Institutions institutions,
            Accounts accounts,
            Postings postings,
            NeedWords words,
            Today today) {
        this.pages = pages;
        this.management = management;
        this.institutions = institutions;
        this.accounts = accounts;
        this.postings = postings;
        this.words = words;
        this.today = today;
    }

    /**
     * @param path where the form goes
     * @param competencies titles by key
     * @param planned whether it is planned already, and may be called off
     */
    public record ActionView(
            String institution,
            String institutionId,
            String path,
            ActionForm form,
            Map<String, String> competencies,
            boolean planned,
            FieldErrors errors) {}

    /** To whoever does not answer for it, it is not found. */
    Institution managed(InstitutionId id) {
        return Optional.of(managed())
                .filter(managed -> managed.holds(id))
                .flatMap(managed -> institutions.find(id))
                .orElseThrow(NotFound::new);
    }

    private ManagedInstitutions managed() {
        return management.of(pages.account()).orElseThrow(NotFound::new);
    }

    /** Who has the address that was typed, and works where the reader answers for it; that others have an account is not told. */
    Optional<AccountId> owner(ActionForm form) {
        ManagedInstitutions managed = managed();
        return form.address()
                .flatMap(address ->
                        Optional.ofNullable(accounts.confirmed(List.of(address)).get(address)))
                .map(Account::id)
                .filter(account ->
                        postings.current(account).filter(managed::holds).isPresent());
    }

    /** How an owner is typed; blank where their account is gone. */
    String address(AccountId owner) {
        return accounts.find(owner).map(account -> account.email().value()).orElse("");
    }

    FieldErrors errors(ActionForm form, Optional<AccountId> owner) {
        var errors = new FieldErrors();
        form.check(words.titles().keySet(), owner, date(), errors);
        return errors;
    }

    private LocalDate date() {
        return today.date();
    }

    ActionView view(Institution institution, String path, ActionForm form, boolean planned, FieldErrors errors) {
        return new ActionView(
                institution.name().in(pages.language()),
                institution.id().toString(),
                path,
                form,
                words.titles(),
                planned,
                errors);
    }

    /** The plan of an institution. */
    static String plan(InstitutionId institution) {
        return "/reports/needs/plan?institution=" + institution;
    }
}
