package org.setu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.shared.InstitutionId;
import org.setu.shared.Role;
import org.setu.shared.Slug;

class ScopeTest {
    private static final Scope COURSE = Scope.course(new Slug("mainstreaming-migration"));
    private static final Scope MINISTRY = Scope.institution(InstitutionId.next());

    @Test
    void aScopeReadsWhatItWrote() {
        assertThat(Scope.fromString(COURSE.toString())).isEqualTo(COURSE);
        assertThat(Scope.fromString(MINISTRY.toString())).isEqualTo(MINISTRY);
        assertThat(Scope.fromString("all")).isEqualTo(Scope.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "everything", "course:", "course:../x", "institution:x"})
    void nonsenseIsNoScope(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Scope.fromString(text));
    }

    @Test
    void trainersHaveCoursesAndManagersInstitutions() {
        assertThat(COURSE.suits(Role.TRAINER)).isTrue();
        assertThat(COURSE.suits(Role.MANAGER)).isFalse();
        assertThat(MINISTRY.suits(Role.MANAGER)).isTrue();
        assertThat(MINISTRY.suits(Role.TRAINER)).isFalse();
        assertThat(COURSE.suits(Role.REVIEWER)).isTrue();
        assertThat(MINISTRY.suits(Role.REVIEWER)).isFalse();
    }

    @Test
    void administratorsHaveEverythingOrNothing() {
        assertThat(Scope.all().suits(Role.ADMINISTRATOR)).isTrue();
        assertThat(COURSE.suits(Role.ADMINISTRATOR)).isFalse();
    }

    @Test
    void takingPartNeedsNoGrant() {
        assertThat(Scope.all().suits(Role.PARTICIPANT)).isFalse();
    }
}
