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
import org.setu.institutions.InstitutionEvent.What;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * A ministry, an office below it, an association: somewhere that people work.
 *
 * <p>Has at most one above it. May be renamed and moved; when it ends it is closed and stays, because postings and completions name it. Where
 * another took it in, it leads there. Each change answers with the event that it was, for the history.
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

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

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

    InstitutionEvent begin(Optional<AccountId> by, Instant at) {
        return new InstitutionEvent(this, What.ADDED, by, at);
    }

    /** Calling it as it is called changes nothing. */
    Optional<InstitutionEvent> rename(LocalizedText name, InstitutionKind kind, Optional<AccountId> by, Instant at) {
        LocalizedText former = name();
        InstitutionKind formerKind = this.kind;
        if (former.equals(name) && formerKind == kind) {
            return Optional.empty();
        }
        this.nameEn = name.in(Language.EN);
        this.nameBn = name.in(Language.BN);
        this.kind = kind;
        return Optional.of(new InstitutionEvent(this, What.RENAMED, by, at).formerly(former, formerKind));
    }

    /** Puts it below another, or on top. {@link InstitutionTree#mayMove} says whether that makes sense. */
    Optional<InstitutionEvent> moveBelow(Optional<InstitutionId> parent, Optional<AccountId> by, Instant at) {
        Optional<InstitutionId> former = parent();
        if (former.equals(parent)) {
            return Optional.empty();
        }
        parentId = parent.map(InstitutionId::value).orElse(null);
        return Optional.of(new InstitutionEvent(this, What.MOVED, by, at).formerlyBelow(former));
    }

    /** Nobody new can choose it. Closing it again changes nothing. */
    Optional<InstitutionEvent> close(Optional<AccountId> by, Instant at) {
        if (isClosed()) {
            return Optional.empty();
        }
        closedAt = at;
        return Optional.of(new InstitutionEvent(this, What.CLOSED, by, at));
    }

    /** Whoever took it in keeps what went over. */
    Optional<InstitutionEvent> reopen(Optional<AccountId> by, Instant at) {
        if (!isClosed()) {
            return Optional.empty();
        }
        closedAt = null;
        mergedInto = null;
        return Optional.of(new InstitutionEvent(this, What.REOPENED, by, at));
    }

    /** Closes it for good: whoever looks for it is led to the other. */
    InstitutionEvent mergeInto(Institution other, Optional<AccountId> by, Instant at) {
        closedAt = at;
        mergedInto = other.id;
        return new InstitutionEvent(this, What.MERGED, by, at).with(other.id());
    }

    InstitutionEvent takeIn(Institution other, Optional<AccountId> by, Instant at) {
        return new InstitutionEvent(this, What.TOOK_IN, by, at).with(other.id());
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

    /** The one that took it in; that one may have been taken in by a third since. */
    public Optional<InstitutionId> mergedInto() {
        return Optional.ofNullable(mergedInto).map(InstitutionId::new);
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
