package org.setu.library;

import java.time.Year;
import java.time.format.DateTimeFormatter;
import org.setu.shared.Language;

/** Years as a language writes them: in its own digits, and ungrouped. */
public final class Years {
    private Years() {}

    public static String in(int year, Language language) {
        return DateTimeFormatter.ofPattern("uuuu")
                .localizedBy(language.locale())
                .format(Year.of(year));
    }
}
