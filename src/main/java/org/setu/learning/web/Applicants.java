package org.setu.learning.web;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.institutions.Institution;
import org.setu.institutions.Institutions;
import org.setu.institutions.Posting;
import org.setu.institutions.Postings;
import org.setu.learning.Applicant;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.NotSignedIn;

/** What the rules of enrolment ask of a person, gathered from who they are and where they work. */
@MadeOnce
public class Applicants {
    private final Accounts accounts;
    private final Postings postings;
    private final Institutions institutions;

    @Inject
    Applicants(Accounts accounts, Postings postings, Institutions institutions) {
        this.accounts = accounts;
        this.postings = postings;
        this.institutions = institutions;
    }

    Applicant applicant(AccountId id) {
        Account account = accounts.find(id).orElseThrow(NotSignedIn::new);
        String kind = account.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Applicant(id, kind, institutionsOf(id));
    }

    LocalizedText name(AccountId id) {
        return accounts.find(id).orElseThrow(NotSignedIn::new).name();
    }

    /** The institution where the person works, and all those above it. */
    private Set<String> institutionsOf(AccountId id) {
        var slugs = new HashSet<String>();
        Optional<InstitutionId> at = postings.current(id).flatMap(Posting::institution);
        while (at.isPresent()) {
            Optional<Institution> institution = institutions.find(at.get());
            institution.ifPresent(found -> slugs.add(found.slug().value()));
            at = institution.flatMap(Institution::parent);
        }
        return slugs;
    }
}
