package org.setu.reporting.saving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;

/**
 * A name that a manager gave the filter of a report, so as to find it again.
 *
 * <p>It holds no figures and gives no right: each time it is opened it shows what its owner may see that day. It may be sent in a rhythm, until its owner
 * stops that or is no manager any more; it ends when they throw it away or are forgotten.
 */
@Entity
@Table(name = "reporting_saved_view")
public class SavedView {
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_FILTER = 2_000;

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String name;

    private String filter;

    @Enumerated(EnumType.STRING)
    private @Nullable Rhythm rhythm;

    @Column(name = "next_on")
    private @Nullable LocalDate nextOn;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    SavedView(AccountId owner, String name, String filter, Instant at) {
        this.id = SavedViewId.next().value();
        this.accountId = owner.value();
        this.name = name;
        this.filter = filter;
        this.savedAt = at;
    }

    /** From the first day after this one on which the rhythm has a letter. */
    void send(Rhythm often, LocalDate today) {
        rhythm = often;
        nextOn = often.after(today);
    }

    void stop() {
        rhythm = null;
        nextOn = null;
    }

    /** One letter, however many days have passed that had one. */
    void sent(LocalDate today) {
        nextOn = rhythm == null ? null : rhythm.after(today);
    }

    public SavedViewId id() {
        return new SavedViewId(id);
    }

    public AccountId owner() {
        return new AccountId(accountId);
    }

    public String name() {
        return name;
    }

    /** As the address has it. */
    public String filter() {
        return filter;
    }

    /** Empty where no letters are sent. */
    public Optional<Rhythm> rhythm() {
        return Optional.ofNullable(rhythm);
    }

    public Optional<LocalDate> nextOn() {
        return Optional.ofNullable(nextOn);
    }

    public Instant savedAt() {
        return savedAt;
    }
}
