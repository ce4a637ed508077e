package org.setu.reporting.saving;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.setu.institutions.Today;
import org.setu.reporting.ReportScope;
import org.setu.reporting.ReportScopes;
import org.setu.shared.MadeOnce;

/** One letter in one transaction that holds the view it tells of: the letter is written with the note that it was, or neither is. */
@MadeOnce
@Transactional
class SendNextView {
    private final SavedViews savedViews;
    private final ReportScopes scopes;
    private final Event<ViewDue> due;
    private final Today today;

    @Inject
    SendNextView(SavedViews savedViews, ReportScopes scopes, Event<ViewDue> due, Today today) {
        this.savedViews = savedViews;
        this.scopes = scopes;
        this.due = due;
        this.today = today;
    }

    /** Whether there was one that was due. Who is no manager any more gets no letter, and none later. */
    boolean send() {
        Optional<SavedView> claimed = savedViews.claimDue(today.date());
        claimed.ifPresent(view -> {
            Optional<ReportScope> scope = scopes.of(view.owner());
            if (scope.isPresent()) {
                due.fire(new ViewDue(view.owner(), view.name(), view.filter(), scope.get()));
                view.sent(today.date());
            } else {
                view.stop();
            }
        });
        return claimed.isPresent();
    }
}
