package org.setu.courses.recordings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.courses.Recording;
import org.setu.shared.AccountId;

/**
 * A recording that arrived whole and was looked at. Drafts and revisions point to it by its checksum; when none does for some days, it goes.
 */
@Entity
@Table(name = "courses_recording")
public class StoredRecording {
    @Id
    private String checksum;

    private UUID holder;

    private int size;

    private int seconds;

    private int width;

    private int height;

    @Column(name = "kept_by")
    private @Nullable UUID keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected StoredRecording() {}

    StoredRecording(
            String checksum, UUID holder, int size, RecordingFacts facts, @Nullable AccountId keptBy, Instant keptAt) {
        this.checksum = checksum;
        this.holder = holder;
        this.size = size;
        this.seconds = facts.seconds();
        this.width = facts.width();
        this.height = facts.height();
        this.keptBy = keptBy == null ? null : keptBy.value();
        this.keptAt = keptAt;
    }

    String checksum() {
        return checksum;
    }

    UUID holder() {
        return holder;
    }

    RecordingFacts facts() {
        return new RecordingFacts(seconds, width, height);
    }

    boolean isLeftSince(Instant since) {
        return keptAt.isBefore(since);
    }

    /** Somebody wants it: the days begin anew. */
    void wanted(Instant now) {
        keptAt = now;
    }

    Recording opened(Parts parts) {
        return Recording.of(checksum, size, place -> parts.from(holder, size, place));
    }
}
