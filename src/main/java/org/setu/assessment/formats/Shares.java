package org.setu.assessment.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a mark, in per cent, that Moodle knows. It refuses all others, in GIFT too. */
public final class Shares {
    public static final BigDecimal ALL = new BigDecimal("100");

    private static final List<BigDecimal> PARTS = Stream.of(
                    "90",
                    "83.33333",
                    "80",
                    "75",
                    "70",
                    "66.66667",
                    "60",
                    "50",
                    "40",
                    "33.33333",
                    "30",
                    "25",
                    "20",
                    "16.66667",
                    "14.28571",
                    "12.5",
                    "11.11111",
                    "10",
                    "5")
            .map(BigDecimal::new)
            .toList();
    /** Shares of a third and the like are written with five digits. */
    private static final BigDecimal EXACT = new BigDecimal("0.00001");

    private Shares() {}

    /** The nearest one to a credit from 0 to 1; a part of the mark stays a part. */
    public static BigDecimal of(double credit) {
        if (credit <= 0) {
            return BigDecimal.ZERO;
        } else {
            return credit >= 1 ? ALL : nearest(percent(credit));
        }
    }

    /** What each of so many has of the whole. */
    public static BigDecimal ofEachOf(int many) {
        return of(1.0 / many);
    }

    /** Whether it is another one than meant. */
    public static boolean isRounded(double credit) {
        return of(credit).subtract(percent(credit)).abs().compareTo(EXACT) > 0;
    }

    /** As people read it. */
    public static String percent(BigDecimal share) {
        return share.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    public static BigDecimal percent(double credit) {
        return BigDecimal.valueOf(credit).movePointRight(2);
    }

    private static BigDecimal nearest(BigDecimal percent) {
        return PARTS.stream()
                .min(Comparator.comparing(part -> part.subtract(percent).abs()))
                .orElse(ALL);
    }
}
