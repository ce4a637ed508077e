package org.setu.courses.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.Slug;

/**
 * What somebody said on a block, a question or the whole course, or an answer to that. Nobody edits it afterwards.
 *
 * <p>A comment that may carry a suggestion begins a thread: others answer, until somebody settles it or accepts the suggestion, which then
 * is the text. A settled one can be opened again.
 */
@Entity
@Table(name = "courses_review_comment")
public class Comment {
    public static final int LONGEST = 4_000;

    @Id
    private UUID id;

    private String slug;

    private String place;

    private @Nullable UUID answers;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String words;

    private String about;

    private @Nullable String original;

    private @Nullable String proposal;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @Column(name = "settled_by")
    private @Nullable UUID settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(Remark remark, Slug course, AccountId author, Instant at) {
        this.id = remark.id();
        this.slug = course.value();
        this.place = remark.place().toString();
        this.authorId = author.value();
        this.writtenAt = at;
        this.words = remark.words();
        this.about = remark.about();
        this.original = remark.suggestion().map(Suggestion::original).orElse(null);
        this.proposal = remark.suggestion().map(Suggestion::proposal).orElse(null);
    }

    private Comment(Comment answered, UUID id, String words, AccountId author, Instant at) {
        this.id = id;
        this.slug = answered.slug;
        this.place = answered.place;
        this.answers = answered.id;
        this.authorId = author.value();
        this.writtenAt = at;
        this.words = words;
        this.about = answered.about;
    }

    /**
     * What somebody wants to say.
     *
     * @param id made with the form, so that sending it twice says it once
     * @param about the checksum of the text that it is about
     */
    public record Remark(UUID id, Place place, String words, String about, Optional<Suggestion> suggestion) {}

    /**
     * Another wording.
     *
     * @param original what it would replace: the text of a block, or a question as its pool has it
     */
    public record Suggestion(String original, String proposal) {}

    Comment answer(UUID answerId, String said, AccountId author, Instant at) {
        return new Comment(this, answerId, said, author, at);
    }

    /** There is nothing left to do about it. Of two who say so the first is named. */
    void settle(AccountId by, Instant at) {
        if (settledAt == null) {
            settledBy = by.value();
            settledAt = at;
        }
    }

    /** What it suggests is the text now. */
    void accept(AccountId by, Instant at) {
        settle(by, at);
        if (acceptedAt == null) {
            acceptedAt = at;
        }
    }

    /** It was settled too early. What became the text is not taken back by this. */
    void reopen() {
        if (acceptedAt == null) {
            settledBy = null;
            settledAt = null;
        }
    }

    public UUID id() {
        return id;
    }

    public Slug course() {
        return new Slug(slug);
    }

    public Place place() {
        return Place.parse(place).orElseThrow(() -> new IllegalStateException("No place: " + place));
    }

    public Optional<UUID> answers() {
        return Optional.ofNullable(answers);
    }

    public AccountId author() {
        return new AccountId(authorId);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String words() {
        return words;
    }

    public String about() {
        return about;
    }

    public Optional<Suggestion> suggestion() {
        return Optional.ofNullable(proposal)
                .map(text -> new Suggestion(Optional.ofNullable(original).orElse(""), text));
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    public Optional<AccountId> settledBy() {
        return Optional.ofNullable(settledBy).map(AccountId::new);
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    public boolean isAccepted() {
        return acceptedAt != null;
    }
}
