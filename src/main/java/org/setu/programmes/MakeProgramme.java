package org.setu.programmes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.setu.identity.ParticipantKind;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Begins a programme, and changes what one is called and for whom it is. */
@MadeOnce
@Transactional
public class MakeProgramme {
    private final Programmes programmes;
    private final Clock clock;

    @Inject
    MakeProgramme(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * @param targetGroups for whom it is; empty for everybody
     * @param courses at least one, in the order in which they are to be taken
     */
    public ProgrammeId make(
            InstitutionId institution,
            LocalizedText name,
            Set<ParticipantKind> targetGroups,
            List<Slug> courses,
            AccountId by) {
        var programme = new Programme(ProgrammeId.next(), institution, name, targetGroups, by, clock.instant());
        programmes.add(programme, courses);
        return programme.id();
    }

    public void change(AccountId manager, ProgrammeId id, LocalizedText name, Set<ParticipantKind> targetGroups) {
        programmes.of(manager, id).ifPresent(programme -> programme.change(name, targetGroups));
    }
}
