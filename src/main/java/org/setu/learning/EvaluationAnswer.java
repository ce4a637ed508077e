package org.setu.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/** One answer of a course evaluation. It carries no account, and of the time only the week. */
@Entity
@Table(name = "learning_evaluation")
class EvaluationAnswer {
    @Id
    private UUID id;

    private UUID sheet;

    private String slug;

    @Column(name = "revision_id")
    private UUID revisionId;

    private String item;

    private @Nullable Integer score;

    private @Nullable String text;

    private LocalDate week;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected EvaluationAnswer() {}

    EvaluationAnswer(
            UUID sheet,
            Slug course,
            RevisionId revision,
            Slug item,
            @Nullable Integer score,
            @Nullable String text,
            LocalDate week) {
        // A random id: one that sorts by time would say when, and so who.
        this.id = UUID.randomUUID();
        this.sheet = sheet;
        this.slug = course.value();
        this.revisionId = revision.value();
        this.item = item.value();
        this.score = score;
        this.text = text;
        this.week = week;
    }

    static UUID newSheet() {
        return UUID.randomUUID();
    }
}
