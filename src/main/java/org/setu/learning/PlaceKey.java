package org.setu.learning;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/** One learner's place in a course: a block of a lesson. A class, not a record: JPA 3.1 fills it field by field. */
public class PlaceKey implements Serializable {
    private static final long serialVersionUID = 1;

    private UUID learnerId;
    private String slug;
    private String lesson;
    private String block;

    @SuppressWarnings("NullAway.Init")
    protected PlaceKey() {}

    public PlaceKey(AccountId learner, Slug course, String lesson, String block) {
        this.learnerId = learner.value();
        this.slug = course.value();
        this.lesson = lesson;
        this.block = block;
    }

    UUID learnerId() {
        return learnerId;
    }

    String slug() {
        return slug;
    }

    String lesson() {
        return lesson;
    }

    String block() {
        return block;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceKey key
                && learnerId.equals(key.learnerId)
                && slug.equals(key.slug)
                && lesson.equals(key.lesson)
                && block.equals(key.block);
    }

    @Override
    public int hashCode() {
        return Objects.hash(learnerId, slug, lesson, block);
    }
}
