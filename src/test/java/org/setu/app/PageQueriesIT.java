package org.setu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgresql")
class PageQueriesIT {
    @Test
    void noPageAsksTheDatabaseMoreOftenBecauseItShowsMore() throws IOException, SQLException {
        assertThat(PageQueries.counted()).allSatisfy(row -> {
            assertThat(row.few()).as("%s asks at all", row.page()).isPositive();
            assertThat(row.many()).as("%s: %s", row.page(), row.what()).isEqualTo(row.few());
        });
    }
}
