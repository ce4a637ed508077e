package org.setu.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.identity.ParticipantKind;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionFilter.Moment;
import org.setu.reporting.CompletionFilter.Period;
import org.setu.reporting.CompletionFilter.State;
import org.setu.reporting.CompletionOrder;
import org.setu.reporting.ReportScope;
import org.setu.reporting.ReportScope.Place;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;

class CompletionQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final InstitutionId BUREAU = InstitutionId.next();
    private static final ReportScope SCOPE =
            new ReportScope(false, List.of(new Place(BUREAU, LocalizedText.of("Bureau", "ব্যুরো"), 1)));

    @Test
    void anAddressWithoutAQuestionAsksForEverythingInTheScope() {
        CompletionQuery query = asked();

        assertThat(query.errors(TODAY)).isEmpty();
        assertThat(query.filter(SCOPE))
                .isEqualTo(new CompletionFilter(
                        SCOPE,
                        Optional.empty(),
                        new Period(Moment.ENROLLED, Optional.empty(), Optional.empty()),
                        State.ALL,
                        ""));
        assertThat(query.order()).isEqualTo(CompletionOrder.BY_NAME);
        assertThat(query.isFiltered()).isFalse();
        assertThat(query.filterAddress()).isEmpty();
    }

    @Test
    void eachPartOfTheAddressNarrowsTheReport() {
        CompletionFilter filter = asked(
                        "course", "clean-water",
                        "institution", BUREAU.toString(),
                        "period", "completed",
                        "from", "2026-01-01",
                        "to", "2026-06-30",
                        "state", "completed",
                        "q", " আমিনা ")
                .filter(SCOPE);

        assertThat(filter.course()).contains(new Slug("clean-water"));
        assertThat(filter.scope().institutions()).containsExactly(BUREAU);
        assertThat(filter.period())
                .isEqualTo(new Period(
                        Moment.COMPLETED,
                        Optional.of(LocalDate.of(2026, 1, 1)),
                        Optional.of(LocalDate.of(2026, 6, 30))));
        assertThat(filter.state()).isEqualTo(State.COMPLETED);
        assertThat(filter.words()).isEqualTo("আমিনা");
    }

    @Test
    void anInstitutionOutsideOfTheScopeDoesNotExist() {
        assertThatThrownBy(() ->
                        asked("institution", InstitutionId.next().toString()).filter(SCOPE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asked("institution", "nonsense").filter(SCOPE)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "course, No Slug",
        "module, without-a-course",
        "kind, GOVERNMENT",
        "asOf, October",
        "asOf, 2026-11",
        "asOf, 2027-01",
        "compareFrom, last year",
        "compareTo, 2026-13-01",
        "period, born",
        "from, yesterday",
        "from, 2026-02-30",
        "to, 01/02/2026",
        "state, done",
        "sort, salary",
        "page, 0",
        "page, x",
        "size, 201",
        "size, -1"
    })
    void whatCannotBeMeantIsNamed(String field, String value) {
        assertThat(asked(field, value).errors(TODAY))
                .extracting(FieldError::field)
                .containsExactly(field);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsNamed() {
        assertThat(asked("from", "2026-06-30", "to", "2026-01-01").errors(TODAY))
                .extracting(FieldError::key)
                .containsExactly("reporting.error.backwards");
    }

    @Test
    void aMonthThatIsOverCanBeAskedFor() {
        CompletionQuery query =
                asked("asOf", "2026-10", "kind", "civil-society", "course", "clean-water", "module", "a1");
        CompletionFilter filter = query.filter(SCOPE);

        assertThat(query.errors(TODAY)).isEmpty();
        assertThat(filter.asOf()).contains(YearMonth.of(2026, 10));
        assertThat(filter.kind()).contains(ParticipantKind.CIVIL_SOCIETY);
        assertThat(filter.subject().module()).contains(new Slug("a1"));
        assertThat(filter.saysRate())
                .as("nobody who was last seen somewhere has completed")
                .isFalse();
    }

    @Test
    void whatIsComparedIsTheSameOfAnotherCohortOrPeriod() {
        CompletionQuery periods = asked(
                "course",
                "clean-water",
                "from",
                "2026-07-01",
                "to",
                "2026-09-30",
                "compareFrom",
                "2026-04-01",
                "compareTo",
                "2026-06-30");

        assertThat(asked("course", "clean-water").compares()).isFalse();
        assertThat(periods.compares()).isTrue();
        assertThat(periods.compared().filterAddress()).isEqualTo("course=clean-water&from=2026-04-01&to=2026-06-30&");
        assertThat(asked("cohort", "a", "from", "2026-07-01", "compare", "b")
                        .compared()
                        .filterAddress())
                .isEqualTo("cohort=b&from=2026-07-01&");
    }

    @Test
    void whatWasSavedIsReadAsItWasWritten() {
        CompletionQuery query = asked("q", "আ&b", "state", "running", "asOf", "2026-10", "compare", "x");

        assertThat(CompletionQuery.ofAddress(query.summaryAddress())).isEqualTo(query);
        assertThat(CompletionQuery.ofAddress("").isFiltered()).isFalse();
        assertThat(CompletionQuery.ofAddress("q=%zz&nonsense").isFiltered()).isFalse();
    }

    @Test
    void theAddressKeepsTheFilterAndNothingElse() {
        assertThat(asked("q", "আ&b", "state", "running", "period", "completed", "page", "3")
                        .filterAddress())
                .isEqualTo("state=running&q=%E0%A6%86%26b&");
        assertThat(asked("q", "x", "sort", "-name", "page", "3").asAsked()).isEqualTo("q=x&sort=-name&page=3&");
    }

    @Test
    void aRateIsSaidOnlyOfThoseWhoCouldHaveCompletedAndThoseWhoDid() {
        assertThat(asked().filter(SCOPE).saysRate()).isTrue();
        assertThat(asked("from", "2026-01-01").filter(SCOPE).saysRate()).isTrue();
        assertThat(asked("period", "completed", "from", "2026-01-01")
                        .filter(SCOPE)
                        .saysRate())
                .isFalse();
        assertThat(asked("state", "running").filter(SCOPE).saysRate()).isFalse();
    }

    private static CompletionQuery asked(String... namesAndValues) {
        var query = new MultivaluedHashMap<String, String>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            query.add(namesAndValues[at], namesAndValues[at + 1]);
        }
        return CompletionQuery.of(query);
    }
}
