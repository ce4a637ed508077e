package org.setu.needs;

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
import org.setu.shared.AccountId;
import org.setu.shared.Ids;

/**
 * Where somebody stands in one competency.
 *
 * <p>Begins when they say so of themselves; counts as capacity once somebody who answers for their institution confirms it, or sets another level and
 * says why. They may say something new at any time: what was confirmed holds until that is confirmed in turn. It goes with the person when they are
 * transferred. Each word of either is kept ({@link AssessmentEvent}).
 */
@Entity
@Table(name = "needs_assessment")
public class Assessment {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String competency;

    @Enumerated(EnumType.ORDINAL)
    @Column(name = "said_level")
    private Level saidLevel;

    private String evidence;

    @Column(name = "said_at")
    private Instant saidAt;

    @Enumerated(EnumType.ORDINAL)
    @Column(name = "confirmed_level")
    private @Nullable Level confirmedLevel;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    private @Nullable String because;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    private Assessment(AccountId account, String competency, Said said, Instant at) {
        this.id = Ids.next();
        this.accountId = account.value();
        this.competency = competency;
        this.saidLevel = said.level();
        this.evidence = said.evidence();
        this.saidAt = at;
    }

    /**
     * What somebody says of themselves.
     *
     * @param evidence how one can see it; may be blank
     */
    public record Said(Level level, String evidence) {}

    /**
     * What somebody who answers for their institution says to it.
     *
     * @param because why it is another level; where it is the same, it may be blank
     */
    public record Confirmed(Level level, String because, AccountId by, Instant at) {}

    static Assessment begun(AccountId account, String competency, Said said, Instant at) {
        return new Assessment(account, competency, said, at);
    }

    /** They say it anew, and whether it is anything new. */
    boolean say(Said said, Instant at) {
        boolean isNew = !said().equals(said);
        if (isNew) {
            saidLevel = said.level();
            evidence = said.evidence();
            saidAt = at;
        }
        return isNew;
    }

    /** Somebody else, who knows their work, says where they stand; and whether it is anything new. */
    boolean confirm(Confirmed word) {
        boolean isNew =
                waits() || word.level() != confirmedLevel || !word.because().equals(because == null ? "" : because);
        if (isNew) {
            confirmedLevel = word.level();
            confirmedBy = word.by().value();
            confirmedAt = word.at();
            because = word.because();
        }
        return isNew;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    /** A key of the shared competencies. */
    public String competency() {
        return competency;
    }

    public Said said() {
        return new Said(saidLevel, evidence);
    }

    public Instant saidAt() {
        return saidAt;
    }

    /** The last word on it, which may be older than what the person says now. */
    public Optional<Confirmed> confirmed() {
        return confirmedLevel == null || confirmedBy == null || confirmedAt == null
                ? Optional.empty()
                : Optional.of(new Confirmed(
                        confirmedLevel, because == null ? "" : because, new AccountId(confirmedBy), confirmedAt));
    }

    /** Whether nobody has said anything to what the person says now. */
    public boolean waits() {
        return confirmedAt == null || confirmedAt.isBefore(saidAt);
    }
}
