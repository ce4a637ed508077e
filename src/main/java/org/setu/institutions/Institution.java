package org.setu.institutions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * A ministry, an office below it, an association: somewhere that people work.
 *
 * <p>Has at most one above it. May be renamed and moved; when it ends it is closed and stays, because postings and completions name it.
 */
@Entity
@Table(name = "institutions_institution")
public class Institution {
    @Id
    private UUID id;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private String slug;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_bn")
    private String nameBn;

    @Enumerated(EnumType.STRING)
    private InstitutionKind kind;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Institution() {}

    Institution(InstitutionId id, Optional<InstitutionId> parent, Slug slug, LocalizedText name, InstitutionKind kind) {
        this.id = id.value();
        this.parentId = parent.map(InstitutionId::value).orElse(null);
        this.slug = slug.value();
        this.nameEn = name.in(Language.EN);
        this.nameBn = name.in(Language.BN);
        this.kind = kind;
    }

    public void rename(LocalizedText name, InstitutionKind kind) {
        this.nameEn = name.in(Language.EN);
        this.nameBn = name.in(Language.BN);
        this.kind = kind;
    }

    /** Puts it below another, or on top. {@link InstitutionTree#mayMove} says whether that makes sense. */
    void moveBelow(Optional<InstitutionId> parent) {
        parentId = parent.map(InstitutionId::value).orElse(null);
    }

    /** Nobody new can choose it. Closing it again changes nothing. */
    public void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
        }
    }

    public void reopen() {
        closedAt = null;
    }

    public InstitutionId id() {
        return new InstitutionId(id);
    }

    public Optional<InstitutionId> parent() {
        return Optional.ofNullable(parentId).map(InstitutionId::new);
    }

    public Slug slug() {
        return new Slug(slug);
    }

    public LocalizedText name() {
        return LocalizedText.of(nameEn, nameBn);
    }

    public InstitutionKind kind() {
        return kind;
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
