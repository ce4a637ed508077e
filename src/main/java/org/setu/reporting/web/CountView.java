package org.setu.reporting.web;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.setu.reporting.CompletionCounts;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.Completions;
import org.setu.reporting.ViewCounted;
import org.setu.reporting.saving.ViewDue;
import org.setu.reporting.snapshot.Snapshots;
import org.setu.shared.MadeOnce;
import org.setu.web.NotFound;

/** Reads the address of a saved view as its owner would open it today, and counts what it lets through. */
@MadeOnce
public class CountView {
    private final FilterDesk filters;
    private final Completions completions;
    private final Snapshots snapshots;
    private final Event<ViewCounted> counted;

    @Inject
    CountView(FilterDesk filters, Completions completions, Snapshots snapshots, Event<ViewCounted> counted) {
        this.filters = filters;
        this.completions = completions;
        this.snapshots = snapshots;
        this.counted = counted;
    }

    void count(@Observes ViewDue due) {
        Optional<CompletionFilter> filter = filter(due);
        Optional<CompletionCounts> counts =
                filter.map(read -> completions.rows(snapshots.now(), read).counts());
        counted.fire(new ViewCounted(
                due.owner(),
                due.name(),
                due.filter(),
                counts,
                filter.filter(CompletionFilter::saysRate).isPresent()));
    }

    private Optional<CompletionFilter> filter(ViewDue due) {
        CompletionQuery query = CompletionQuery.ofAddress(due.filter());
        try {
            return filters.errors(query).isEmpty()
                    ? Optional.of(filters.filter(query, due.scope(), due.owner()))
                    : Optional.empty();
        } catch (NotFound notTheirsAnyMore) {
            return Optional.empty();
        }
    }
}
