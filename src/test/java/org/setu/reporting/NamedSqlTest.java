package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedSqlTest {
    @Test
    void aNameBecomesAsManyParametersAsItHasValuesAtEachOfItsPlaces() {
        var parameters = new ArrayList<Object>();
        String sql = new NamedSql("a in (:places) and b = :course")
                .add(" or c in (:places)")
                .with("places", List.of(1, 2))
                .with("course", "clean-water")
                .numbered(parameters);

        assertThat(sql).isEqualTo("a in (?1, ?2) and b = ?3 or c in (?4, ?5)");
        assertThat(parameters).containsExactly(1, 2, "clean-water", 1, 2);
    }

    @Test
    void aForgottenValueIsNoticedBeforeTheDatabaseIsAsked() {
        assertThatThrownBy(() -> new NamedSql("a = :course").numbered(new ArrayList<>()))
                .hasMessageContaining(":course");
    }
}
