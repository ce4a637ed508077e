package org.setu.courses.sources;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CourseContent;
import org.setu.courses.reviews.Place;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.Slug;

/**
 * A text that is to be looked through again, since a source which it cites has changed.
 *
 * <p>It is open until somebody says that the text is still right, or until the text is another one than when it was marked: then somebody has been at it
 * since. It hangs on the ids of what it marks, and is gone with it.
 */
@Entity
@Table(name = "courses_source_mark")
public class SourceMark {
    @Id
    private UUID id;

    @Column(name = "change_id")
    private UUID changeId;

    private String slug;

    private String place;

    private String about;

    @Column(name = "looked_by")
    private @Nullable UUID lookedBy;

    @Column(name = "looked_at")
    private @Nullable Instant lookedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected SourceMark() {}

    SourceMark(SourceChange change, Slug course, Place place, String about) {
        this.id = Ids.next();
        this.changeId = change.id();
        this.slug = course.value();
        this.place = place.toString();
        this.about = about;
    }

    /** The text is still right. Of two who say so the first is named. */
    void look(AccountId by, Instant at) {
        if (lookedAt == null) {
            lookedBy = by.value();
            lookedAt = at;
        }
    }

    /** How it stands to the draft as it is. */
    public Standing in(CourseContent draft) {
        if (lookedAt != null) {
            return Standing.STILL_RIGHT;
        } else {
            return place().checksum(draft)
                    .map(now -> now.equals(about) ? Standing.OPEN : Standing.CHANGED)
                    .orElse(Standing.GONE);
        }
    }

    public enum Standing {
        OPEN,
        /** Somebody looked at it and says so. */
        STILL_RIGHT,
        /** It is another text now. */
        CHANGED,
        /** It is no longer there. */
        GONE
    }

    public UUID id() {
        return id;
    }

    public UUID change() {
        return changeId;
    }

    public Slug course() {
        return new Slug(slug);
    }

    public Place place() {
        return Place.parse(place).orElseThrow(() -> new IllegalStateException("No place: " + place));
    }

    public Optional<AccountId> lookedBy() {
        return Optional.ofNullable(lookedBy).map(AccountId::new);
    }

    public Optional<Instant> lookedAt() {
        return Optional.ofNullable(lookedAt);
    }
}
