package org.setu.courses.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/** Up to where somebody has read a draft, by their own word. One for each person and course; the newest word counts. */
@Entity
@IdClass(Reading.Key.class)
@Table(name = "courses_review_reading")
public class Reading {
    @Id
    private String slug;

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private String folder;

    @Column(name = "read_at")
    private Instant readAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Reading() {}

    Reading(Slug slug, AccountId by, String folder, Instant at) {
        this.slug = slug.value();
        this.accountId = by.value();
        readOn(folder, at);
    }

    final void readOn(String upTo, Instant at) {
        this.folder = upTo;
        this.readAt = at;
    }

    Slug course() {
        return new Slug(slug);
    }

    String folder() {
        return folder;
    }

    Instant at() {
        return readAt;
    }

    /** JPA wants a class with fields of the same names. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private @Nullable String slug;
        private @Nullable UUID accountId;

        protected Key() {}

        Key(Slug slug, AccountId account) {
            this.slug = slug.value();
            this.accountId = account.value();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(slug, key.slug)
                    && Objects.equals(accountId, key.accountId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(slug, accountId);
        }
    }
}
