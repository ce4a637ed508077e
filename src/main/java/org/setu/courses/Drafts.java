package org.setu.courses;

import java.util.Optional;
import org.setu.shared.AccountId;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/** What trainers are working on: at most one draft per course, begun as a copy of the current revision. */
public interface Drafts {
    /** The draft as it stands; before anybody changed anything, the current revision's files. */
    Optional<CourseFiles> of(Slug course);

    /** Whether there is something in the draft that the current revision does not have. */
    boolean isChanged(Slug course);

    /**
     * Puts one file's text into the draft.
     *
     * @param basedOn the checksum of the file as the writer saw it; blank for a new file
     */
    Saved save(Slug course, String path, String text, String basedOn, AccountId by);

    /**
     * Publishes the draft as it stands.
     *
     * @param basedOn the checksum of the whole draft as the trainer saw it, so that nobody publishes a colleague's unfinished sentence
     */
    Published publish(Slug course, Extent extent, String note, String basedOn, AccountId by);

    /** What became of a save. */
    sealed interface Saved {
        record Kept(String checksum) implements Saved {}

        /** Somebody else changed the file meanwhile; this is its text now. Nothing was written. */
        record Overtaken(String text, String checksum) implements Saved {}
    }

    /** What became of a publication. */
    sealed interface Published {
        record Done(RevisionId revision, int number) implements Published {}

        /** The linter found errors; nothing was published. */
        record Refused(java.util.List<Finding> findings) implements Published {}

        /** A minor revision may not change what certificates rest on. */
        record ReachesFurther() implements Published {}

        /** The draft changed since the trainer looked. */
        record Overtaken() implements Published {}
    }
}
