package org.setu.courses.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.setu.shared.Slug;

/**
 * A course of this installation, from its first reading or drafting on. Its text lives in revisions and a draft; it says which of
 * folder and browser holds the newest.
 */
@Entity
@Table(name = "courses_course")
class Course {
    @Id
    private String slug;

    @Column(name = "imported_checksum")
    private @Nullable String importedChecksum;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Course() {}

    Course(Slug slug) {
        this.slug = slug.value();
    }

    Slug slug() {
        return new Slug(slug);
    }

    boolean wasReadAs(String checksum) {
        return checksum.equals(importedChecksum);
    }

    void readAs(String checksum) {
        importedChecksum = checksum;
    }

    /** Whether the browser, not the folder, holds the newest text. */
    boolean isEdited() {
        return editedAt != null;
    }

    /** From now on the browser leads. Saying so again changes nothing. */
    void edited(Instant at) {
        if (editedAt == null) {
            editedAt = at;
        }
    }
}
