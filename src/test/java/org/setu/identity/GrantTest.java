package org.setu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.shared.AccountId;
import org.setu.shared.Role;
import org.setu.shared.Slug;

class GrantTest {
    private static final Instant NOON = Instant.parse("2026-11-23T06:00:00Z");
    private final AccountId farhana = AccountId.next();
    private final AccountId nasreen = AccountId.next();

    @Test
    void aGrantThatIsTakenBackIsKept() {
        var grant = new Grant(nasreen, Role.TRAINER, Scope.course(new Slug("a-course")), Optional.of(farhana), NOON);
        grant.revoke(farhana, NOON.plusSeconds(60));

        assertThat(grant.isActive()).isFalse();
        assertThat(grant.grantedBy()).contains(farhana);
    }

    @Test
    void nobodyTakesTheAdministrationFromThemselves() {
        var grant = new Grant(farhana, Role.ADMINISTRATOR, Scope.all(), Optional.empty(), NOON);

        assertThat(grant.mayBeRevokedBy(farhana)).isFalse();
        assertThat(grant.mayBeRevokedBy(nasreen)).isTrue();
    }

    @Test
    void anAdministratorOfOneCourseMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grant(
                        nasreen, Role.ADMINISTRATOR, Scope.course(new Slug("a-course")), Optional.empty(), NOON));
    }
}
