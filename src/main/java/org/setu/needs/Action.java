package org.setu.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;

/**
 * One line of an institution's plan of action: what is done so that more of its people can do something, who sees to it, and by when.
 *
 * <p>Begins when somebody who answers for the institution plans it. How far it is nobody says: reports count who of the institution has completed a course
 * that builds the competency since it began. It may be planned otherwise, and ends when it is called off.
 */
@Entity
@Table(name = "needs_action")
public class Action {
    @Id
    private UUID id;

    @Column(name = "institution_id")
    private UUID institutionId;

    private String competency;

    private String text;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "target_people")
    private int people;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "called_off_at")
    private @Nullable Instant calledOffAt;

    @Column(name = "called_off_by")
    private @Nullable UUID calledOffBy;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    /**
     * What is planned.
     *
     * @param people how many of the institution complete a course that builds the competency, by the day
     * @param owner who sees to it
     */
    public record Plan(String text, String competency, int people, AccountId owner, LocalDate due) {}

    Action(InstitutionId institution, Plan plan, AccountId by, Instant at) {
        this.id = ActionId.next().value();
        this.institutionId = institution.value();
        this.competency = plan.competency();
        this.text = plan.text();
        this.ownerId = plan.owner().value();
        this.dueOn = plan.due();
        this.people = plan.people();
        this.madeBy = by.value();
        this.madeAt = at;
    }

    void plan(Plan otherwise) {
        text = otherwise.text();
        competency = otherwise.competency();
        people = otherwise.people();
        ownerId = otherwise.owner().value();
        dueOn = otherwise.due();
    }

    /** It is not done any more. Calling it off again changes nothing. */
    void callOff(AccountId by, Instant at) {
        if (calledOffAt == null) {
            calledOffAt = at;
            calledOffBy = by.value();
        }
    }

    public ActionId id() {
        return new ActionId(id);
    }

    public InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    public Plan plan() {
        return new Plan(text, competency, people, new AccountId(ownerId), dueOn);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public boolean isCalledOff() {
        return calledOffAt != null;
    }
}
