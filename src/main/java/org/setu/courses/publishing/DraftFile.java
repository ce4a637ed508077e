package org.setu.courses.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/** One file that a trainer is working on. Its version tells two writers apart. */
@Entity
@IdClass(DraftKey.class)
@Table(name = "courses_draft_file")
class DraftFile {
    @Id
    private String slug;

    @Id
    private String path;

    private String checksum;

    @Column(name = "changed_by")
    private @Nullable UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected DraftFile() {}

    DraftFile(Slug slug, String path, String checksum, @Nullable AccountId by, Instant at) {
        this.slug = slug.value();
        this.path = path;
        hold(checksum, by, at);
    }

    final void hold(String newChecksum, @Nullable AccountId by, Instant at) {
        this.checksum = newChecksum;
        this.changedBy = by == null ? null : by.value();
        this.changedAt = at;
    }

    String path() {
        return path;
    }

    String checksum() {
        return checksum;
    }
}
