package org.setu.needs;

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
import org.setu.shared.Ids;
import org.setu.shared.InstitutionId;

/**
 * What the work of one institution needs: so many of its own people at least who can do something, at some level at least. Those below it have needs
 * of their own.
 *
 * <p>Begins when somebody who answers for the institution says so, may be said otherwise by whoever answers for it then, and is gone when they say
 * that it is no more needed.
 */
@Entity
@Table(name = "needs_need")
public class Need {
    @Id
    private UUID id;

    @Column(name = "institution_id")
    private UUID institutionId;

    private String competency;

    @Enumerated(EnumType.ORDINAL)
    @Column(name = "least_level")
    private Level level;

    @Column(name = "least_people")
    private int people;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Need() {}

    Need(InstitutionId institution, String competency, Level level, int people, AccountId by, Instant at) {
        this.id = Ids.next();
        this.institutionId = institution.value();
        this.competency = competency;
        this.level = level;
        this.people = people;
        this.setBy = by.value();
        this.setAt = at;
    }

    /** Is said anew. What holds already stays as it was. */
    void set(Level otherLevel, int otherPeople, AccountId by, Instant at) {
        if (level != otherLevel || people != otherPeople) {
            level = otherLevel;
            people = otherPeople;
            setBy = by.value();
            setAt = at;
        }
    }

    public InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    /** A key of the shared competencies. */
    public String competency() {
        return competency;
    }

    public Level level() {
        return level;
    }

    /** How many at least. */
    public int people() {
        return people;
    }

    /** Who said so last. */
    public AccountId setBy() {
        return new AccountId(setBy);
    }

    public Instant setAt() {
        return setAt;
    }
}
