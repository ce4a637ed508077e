package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** Somebody invited a person as one who works at an institution, and the person came: where the one who invited answers for it, that confirms it. */
@MadeOnce
@Transactional
public class VouchFor {
    private final Postings postings;
    private final Management management;
    private final Succession succession;
    private final Today today;
    private final Clock clock;

    @Inject
    VouchFor(Postings postings, Management management, Succession succession, Today today, Clock clock) {
        this.postings = postings;
        this.management = management;
        this.succession = succession;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Confirms the claim that says the same, and makes one where the person named no institution of the tree. What they say of another institution is theirs to
     * say, and what is confirmed already stays.
     */
    public void vouch(AccountId person, InstitutionId at, String position, AccountId by) {
        boolean answers = management.of(by).filter(managed -> managed.holds(at)).isPresent();
        List<Posting> known = postings.open(List.of(person));
        if (!answers || by.equals(person) || known.stream().anyMatch(Posting::isConfirmed)) {
            return;
        }
        Optional<Posting> same = known.stream()
                .filter(claim -> claim.institution().filter(at::equals).isPresent())
                .findFirst();
        boolean namedAnother =
                known.stream().anyMatch(claim -> claim.institution().isPresent());
        if (same.isPresent()) {
            confirm(same.get(), by);
        } else if (!namedAnother) {
            confirm(added(person, at, position(position, known)), by);
        }
    }

    private Posting added(AccountId person, InstitutionId at, String position) {
        var posting = new Posting(person, Workplace.at(at, position), clock.instant()).from(today.date());
        postings.add(posting);
        return posting;
    }

    private void confirm(Posting posting, AccountId by) {
        Instant now = clock.instant();
        posting.confirm(by, now);
        succession.takeUp(posting);
    }

    /** As the invitation has it, or else as the person says. */
    private static String position(String invited, List<Posting> known) {
        return invited.isEmpty()
                ? known.stream()
                        .map(Posting::position)
                        .filter(said -> !said.isEmpty())
                        .findFirst()
                        .orElse("")
                : invited;
    }
}
