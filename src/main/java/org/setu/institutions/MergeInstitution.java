package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/**
 * One institution takes in another: what stood below that, the people who work there, its domains and its seats in bodies. The other is closed, stands below this one from then
 * on, and leads to it. What its people completed stays under its name; who manages it keeps sight of that, and gets none of this one.
 */
@MadeOnce
@Transactional
public class MergeInstitution {
    private final Institutions institutions;
    private final Postings postings;
    private final EmailDomains domains;
    private final Bodies bodies;
    private final Today today;
    private final Clock clock;

    @Inject
    MergeInstitution(
            Institutions institutions,
            Postings postings,
            EmailDomains domains,
            Bodies bodies,
            Today today,
            Clock clock) {
        this.institutions = institutions;
        this.postings = postings;
        this.domains = domains;
        this.bodies = bodies;
        this.today = today;
        this.clock = clock;
    }

    /** What came of it; nothing has changed unless they are merged. */
    public enum Outcome {
        MERGED,
        /** An institution cannot go into itself, nor into one of its own: that would stand below itself. */
        INTO_ITSELF,
        /** One of the two is closed, and has nothing to give or to take. */
        CLOSED
    }

    /** Whether it could be done as things stand. */
    public Outcome look(Institution merged, Institution into, InstitutionTree tree) {
        if (merged.isClosed() || into.isClosed()) {
            return Outcome.CLOSED;
        } else {
            return tree.mayMove(merged.id(), Optional.of(into.id())) ? Outcome.MERGED : Outcome.INTO_ITSELF;
        }
    }

    public Outcome merge(InstitutionId from, InstitutionId to, AccountId by) {
        InstitutionTree tree = institutions.lockedTree();
        Institution merged = institutions.find(from).orElseThrow();
        Institution into = institutions.find(to).orElseThrow();
        Outcome outcome = look(merged, into, tree);
        if (outcome == Outcome.MERGED) {
            Instant now = clock.instant();
            Optional<AccountId> somebody = Optional.of(by);
            institutions.note(merged.mergeInto(into, somebody, now));
            institutions.note(into.takeIn(merged, somebody, now));
            move(List.of(merged), into, somebody, now);
            move(tree.below(Optional.of(from)), into, somebody, now);
            takeOver(from, to, by, now);
        }
        return outcome;
    }

    private void move(List<Institution> moved, Institution below, Optional<AccountId> by, Instant now) {
        moved.forEach(one -> one.moveBelow(Optional.of(below.id()), by, now).ifPresent(institutions::note));
    }

    private void takeOver(InstitutionId from, InstitutionId to, AccountId by, Instant now) {
        LocalDate day = today.date();
        postings.at(from).forEach(posting -> postings.add(posting.goOver(to, by, day, now)));
        domains.of(from).forEach(domain -> domain.goOver(to));
        bodies.goOver(from, to, by);
    }
}
