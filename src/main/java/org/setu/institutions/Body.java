package org.setu.institutions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * Several institutions that coordinate: an inter-ministerial committee, a technical working group, a project board.
 *
 * <p>Begins with its names and the institution whose it is, and may be called otherwise. Its members come and go by days ({@link BodyMember}). Whoever manages
 * the institution whose it is, or one above it, manages the body; whoever manages a member reads it.
 */
@Entity
@Table(name = "institutions_body")
public class Body {
    @Id
    private UUID id;

    @Column(name = "institution_id")
    private UUID institutionId;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_bn")
    private String nameBn;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    Body(InstitutionId institution, BodyKind kind, LocalizedText name, AccountId by, Instant at) {
        this.id = BodyId.next().value();
        this.institutionId = institution.value();
        this.kind = kind;
        this.nameEn = name.in(Language.EN);
        this.nameBn = name.in(Language.BN);
        this.madeBy = by.value();
        this.madeAt = at;
    }

    void rename(BodyKind other, LocalizedText name) {
        kind = other;
        nameEn = name.in(Language.EN);
        nameBn = name.in(Language.BN);
    }

    public BodyId id() {
        return new BodyId(id);
    }

    /** Whose it is. */
    public InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    public BodyKind kind() {
        return kind;
    }

    public LocalizedText name() {
        return LocalizedText.of(nameEn, nameBn);
    }

    public AccountId madeBy() {
        return new AccountId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
