package org.setu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.reporting.CompletionOrder.Column;
import org.setu.shared.Language;
import org.setu.shared.Slug;

class CompletionOrderTest {
    @Test
    void anOrderIsReadAsItIsWritten() {
        assertThat(CompletionOrder.of("-completed")).contains(new CompletionOrder(Column.COMPLETED, true));
        assertThat(CompletionOrder.of("name").orElseThrow()).hasToString("name");
        assertThat(CompletionOrder.of("-name").orElseThrow()).hasToString("-name");
    }

    @Test
    void nothingButAColumnIsAnOrder() {
        assertThat(CompletionOrder.of("")).isEmpty();
        assertThat(CompletionOrder.of("NAME")).isEmpty();
        assertThat(CompletionOrder.of("name; drop table identity_account")).isEmpty();
    }

    @Test
    void peopleAreSortedByTheNameThatTheReaderSees() {
        assertThat(clause("name", Language.BN)).contains("name_bn").endsWith(" asc nulls last, r.id");
        assertThat(clause("-name", Language.EN)).contains("name_en").endsWith(" desc nulls last, r.id");
    }

    @Test
    void coursesAreSortedByTheirTitles() {
        assertThat(clause("course", Language.EN))
                .contains("case r.slug when 'clean-water' then 0 when 'budgets' then 1 end");
    }

    private static String clause(String order, Language language) {
        return CompletionOrder.of(order)
                .orElseThrow()
                .clause(language, List.of(new Slug("clean-water"), new Slug("budgets")));
    }
}
