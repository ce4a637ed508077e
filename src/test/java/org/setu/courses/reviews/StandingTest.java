package org.setu.courses.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.Programme;
import org.setu.courses.reviews.Standing.State;
import org.setu.shared.AccountId;

/** Nobody's work is published that only its writer has looked at. */
class StandingTest {
    private static final Instant NOON = Instant.parse("2026-11-29T06:00:00Z");

    private final AccountId nasreen = AccountId.next();
    private final AccountId shirin = AccountId.next();
    private final AccountId rezaul = AccountId.next();

    @Test
    void whatNobodySignedIsMissing() {
        assertThat(signedBy().state(Set.of(nasreen))).isEqualTo(State.MISSING);
        assertThat(signedBy().state(Set.of())).isEqualTo(State.MISSING);
    }

    @Test
    void somebodyWhoWroteNothingIsEnough() {
        assertThat(signedBy(shirin).state(Set.of(nasreen))).isEqualTo(State.GIVEN);
        assertThat(signedBy(shirin).state(Set.of(nasreen, rezaul))).isEqualTo(State.GIVEN);
    }

    @Test
    void whereNobodyWroteAnythingAnybodyIsEnough() {
        assertThat(signedBy(nasreen).state(Set.of())).isEqualTo(State.GIVEN);
    }

    @Test
    void whoWroteItAloneIsNotEnough() {
        assertThat(signedBy(nasreen).state(Set.of(nasreen))).isEqualTo(State.NEEDS_ANOTHER);
    }

    @Test
    void ofTwoWhoBothWroteBothSignForEachOther() {
        assertThat(signedBy(nasreen).state(Set.of(nasreen, shirin))).isEqualTo(State.NEEDS_ANOTHER);
        assertThat(signedBy(nasreen, shirin).state(Set.of(nasreen, shirin))).isEqualTo(State.GIVEN);
    }

    @Test
    void whatWasGivenBeforeTheDraftChangedIsOutdatedHoweverManyGaveIt() {
        var before = new Standing(Programme.LEGAL, List.of(), signOffs(shirin, rezaul), Set.of(nasreen));

        assertThat(before.state()).isEqualTo(State.OUTDATED);
        assertThat(before.isGiven()).isFalse();
    }

    @Test
    void itIsToldBeforehandWhetherOnesOwnWouldBeEnough() {
        var missing = new Standing(Programme.LEGAL, List.of(), List.of(), Set.of(nasreen, shirin));

        assertThat(missing.isCompletedBy(nasreen)).isFalse();
        assertThat(missing.isCompletedBy(rezaul)).isTrue();
        assertThat(new Standing(Programme.LEGAL, signOffs(shirin), List.of(), Set.of(nasreen, shirin))
                        .isCompletedBy(nasreen))
                .isTrue();
    }

    private record Signed(List<SignOff> given) {
        State state(Set<AccountId> writers) {
            return new Standing(Programme.LEGAL, given, List.of(), writers).state();
        }
    }

    private static Signed signedBy(AccountId... signers) {
        return new Signed(signOffs(signers));
    }

    private static List<SignOff> signOffs(AccountId... signers) {
        return Arrays.stream(signers)
                .map(signer -> new SignOff(Programme.LEGAL, CleanWater.files(), "kept", signer, NOON))
                .toList();
    }
}
