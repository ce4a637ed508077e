package org.setu.programmes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * People who take a programme together.
 *
 * <p>Begins with a plan, which may be changed at any time: when the deadline moves, it moves for everybody but those who were given one of
 * their own. It never ends by itself: after its deadline it tells who completed.
 */
@Entity
@Table(name = "programmes_cohort")
public class Cohort {
    /** Within as many days of their deadline, somebody who has not completed is about to be late. */
    public static final int DAYS_NEAR = 7;

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_bn")
    private String nameBn;

    @Column(name = "begins_on")
    private LocalDate beginsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    private LocalDate deadline;

    private @Nullable Integer seats;

    private String language;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "told_manager_for")
    private @Nullable LocalDate toldManagerFor;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Cohort() {}

    @SuppressWarnings("NullAway.Init") // all of the plan is filled by follow
    Cohort(CohortId id, ProgrammeId programme, CohortPlan plan, AccountId by, Instant at) {
        this.id = id.value();
        this.programmeId = programme.value();
        this.madeBy = by.value();
        this.madeAt = at;
        follow(plan);
    }

    void follow(CohortPlan plan) {
        nameEn = plan.name().in(Language.EN);
        nameBn = plan.name().in(Language.BN);
        beginsOn = plan.begins();
        endsOn = plan.ends().orElse(null);
        deadline = plan.deadline();
        seats = plan.seats().orElse(null);
        language = plan.language().code();
    }

    /** Notes that whoever made it is told who is late, and answers whether they were not told of this deadline before. */
    public boolean tellManager() {
        boolean untold = !deadline.equals(toldManagerFor);
        toldManagerFor = deadline;
        return untold;
    }

    public CohortId id() {
        return new CohortId(id);
    }

    public ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    public LocalizedText name() {
        return LocalizedText.of(nameEn, nameBn);
    }

    public LocalDate begins() {
        return beginsOn;
    }

    public Optional<LocalDate> ends() {
        return Optional.ofNullable(endsOn);
    }

    public LocalDate deadline() {
        return deadline;
    }

    public Optional<Integer> seats() {
        return Optional.ofNullable(seats);
    }

    public Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    public AccountId madeBy() {
        return new AccountId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public CohortPlan plan() {
        return new CohortPlan(name(), begins(), ends(), deadline(), seats(), language());
    }
}
