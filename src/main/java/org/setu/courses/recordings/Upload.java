package org.setu.courses.recordings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/**
 * A recording on its way from a trainer's machine into a course. It begins with its size, grows piece by piece, perhaps over days and
 * several lines, and ends when it is taken into the draft, given up, or left alone for too long.
 */
@Entity
@Table(name = "courses_upload")
public class Upload {
    @Id
    private UUID id;

    private String slug;

    private UUID trainer;

    private String name;

    private String fingerprint;

    private int size;

    private int received;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Upload() {}

    Upload(AccountId trainer, Slug course, String name, String fingerprint, int size, Instant now) {
        this.id = UploadId.next().value();
        this.trainer = trainer.value();
        this.slug = course.value();
        this.name = name;
        this.fingerprint = fingerprint;
        this.size = size;
        this.begunAt = now;
        this.touchedAt = now;
    }

    public UploadId id() {
        return new UploadId(id);
    }

    UUID holder() {
        return id;
    }

    boolean isOf(AccountId account, Slug course) {
        return trainer.equals(account.value()) && slug.equals(course.value());
    }

    boolean isOfFile(String otherFingerprint, int otherSize) {
        return !fingerprint.isEmpty() && fingerprint.equals(otherFingerprint) && size == otherSize;
    }

    boolean isLeftSince(Instant since) {
        return touchedAt.isBefore(since);
    }

    /** The file's name where it came from. */
    public String name() {
        return name;
    }

    public int size() {
        return size;
    }

    public int received() {
        return received;
    }

    public boolean isComplete() {
        return received == size;
    }

    /** When it is forgotten, if nothing comes until then. */
    public Instant expires() {
        return touchedAt.plus(ForgetUploads.PATIENCE);
    }

    /** So many bytes more have come. */
    void grew(int more, Instant now) {
        if (more > size - received) {
            throw new IllegalArgumentException("It has " + size + " bytes");
        }
        received += more;
        touchedAt = now;
    }
}
