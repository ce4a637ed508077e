package org.setu.courses.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.courses.Extent;
import org.setu.shared.AccountId;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/** A course as it stood at one moment. Written once, with its files, and never changed. */
@Entity
@Table(name = "courses_revision")
public class Revision {
    @Id
    private UUID id;

    private String slug;

    private int number;

    private String checksum;

    @Enumerated(EnumType.STRING)
    private Extent extent;

    private String note;

    @Column(name = "published_by")
    private @Nullable UUID publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(Slug slug, int number, String checksum, Extent extent, String note, @Nullable AccountId by, Instant at) {
        this.id = RevisionId.next().value();
        this.slug = slug.value();
        this.number = number;
        this.checksum = checksum;
        this.extent = extent;
        this.note = note;
        this.publishedBy = by == null ? null : by.value();
        this.publishedAt = at;
    }

    RevisionId id() {
        return new RevisionId(id);
    }

    Slug slug() {
        return new Slug(slug);
    }

    int number() {
        return number;
    }

    String checksum() {
        return checksum;
    }

    Extent extent() {
        return extent;
    }

    String note() {
        return note;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    AccountId publishedBy() {
        return publishedBy == null ? null : new AccountId(publishedBy);
    }
}
