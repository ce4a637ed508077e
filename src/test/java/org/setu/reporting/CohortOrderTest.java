package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setu.shared.Language;

class CohortOrderTest {
    @ParameterizedTest
    @EnumSource
    void anOrderIsReadAsItIsWritten(CohortOrder.Column column) {
        var order = new CohortOrder(column, true);

        assertThat(CohortOrder.of(order.toString())).contains(order);
    }

    @Test
    void nothingElseIsAnOrder() {
        assertThat(CohortOrder.of("name; drop table programmes_member")).isEmpty();
        assertThat(CohortOrder.of("--name")).isEmpty();
    }

    @Test
    void namesAreSortedInTheLanguageOfThePageAndWhoHasNoneByTheirAddress() {
        assertThat(CohortOrder.BY_NAME.clause(Language.BN))
                .contains("q.name_bn", "q.email", " asc nulls last, q.id")
                .doesNotContain("q.name_en");
    }

    @ParameterizedTest
    @EnumSource
    void aPartOfTheListIsReadAsItIsWritten(CohortView view) {
        assertThat(CohortView.of(view.toString())).isEqualTo(view);
    }

    @Test
    void whatIsNoPartIsTheWholeList() {
        assertThat(CohortView.of("LATE")).isEqualTo(CohortView.ALL);
        assertThat(CohortView.of("")).isEqualTo(CohortView.ALL);
    }
}
