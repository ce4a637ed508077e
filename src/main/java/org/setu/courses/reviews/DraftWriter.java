package org.setu.courses.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/** Somebody who changed one file of a draft. It counts until the file is published, or is again as it was published. */
@Entity
@IdClass(DraftWriterKey.class)
@Table(name = "courses_draft_writer")
class DraftWriter {
    @Id
    private String slug;

    @Id
    private String path;

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected DraftWriter() {}

    DraftWriter(Slug slug, String path, AccountId by, Instant at) {
        this.slug = slug.value();
        this.path = path;
        this.accountId = by.value();
        this.changedAt = at;
    }

    void wroteAgain(Instant at) {
        changedAt = at;
    }

    String path() {
        return path;
    }

    AccountId account() {
        return new AccountId(accountId);
    }
}
