package org.setu.reporting.saving;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a letter tells what a saved view says. */
public enum Rhythm {
    /** On Sundays, when the week of offices begins. */
    WEEKLY {
        @Override
        public LocalDate after(LocalDate day) {
            return day.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        }
    },
    /** On the first day of each month. */
    MONTHLY {
        @Override
        public LocalDate after(LocalDate day) {
            return day.with(TemporalAdjusters.firstDayOfNextMonth());
        }
    };

    /** The first day of a letter after this one. */
    public abstract LocalDate after(LocalDate day);
}
