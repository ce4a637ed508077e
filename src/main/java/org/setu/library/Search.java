package org.setu.library;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.setu.courses.Revisions;
import org.setu.library.search.Index;
import org.setu.shared.MadeOnce;

/**
 * The one search. Its index is made in the background: soon after the start, and when somebody searches after a revision was published or a
 * course withdrawn, on whatever node.
 */
@MadeOnce
public class Search {
    private static final Logger LOG = Logger.getLogger(Search.class.getName());

    private final Revisions revisions;
    private final LibraryShelf shelf;
    private final AtomicBoolean busy = new AtomicBoolean();

    @Resource
    @SuppressWarnings("NullAway.Init") // the container fills it
    private ManagedExecutorService executor;

    @Inject
    Search(Revisions revisions, LibraryShelf shelf) {
        this.revisions = revisions;
        this.shelf = shelf;
    }

    /** Makes the index, unless it is there or being made. */
    public void prepare() {
        if (busy.compareAndSet(false, true)) {
            try {
                Stock stock = Stock.of(revisions);
                if (isMissing(stock)) {
                    shelf.put(Index.of(stock, shelf.library(stock)));
                }
            } finally {
                busy.set(false);
            }
        }
    }

    /** What can be searched now; empty while the first index is being made. What was published a moment ago is in the next. */
    public Optional<Index> index() {
        if (isMissing(Stock.of(revisions)) && !busy.get()) {
            executor.execute(this::prepareAgain);
        }
        return shelf.index();
    }

    private boolean isMissing(Stock stock) {
        return shelf.index().filter(index -> index.isOf(stock)).isEmpty();
    }

    private void prepareAgain() {
        try {
            prepare();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Could not prepare the search; the next who searches tries again", failed);
        }
    }
}
