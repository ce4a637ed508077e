package org.setu.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setu.library.search.Index;

/** What this node has worked out from its stock. Both are values; when others are published, new ones take their place. */
@ApplicationScoped
class LibraryShelf {
    private volatile @Nullable Library library;
    private volatile @Nullable Index index;

    Library library(Stock stock) {
        Library kept = library;
        if (kept == null || !kept.isOf(stock)) {
            kept = Library.of(stock);
            library = kept;
        }
        return kept;
    }

    /** Perhaps of what was current a moment ago; empty until the first is made. */
    Optional<Index> index() {
        return Optional.ofNullable(index);
    }

    void put(Index made) {
        index = made;
    }
}
