package org.setu.reporting.saving;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.setu.institutions.Today;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** A manager saves the filter of a report under a name, has it sent, and throws it away. */
@MadeOnce
@Transactional
public class KeepView {
    /** More, and a list of them is no help any more. */
    public static final int MOST = 50;

    private final SavedViews savedViews;
    private final Today today;
    private final Clock clock;

    @Inject
    KeepView(SavedViews savedViews, Today today, Clock clock) {
        this.savedViews = savedViews;
        this.today = today;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Outcome {
        SAVED,
        NAME_TAKEN,
        TOO_MANY
    }

    public Outcome save(AccountId owner, String name, String filter, Optional<Rhythm> rhythm) {
        List<SavedView> all = savedViews.of(owner);
        if (all.stream().anyMatch(view -> view.name().equals(name))) {
            return Outcome.NAME_TAKEN;
        } else if (all.size() >= MOST) {
            return Outcome.TOO_MANY;
        } else {
            var view = new SavedView(owner, name, filter, clock.instant());
            rhythm.ifPresent(often -> view.send(often, today.date()));
            savedViews.add(view);
            return Outcome.SAVED;
        }
    }

    /** Whether there is such a view; sent in no rhythm where none is named. */
    public boolean send(AccountId owner, SavedViewId id, Optional<Rhythm> rhythm) {
        Optional<SavedView> found = savedViews.of(owner, id);
        found.ifPresent(view -> rhythm.ifPresentOrElse(often -> view.send(often, today.date()), view::stop));
        return found.isPresent();
    }

    /** Whether there was such a view. */
    public boolean discard(AccountId owner, SavedViewId id) {
        Optional<SavedView> found = savedViews.of(owner, id);
        found.ifPresent(savedViews::remove);
        return found.isPresent();
    }
}
