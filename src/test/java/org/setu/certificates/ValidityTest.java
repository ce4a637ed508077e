package org.setu.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");
    private static final Validity TWO_YEARS = new Validity(24, DHAKA);
    private static final Validity ONE_MONTH = new Validity(1, DHAKA);

    @Test
    void itEndsWithItsLastDayWhereTheOfficesAre() {
        // Half past one in the night of the 24th in Dhaka, still the 23rd in London.
        Instant issued = Instant.parse("2026-11-23T19:30:00Z");
        assertThat(TWO_YEARS.endFrom(issued)).isEqualTo(beginning("2028-11-25"));
        assertThat(Validity.lastDay(TWO_YEARS.endFrom(issued), DHAKA)).isEqualTo("2028-11-24");
    }

    @Test
    void aShortMonthEndsItOnThatMonthsLastDay() {
        assertThat(lastDay(ONE_MONTH.endFrom(noon("2027-01-31")))).isEqualTo("2027-02-28");
        assertThat(lastDay(ONE_MONTH.endFrom(noon("2028-01-31")))).isEqualTo("2028-02-29");
        assertThat(lastDay(new Validity(12, DHAKA).endFrom(noon("2028-02-29")))).isEqualTo("2029-02-28");
    }

    @Test
    void whoRenewsEarlyLosesNoDay() {
        Instant end = beginning("2028-11-25");
        assertThat(lastDay(TWO_YEARS.endAfterRenewal(end, noon("2028-09-01")))).isEqualTo("2030-11-24");
        assertThat(lastDay(TWO_YEARS.endAfterRenewal(end, end.minusMillis(1)))).isEqualTo("2030-11-24");
    }

    @Test
    void whoRenewsLateBeginsAnewOnThatDay() {
        Instant end = beginning("2028-11-25");
        assertThat(lastDay(TWO_YEARS.endAfterRenewal(end, end))).isEqualTo("2030-11-25");
        assertThat(lastDay(TWO_YEARS.endAfterRenewal(end, noon("2029-03-01")))).isEqualTo("2031-03-01");
    }

    @Test
    void itCanBeRenewedFromNinetyDaysBeforeItsEnd() {
        assertThat(Validity.opens(beginning("2028-11-25"), DHAKA)).isEqualTo(beginning("2028-08-27"));
    }

    private static LocalDate lastDay(Instant end) {
        return Validity.lastDay(end, DHAKA);
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(DHAKA).toInstant();
    }

    private static Instant beginning(String day) {
        return LocalDate.parse(day).atStartOfDay(DHAKA).toInstant();
    }
}
