package org.setu.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a learner wrote beside a block. Private: nobody else reads it, and it goes when the account goes. */
@Entity
@IdClass(PlaceKey.class)
@Table(name = "learning_note")
public class Note {
    @Id
    @Column(name = "account_id")
    private UUID learnerId;

    @Id
    private String slug;

    @Id
    private String lesson;

    @Id
    private String block;

    private String text;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(PlaceKey place, String text, Instant at) {
        this.learnerId = place.learnerId();
        this.slug = place.slug();
        this.lesson = place.lesson();
        this.block = place.block();
        this.text = text;
        this.changedAt = at;
    }

    void say(String newText, Instant at) {
        text = newText;
        changedAt = at;
    }

    public String lesson() {
        return lesson;
    }

    public String block() {
        return block;
    }

    public String text() {
        return text;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
