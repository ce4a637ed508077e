package org.setu.courses;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/** All published revisions. What it hands out is immutable and may be kept. */
public interface Revisions {
    /** The newest revision of each course that has one, in the order of the slugs. */
    List<PublishedCourse> current();

    Optional<PublishedCourse> current(Slug course);

    Optional<PublishedCourse> byId(RevisionId id);

    /** The revision that learners of a course pin; it exists, since revisions are never deleted. */
    default PublishedCourse pinned(RevisionId id) {
        return byId(id).orElseThrow(() -> new IllegalStateException("No revision " + id));
    }

    /** All revisions of a course, the newest first, without their content. */
    List<HistoryEntry> history(Slug course);

    /** What a file of a course was in any of its revisions, each of its texts once. */
    List<byte[]> ever(Slug course, String path);

    /** @param by empty where the revision was read from the folder */
    record HistoryEntry(RevisionId id, int number, Extent extent, String note, Optional<AccountId> by, Instant at) {}
}
