package org.setu.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setu.courses.PublishedCourse;
import org.setu.library.search.Index;

/** What this node has worked out from the current revisions. Both are values; when others are published, new ones take their place. */
@ApplicationScoped
class LibraryShelf {
    private volatile @Nullable Library library;
    private volatile @Nullable Index index;

    Library library(List<PublishedCourse> current) {
        Library kept = library;
        if (kept == null || !kept.isOf(current)) {
            kept = Library.of(current);
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
