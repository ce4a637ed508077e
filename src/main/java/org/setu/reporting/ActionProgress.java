package org.setu.reporting;

import java.time.LocalDate;
import org.setu.needs.ActionId;
import org.setu.shared.LocalizedText;

/**
 * How far something is that an institution planned.
 *
 * @param owner who sees to it; blank where their account is gone
 * @param people how many are to complete a course that builds the competency
 * @param done how many people of the institution did so since it began
 */
public record ActionProgress(
        ActionId id,
        LocalizedText institution,
        String competency,
        String text,
        LocalizedText owner,
        LocalDate due,
        int people,
        int done) {
    static final String SELECT = """
            select cast(r.id as varchar(36)), r.institution_en, r.institution_bn, r.competency, r.text, r.owner_en, r.owner_bn,
                cast(r.due_on as varchar(10)), r.target_people, r.done
            """;

    /** What becomes of it. */
    public enum State {
        UNDERWAY,
        REACHED,
        OVERDUE
    }

    static ActionProgress of(Object[] row) {
        return new ActionProgress(
                ActionId.fromString(row[0].toString()),
                LocalizedText.of(row[1].toString(), row[2].toString()),
                row[3].toString(),
                row[4].toString(),
                LocalizedText.of(row[5].toString(), row[6].toString()),
                LocalDate.parse(row[7].toString()),
                ((Number) row[8]).intValue(),
                ((Number) row[9]).intValue());
    }

    /** The day itself still counts. */
    public State state(LocalDate today) {
        if (done >= people) {
            return State.REACHED;
        } else {
            return today.isAfter(due) ? State.OVERDUE : State.UNDERWAY;
        }
    }

    /** From 0 to 100. */
    public int percent() {
        return Math.min(100, done * 100 / people);
    }
}
