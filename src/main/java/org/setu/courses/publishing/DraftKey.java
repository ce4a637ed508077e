package org.setu.courses.publishing;

import java.io.Serializable;
import java.util.Objects;

/** A file of a draft. A class, not a record: JPA 3.1 fills it field by field. */
class DraftKey implements Serializable {
    private static final long serialVersionUID = 1;

    private String slug;
    private String path;

    @SuppressWarnings("NullAway.Init")
    protected DraftKey() {}

    DraftKey(String slug, String path) {
        this.slug = slug;
        this.path = path;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftKey key && slug.equals(key.slug) && path.equals(key.path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(slug, path);
    }
}
