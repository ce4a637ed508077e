package org.setu.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.setu.shared.EnrolmentId;

/** An enrolment from before lessons had statistics. Taken away when what they ask of it was derived from its facts. */
@Entity
@Table(name = "learning_underived")
class Underived {
    @Id
    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Underived() {}

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }
}
