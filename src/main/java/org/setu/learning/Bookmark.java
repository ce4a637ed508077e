package org.setu.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.setu.shared.Slug;

/** A place that a learner wants to find again. */
@Entity
@IdClass(PlaceKey.class)
@Table(name = "learning_bookmark")
public class Bookmark {
    @Id
    @Column(name = "account_id")
    private UUID learnerId;

    @Id
    private String slug;

    @Id
    private String lesson;

    @Id
    private String block;

    @Column(name = "made_at")
    private Instant madeAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Bookmark() {}

    Bookmark(PlaceKey place, Instant at) {
        this.learnerId = place.learnerId();
        this.slug = place.slug();
        this.lesson = place.lesson();
        this.block = place.block();
        this.madeAt = at;
    }

    public Slug course() {
        return new Slug(slug);
    }

    public String lesson() {
        return lesson;
    }

    public String block() {
        return block;
    }
}
