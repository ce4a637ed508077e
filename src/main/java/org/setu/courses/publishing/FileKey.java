package org.setu.courses.publishing;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A file of a revision. A class, not a record: JPA 3.1 fills it field by field. */
class FileKey implements Serializable {
    private static final long serialVersionUID = 1;

    private UUID revisionId;
    private String path;

    @SuppressWarnings("NullAway.Init")
    protected FileKey() {}

    FileKey(UUID revisionId, String path) {
        this.revisionId = revisionId;
        this.path = path;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileKey key && revisionId.equals(key.revisionId) && path.equals(key.path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(revisionId, path);
    }
}
