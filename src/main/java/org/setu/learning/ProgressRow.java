package org.setu.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.EnrolmentId;

/** What lists and reports ask of progress, derived from the facts at each write; can be derived again at any time. */
@Entity
@Table(name = "learning_progress")
class ProgressRow {
    @Id
    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private int percent;

    private int seconds;

    private @Nullable String lesson;

    private @Nullable String block;

    @Column(name = "last_at")
    private Instant lastAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected ProgressRow() {}

    ProgressRow(EnrolmentId enrolment, Instant at) {
        this.enrolmentId = enrolment.value();
        this.lastAt = at;
    }

    void follow(Progress progress, int moreSeconds, Instant at) {
        percent = progress.percent();
        seconds += moreSeconds;
        lastAt = at;
        stay(progress);
    }

    /** Where somebody is who does nothing more: in the lesson in which they did something last. */
    void stay(Progress progress) {
        lesson = progress.latest().orElse(null);
        block = progress.place()
                .filter(place -> place.lesson().equals(lesson))
                .flatMap(Progress.Place::block)
                .orElse(null);
    }

    /** The learner did nothing, and is further or less far than was thought. */
    void correct(Progress progress) {
        percent = progress.percent();
    }
}
