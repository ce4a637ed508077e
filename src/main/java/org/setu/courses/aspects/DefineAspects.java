package org.setu.courses.aspects;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.setu.courses.AspectKey;
import org.setu.courses.aspects.ProgrammeAspect.Wording;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;

/** Keeps the programme's list of sign-offs. */
@MadeOnce
@Transactional
public class DefineAspects {
    private final ProgrammeList list;
    private final Clock clock;

    @Inject
    DefineAspects(ProgrammeList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    /** Whether there was none of this name. */
    public boolean add(AspectKey key, Optional<Language> language, Wording wording) {
        boolean free = list.find(key).isEmpty();
        if (free) {
            int last = list.entries().stream()
                    .mapToInt(ProgrammeAspect::place)
                    .max()
                    .orElse(0);
            list.add(new ProgrammeAspect(key, last + 1, language, wording, clock.instant()));
        }
        return free;
    }

    /**
     * Whether it was still as the administrator saw it; else nothing is written.
     *
     * @param basedOn how it stood, as {@link ProgrammeAspect#standing} tells
     */
    public boolean write(AspectKey key, Wording wording, String basedOn) {
        Optional<ProgrammeAspect> seen =
                list.locked(key).filter(aspect -> aspect.standing().equals(basedOn));
        seen.ifPresent(aspect -> aspect.say(wording, clock.instant()));
        return seen.isPresent();
    }

    /** No course asks for it any more. Doing it again changes nothing. */
    public void retire(AspectKey key) {
        list.locked(key).ifPresent(aspect -> aspect.retire(clock.instant()));
    }

    /** Courses can ask for it again, and do where it is required or was chosen. */
    public void takeUp(AspectKey key) {
        list.locked(key).ifPresent(ProgrammeAspect::takeUp);
    }

    /** Whether it is gone: one that a course ever asked for stays. */
    public boolean remove(AspectKey key) {
        Optional<ProgrammeAspect> unused = list.locked(key).filter(aspect -> !list.isUsed(key));
        unused.ifPresent(list::forget);
        return unused.isPresent();
    }
}
