package org.setu.institutions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** Something became of an institution: what, when and by whom, how it was before and after. Appended, never changed. */
@Entity
@Table(name = "institutions_event")
public class InstitutionEvent {
    @Id
    private UUID id;

    @Column(name = "institution_id")
    private UUID institutionId;

    @Enumerated(EnumType.STRING)
    private What what;

    @Column(name = "former_en")
    private @Nullable String formerEn;

    @Column(name = "former_bn")
    private @Nullable String formerBn;

    @Enumerated(EnumType.STRING)
    @Column(name = "former_kind")
    private @Nullable InstitutionKind formerKind;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_bn")
    private String nameBn;

    @Enumerated(EnumType.STRING)
    private InstitutionKind kind;

    @Column(name = "former_parent_id")
    private @Nullable UUID formerParentId;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "other_id")
    private @Nullable UUID otherId;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    private Instant at;

    /** What can become of an institution. */
    public enum What {
        ADDED,
        RENAMED,
        MOVED,
        CLOSED,
        REOPENED,
        /** It is closed, and another took in what it had. */
        MERGED,
        /** It took in what another had. */
        TOOK_IN
    }

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected InstitutionEvent() {}

    /** @param institution as it is afterwards */
    InstitutionEvent(Institution institution, What what, Optional<AccountId> by, Instant at) {
        this.id = Ids.next();
        this.institutionId = institution.id().value();
        this.what = what;
        this.nameEn = institution.name().in(Language.EN);
        this.nameBn = institution.name().in(Language.BN);
        this.kind = institution.kind();
        this.parentId = institution.parent().map(InstitutionId::value).orElse(null);
        this.accountId = by.map(AccountId::value).orElse(null);
        this.at = at;
    }

    InstitutionEvent formerly(LocalizedText name, InstitutionKind formerly) {
        formerEn = name.in(Language.EN);
        formerBn = name.in(Language.BN);
        formerKind = formerly;
        return this;
    }

    InstitutionEvent formerlyBelow(Optional<InstitutionId> parent) {
        formerParentId = parent.map(InstitutionId::value).orElse(null);
        return this;
    }

    InstitutionEvent with(InstitutionId other) {
        otherId = other.value();
        return this;
    }

    public InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    public What what() {
        return what;
    }

    /** Only where it was renamed. */
    public Optional<LocalizedText> formerName() {
        return formerEn == null || formerBn == null
                ? Optional.empty()
                : Optional.of(LocalizedText.of(formerEn, formerBn));
    }

    /** Only where it was renamed; the same as afterwards where the kind stayed. */
    public Optional<InstitutionKind> formerKind() {
        return Optional.ofNullable(formerKind);
    }

    public LocalizedText name() {
        return LocalizedText.of(nameEn, nameBn);
    }

    public InstitutionKind kind() {
        return kind;
    }

    /** Where it stood before it was moved; empty for the top. */
    public Optional<InstitutionId> formerParent() {
        return Optional.ofNullable(formerParentId).map(InstitutionId::new);
    }

    public Optional<InstitutionId> parent() {
        return Optional.ofNullable(parentId).map(InstitutionId::new);
    }

    /** The other one of a merger. */
    public Optional<InstitutionId> other() {
        return Optional.ofNullable(otherId).map(InstitutionId::new);
    }

    /** Empty where the installation itself did it. */
    public Optional<AccountId> by() {
        return Optional.ofNullable(accountId).map(AccountId::new);
    }

    public Instant at() {
        return at;
    }
}
