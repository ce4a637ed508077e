package org.setu.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.Role;

/**
 * Invitations to a role in a scope, sent to an address. Nothing is given before whoever got the letter accepts it, signed in to whichever account is
 * theirs; whether the address has one is told to nobody.
 */
public interface Invitations {
    /** The longest that somebody may add in their own words, in characters. */
    int LONGEST_WORDS = 2_000;

    /**
     * What is offered to whom.
     *
     * @param language of the letter
     * @param words to go with it; may be blank
     */
    record Inviting(EmailAddress email, Role role, Scope scope, Language language, String words) {}

    /** One that waits for an answer. */
    record Waiting(UUID id, EmailAddress email, Role role, AccountId by, Instant at, Instant until) {}

    /** One as its addressee sees it. */
    record Received(UUID id, Role role, Scope scope, AccountId by, String words, Instant until) {}

    /** What became of inviting somebody. */
    enum Outcome {
        SENT,
        /** The address is that of somebody who has a role there. */
        AT_WORK,
        /** An invitation to this address waits for an answer. */
        WAITING,
        /** Whoever invites has written to as many people as one may within a day. */
        TOO_MANY
    }

    Outcome invite(Inviting inviting, AccountId by);

    /** Those for just this scope, the oldest first. */
    List<Waiting> waiting(Scope scope);

    /** Those that went to the address of this account and wait for an answer, the oldest first. */
    List<Received> received(AccountId account);

    /** Takes one back. One that has ended stays as it ended. */
    void withdraw(Scope scope, UUID id);

    /** Takes back all for just this scope: what it names is gone. */
    void withdrawAll(Scope scope);
}
