package org.setu.courses.reviews;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a {@link DraftWriter}; JPA wants a class with fields of the same names. */
class DraftWriterKey implements Serializable {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("NullAway.Init") // JPA fills it
    private String slug;

    @SuppressWarnings("NullAway.Init") // JPA fills it
    private String path;

    @SuppressWarnings("NullAway.Init") // JPA fills it
    private UUID accountId;

    /** For JPA alone. */
    protected DraftWriterKey() {}

    DraftWriterKey(String slug, String path, UUID accountId) {
        this.slug = slug;
        this.path = path;
        this.accountId = accountId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DraftWriterKey key
                && slug.equals(key.slug)
                && path.equals(key.path)
                && accountId.equals(key.accountId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(slug, path, accountId);
    }
}
