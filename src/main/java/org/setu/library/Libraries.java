package org.setu.library;

import jakarta.inject.Inject;
import org.setu.courses.Revisions;
import org.setu.shared.MadeOnce;

/** The library as it stands now, on whatever node something was published. */
@MadeOnce
public class Libraries {
    private final Revisions revisions;
    private final LibraryShelf shelf;

    @Inject
    Libraries(Revisions revisions, LibraryShelf shelf) {
        this.revisions = revisions;
        this.shelf = shelf;
    }

    public Library current() {
        return shelf.library(Stock.of(revisions));
    }
}
