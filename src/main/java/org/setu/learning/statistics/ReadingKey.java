package org.setu.learning.statistics;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Which learner's reading of which lesson. A class, not a record: JPA 3.1 fills it field by field. */
public class ReadingKey implements Serializable {
    private static final long serialVersionUID = 1;

    private UUID enrolmentId;
    private String lesson;

    @SuppressWarnings("NullAway.Init")
    protected ReadingKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadingKey key && enrolmentId.equals(key.enrolmentId) && lesson.equals(key.lesson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(enrolmentId, lesson);
    }
}
