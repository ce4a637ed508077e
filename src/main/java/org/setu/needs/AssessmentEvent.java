package org.setu.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.setu.needs.Assessment.Confirmed;
import org.setu.needs.Assessment.Said;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;

/** Somebody said how well a person can do something: the person, or who answers for their institution. Appended, never changed. */
@Entity
@Table(name = "needs_assessment_event")
public class AssessmentEvent {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String competency;

    @Enumerated(EnumType.STRING)
    private What what;

    @Enumerated(EnumType.ORDINAL)
    @Column(name = "told_level")
    private Level level;

    private String words;

    @Column(name = "told_by")
    private UUID toldBy;

    private Instant at;

    /** Whose word it is. */
    public enum What {
        /** The person's own; the words are the evidence. */
        SAID,
        /** Of who answers for them; the words say why it is another level. */
        CONFIRMED
    }

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected AssessmentEvent() {}

    private AssessmentEvent(Assessment assessment, What what, Level level, String words, AccountId by, Instant at) {
        this.id = Ids.next();
        this.accountId = assessment.account().value();
        this.competency = assessment.competency();
        this.what = what;
        this.level = level;
        this.words = words;
        this.toldBy = by.value();
        this.at = at;
    }

    static AssessmentEvent said(Assessment assessment, Said said, Instant at) {
        return new AssessmentEvent(assessment, What.SAID, said.level(), said.evidence(), assessment.account(), at);
    }

    static AssessmentEvent confirmed(Assessment assessment, Confirmed word) {
        return new AssessmentEvent(assessment, What.CONFIRMED, word.level(), word.because(), word.by(), word.at());
    }

    public String competency() {
        return competency;
    }

    public What what() {
        return what;
    }

    public Level level() {
        return level;
    }

    public String words() {
        return words;
    }

    public AccountId toldBy() {
        return new AccountId(toldBy);
    }

    public Instant at() {
        return at;
    }
}
