package org.setu.courses.reviews;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.setu.courses.Aspect;
import org.setu.shared.AccountId;

/**
 * How one sign-off that a course asks for stands to the draft as it is.
 *
 * <p>Nobody vouches alone for what they wrote themselves: of everybody who wrote something that is not published yet, somebody else must
 * have given it. Of two who both wrote, both give it, each for the other's work.
 *
 * @param given for the draft as it is, the newest first
 * @param earlier given for the draft as it was before it changed, the newest first
 * @param writers of what it vouches for and is not published yet
 */
public record Standing(Aspect aspect, List<SignOff> given, List<SignOff> earlier, Set<AccountId> writers) {
    public Standing {
        given = List.copyOf(given);
        earlier = List.copyOf(earlier);
        writers = Set.copyOf(writers);
    }

    /** What there is to tell of it. */
    public enum State {
        GIVEN,
        /** Given, but by those who wrote it. */
        NEEDS_ANOTHER,
        /** Given before the draft changed. */
        OUTDATED,
        MISSING
    }

    public State state() {
        if (isGiven()) {
            return State.GIVEN;
        } else if (!given.isEmpty()) {
            return State.NEEDS_ANOTHER;
        } else {
            return earlier.isEmpty() ? State.MISSING : State.OUTDATED;
        }
    }

    public boolean isGiven() {
        return isEnough(signers());
    }

    public boolean isGivenBy(AccountId account) {
        return signers().contains(account);
    }

    /** Whether it would be given if this person gave it too. */
    public boolean isCompletedBy(AccountId account) {
        var signers = new HashSet<>(signers());
        signers.add(account);
        return isEnough(signers);
    }

    private Set<AccountId> signers() {
        var signers = new HashSet<AccountId>();
        given.forEach(signOff -> signers.add(signOff.by()));
        return signers;
    }

    private boolean isEnough(Set<AccountId> signers) {
        return !signers.isEmpty()
                && writers.stream().allMatch(writer -> signers.stream().anyMatch(signer -> !signer.equals(writer)));
    }
}
