package org.setu.courses;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.setu.shared.AccountId;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/** What trainers are working on: at most one draft per course, begun as a copy of the current revision. */
public interface Drafts {
    /** The draft as it stands; before anybody changed anything, the current revision's files. */
    Optional<CourseFiles> of(Slug course);

    /** The draft, read and looked through. */
    Optional<CheckedCourse> checked(Slug course);

    /** Whether there is something in the draft that the current revision does not have, or the other way round. */
    default boolean isChanged(Slug course) {
        return changedAmong(Set.of(course)).contains(course);
    }

    /** Courses that were never published: each is a draft alone. */
    Set<Slug> unpublished();

    /** Whether there is such a course, published or not. */
    boolean isCourse(Slug course);

    /**
     * Begins a course that is nothing but a draft.
     *
     * @throws IllegalArgumentException where there is such a course already
     */
    void begin(CourseFiles files, AccountId by);

    /**
     * Gives up a course that was never published, and frees its address.
     *
     * @param basedOn the checksum of the whole draft as the trainer saw it
     * @throws IllegalArgumentException where there is no such course
     */
    Discarded discard(Slug course, String basedOn, AccountId by);

    /** Those of these courses whose draft is not their current revision. */
    Set<Slug> changedAmong(Collection<Slug> courses);

    /**
     * Changes the draft while nobody else can: what the change is given is the newest, and what it answers with is kept.
     *
     * @throws IllegalArgumentException where there is no such course
     */
    <T> T change(Slug course, AccountId by, Function<CourseFiles, Change<T>> change);

    /**
     * Puts one file's text into the draft.
     *
     * @param basedOn the checksum of the file as the writer saw it; blank for a new file
     */
    Saved save(Slug course, String path, String text, String basedOn, AccountId by);

    /**
     * What stands against publishing the draft as it is now; empty where nothing does. A missing sign-off is told last, where there is nothing
     * else.
     *
     * @param basedOn the checksum of the whole draft as the trainer saw it
     */
    Optional<Published> obstacle(Slug course, Extent extent, String basedOn);

    /**
     * Publishes the draft as it stands.
     *
     * @param basedOn the checksum of the whole draft as the trainer saw it, so that nobody publishes a colleague's unfinished sentence
     */
    Published publish(Slug course, Extent extent, String note, String basedOn, AccountId by);

    /** What a draft is to be from now on, and what to tell of it. The same files as before: nothing is written. */
    record Change<T>(CourseFiles files, T outcome) {}

    /** What became of a course that was to be given up. */
    enum Discarded {
        DONE,
        /** Something of it was published: there may be learners, and there is a revision. Nothing was deleted. */
        PUBLISHED,
        /** The draft changed since the trainer looked. Nothing was deleted. */
        OVERTAKEN
    }

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
        record Refused(List<Finding> findings) implements Published {}

        /** A minor revision may not change what certificates rest on. */
        record ReachesFurther(Set<Ground> grounds) implements Published {}

        /** A sign-off that the course asks for is not given for the draft as it stands. */
        record Unsigned() implements Published {}

        /** The draft changed since the trainer looked. */
        record Overtaken() implements Published {}
    }
}
