package org.setu.learning.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.learning.Enrolment;

/**
 * One learner's reading of one lesson.
 *
 * <p>Begins with the first thing that is known of them there. It is finished once, when the lesson first counts as read, and stays so whatever a later
 * revision adds to the lesson; the seconds grow as long as somebody reads. Written under the lock of its enrolment alone.
 */
@Entity
@IdClass(ReadingKey.class)
@Table(name = "learning_reading")
public class LessonReading {
    @Id
    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Id
    private String lesson;

    private String slug;

    /** In which the lesson began; it may stand in another one by now. */
    private String module;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    private int seconds;

    private @Nullable String furthest;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected LessonReading() {}

    LessonReading(Enrolment enrolment, String lesson, Instant begunAt) {
        this.enrolmentId = enrolment.id().value();
        this.lesson = lesson;
        this.slug = enrolment.course().value();
        this.module = lesson.split("/", 2)[0];
        this.begunAt = begunAt;
    }

    /** Takes in what facts that have just come tell. */
    void follow(LessonTrace trace, int moreSeconds) {
        begunAt = trace.begunAt().isBefore(begunAt) ? trace.begunAt() : begunAt;
        finishedAt = finishedAt == null ? trace.finishedAt().orElse(null) : finishedAt;
        furthest = trace.furthest().orElse(null);
        seconds += moreSeconds;
    }

    /** Is what all facts together tell. */
    void become(LessonTrace trace, int allSeconds) {
        seconds = 0;
        follow(trace, allSeconds);
    }

    String lesson() {
        return lesson;
    }
}
