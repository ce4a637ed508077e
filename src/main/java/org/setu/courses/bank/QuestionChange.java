package org.setu.courses.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.Slug;

/** That somebody added, changed or removed a question in the draft of a course. Written with the draft, never changed. */
@Entity
@Table(name = "courses_question_change")
public class QuestionChange {
    @Id
    private UUID id;

    private String slug;
    private String question;

    @Enumerated(EnumType.STRING)
    private Sort sort;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** What was done. */
    public enum Sort {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected QuestionChange() {}

    QuestionChange(Slug course, String question, Sort sort, AccountId by, Instant at) {
        this.id = Ids.next();
        this.slug = course.value();
        this.question = question;
        this.sort = sort;
        this.changedBy = by.value();
        this.changedAt = at;
    }

    public Sort sort() {
        return sort;
    }

    public AccountId by() {
        return new AccountId(changedBy);
    }

    public Instant at() {
        return changedAt;
    }

    Slug course() {
        return new Slug(slug);
    }

    String question() {
        return question;
    }
}
