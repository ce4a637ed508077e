package org.setu.institutions.importing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.identity.Accounts;
import org.setu.institutions.InstitutionNames;
import org.setu.institutions.Institutions;
import org.setu.institutions.ManagedInstitutions;
import org.setu.institutions.Postings;
import org.setu.institutions.ReportDeparture;
import org.setu.institutions.ReportTransfer;
import org.setu.institutions.Today;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.sheets.Sheet;

/** Says what a table of transfers and departures would change, and does that and nothing else when its owner says so. */
@MadeOnce
@Transactional
public class ImportPeople {
    /** Before each query everything that was read is looked through for changes, so that there must not be much of it. */
    private static final int AT_ONCE = 50;

    private final Accounts accounts;
    private final Institutions institutions;
    private final Postings postings;
    private final ReportTransfer reportTransfer;
    private final ReportDeparture reportDeparture;
    private final Today today;

    @Inject
    ImportPeople(
            Accounts accounts,
            Institutions institutions,
            Postings postings,
            ReportTransfer reportTransfer,
            ReportDeparture reportDeparture,
            Today today) {
        this.accounts = accounts;
        this.institutions = institutions;
        this.postings = postings;
        this.reportTransfer = reportTransfer;
        this.reportDeparture = reportDeparture;
        this.today = today;
    }

    public PeoplePlan look(Sheet sheet, ManagedInstitutions managed) {
        Map<String, AccountId> people = accounts.withEmails(PeoplePlan.addresses(sheet)).stream()
                .collect(Collectors.toMap(account -> account.email().value(), account -> account.id()));
        return PeoplePlan.of(
                sheet,
                new PeoplePlan.Known(
                        people,
                        postings.all(people.values()),
                        new InstitutionNames(institutions.tree(), institutions.renamings()),
                        managed,
                        today.date()));
    }

    /**
     * Carries out the right rows, all or none. Doing it again changes nothing.
     *
     * @param seen the fingerprint of the plan that was looked at
     * @return the plan as it would be now, where it is another: then nothing has changed
     */
    public Optional<PeoplePlan> carryOut(Sheet sheet, String seen, ManagedInstitutions managed, AccountId by) {
        PeoplePlan plan = look(sheet, managed);
        if (!plan.fingerprint().equals(seen)) {
            return Optional.of(plan);
        }
        int done = 0;
        for (PeopleLine line : plan.effective()) {
            if (done++ % AT_ONCE == 0) {
                postings.letGo();
            }
            AccountId person = line.person().orElseThrow();
            line.to()
                    .ifPresentOrElse(
                            to -> reportTransfer.transfer(person, to, line.day().orElseThrow(), managed, by),
                            () -> reportDeparture.depart(person, line.day().orElseThrow(), managed, by));
        }
        return Optional.empty();
    }
}
