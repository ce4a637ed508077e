package org.setu.courses.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.setu.shared.RevisionId;

/** Which bytes stand at which path of a revision. */
@Entity
@IdClass(FileKey.class)
@Table(name = "courses_revision_file")
class RevisionFile {
    @Id
    @Column(name = "revision_id")
    private UUID revisionId;

    @Id
    private String path;

    private String checksum;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected RevisionFile() {}

    RevisionFile(RevisionId revision, String path, String checksum) {
        this.revisionId = revision.value();
        this.path = path;
        this.checksum = checksum;
    }

    String path() {
        return path;
    }

    String checksum() {
        return checksum;
    }
}
