package org.setu.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuessingLimitTest {
    @Test
    void tenWrongPasswordsLockAnAccount() {
        assertThat(GuessingLimit.isReached(9, 9)).isFalse();
        assertThat(GuessingLimit.isReached(10, 10)).isTrue();
    }

    @Test
    void aTrainingRoomWhereEverybodyMistypesTwiceStillGetsIn() {
        assertThat(GuessingLimit.isReached(2, 120)).isFalse();
    }

    @Test
    void twoHundredFailuresFromOneAddressAreEnough() {
        assertThat(GuessingLimit.isReached(0, 200)).isTrue();
    }
}
