package org.setu.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.Language;

/**
 * A letter on its way.
 *
 * <p>Written together with its cause, tried until it is sent or, after ten times in about a day and a half, given up; an administrator may
 * then try again.
 */
@Entity
@Table(name = "notifications_mail")
public class Mail {
    static final int MOST_ATTEMPTS = 10;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);
    private static final int LONGEST_ERROR = 400;

    /** Where a letter is on its way. */
    public enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }

    @Id
    private UUID id;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    private String recipient;
    private String kind;
    private String language;
    private String subject;
    private String body;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "given_up_at")
    private @Nullable Instant givenUpAt;

    @Column(name = "last_error")
    private @Nullable String lastError;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(Letter letter, Instant at) {
        this.id = Ids.next();
        this.accountId = letter.to().account().map(AccountId::value).orElse(null);
        this.recipient = letter.to().email().value();
        this.kind = letter.kind();
        this.language = letter.to().language().code();
        this.subject = letter.subject();
        this.body = letter.body();
        this.madeAt = at;
        this.dueAt = at;
    }

    void sent(Instant at) {
        attempts++;
        sentAt = at;
        lastError = null;
    }

    /** It did not get through: try later, each time twice as late, but not for ever. */
    void failed(String why, Instant at) {
        attempts++;
        lastError = why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why;
        if (attempts >= MOST_ATTEMPTS) {
            givenUpAt = at;
        } else {
            Duration wait = FIRST_WAIT.multipliedBy(1L << (attempts - 1));
            dueAt = at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    /** Somebody mended what was wrong: from the beginning, and now. What is sent already is not sent again. */
    void tryAgain(Instant at) {
        if (state() != State.SENT) {
            attempts = 0;
            givenUpAt = null;
            dueAt = at;
        }
    }

    /** A letter to somebody who has no account, or none any more: nothing of it is kept once it is out, or cannot be. */
    boolean isToBeForgotten() {
        return (accountId == null || kind.equals(Letter.FAREWELL)) && state() != State.WAITING;
    }

    public State state() {
        if (sentAt != null) {
            return State.SENT;
        } else {
            return givenUpAt == null ? State.WAITING : State.GIVEN_UP;
        }
    }

    public UUID id() {
        return id;
    }

    public String recipient() {
        return recipient;
    }

    public String kind() {
        return kind;
    }

    public Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public int attempts() {
        return attempts;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public String lastError() {
        return lastError == null ? "" : lastError;
    }
}
