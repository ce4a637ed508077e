package org.setu.courses.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.courses.Aspect;
import org.setu.courses.AspectKey;
import org.setu.courses.CourseFiles;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.Slug;

/**
 * Somebody's word that a draft, as it stood, is in order in one respect.
 *
 * <p>Given for that draft alone: as soon as something changes that it vouches for, it is outdated, and must be given anew. Whoever gave it
 * may take it back. A revision that went out with it keeps it.
 */
@Entity
@Table(name = "courses_sign_off")
public class SignOff {
    @Id
    private UUID id;

    private String slug;

    private String aspect;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    private String checksum;

    private String folder;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected SignOff() {}

    /** @param folder under which the draft is kept as it stands */
    SignOff(Aspect aspect, CourseFiles draft, String folder, AccountId by, Instant at) {
        this.id = Ids.next();
        this.slug = draft.slug().value();
        this.aspect = aspect.key().value();
        this.givenBy = by.value();
        this.givenAt = at;
        this.checksum = aspect.checksum(draft);
        this.folder = folder;
    }

    /**
     * Whether nothing that it vouches for has changed since.
     *
     * @param now the checksum of that, as {@link Aspect#checksum} tells it
     */
    boolean holdsFor(String now) {
        return checksum.equals(now);
    }

    /** It does not count any more. Taking it back again changes nothing. */
    void takeBack(Instant at) {
        if (takenBackAt == null) {
            takenBackAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public Slug course() {
        return new Slug(slug);
    }

    public AspectKey aspect() {
        return new AspectKey(aspect);
    }

    public AccountId by() {
        return new AccountId(givenBy);
    }

    public Instant at() {
        return givenAt;
    }

    public Optional<Instant> takenBackAt() {
        return Optional.ofNullable(takenBackAt);
    }

    String folder() {
        return folder;
    }
}
