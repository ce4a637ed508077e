package org.setu.courses;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/**
 * All published revisions. What it hands out is immutable and may be kept.
 *
 * <p>Whoever writes, teaches, counts or learns asks for what is current. Whoever shows courses to choose from asks for what is offered: a
 * course that was withdrawn stays current, with all that rests on it, and is offered to nobody.
 */
public interface Revisions {
    /** The newest revision of each course that has one, whether it is offered or not, in the order of the slugs. */
    List<PublishedCourse> current();

    /** The newest revision of a course, whether it is offered or not. */
    Optional<PublishedCourse> current(Slug course);

    /** The newest revision of each course that one can enrol in, in the order of the slugs. */
    List<PublishedCourse> offered();

    Optional<PublishedCourse> byId(RevisionId id);

    /** The revision that learners of a course pin; it exists, since revisions are never deleted. */
    default PublishedCourse pinned(RevisionId id) {
        return byId(id).orElseThrow(() -> new IllegalStateException("No revision " + id));
    }

    /** All revisions of a course, the newest first, without their content. */
    List<HistoryEntry> history(Slug course);

    /** What a file of a course was in any of its revisions, each of its texts once. */
    List<byte[]> ever(Slug course, String path);

    /** The newest of the revisions in which a file was not as in the one before, up to twenty, the newest first. */
    List<FileVersion> versions(Slug course, String path);

    /** A file as it became with a revision. */
    record FileVersion(HistoryEntry revision, byte[] bytes) {}

    /** @param by empty where the revision was read from the folder */
    record HistoryEntry(RevisionId id, int number, Extent extent, String note, Optional<AccountId> by, Instant at) {}
}
