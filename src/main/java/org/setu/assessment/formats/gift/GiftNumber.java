package org.setu.assessment.formats.gift;

import java.math.BigDecimal;
import java.util.Optional;

/** A number of GIFT with what may be added or taken away: {@code 3.1}, {@code 3.1:0.05} or the range {@code 3.05..3.15}. */
record GiftNumber(BigDecimal value, BigDecimal tolerance) {
    static final GiftNumber ZERO = new GiftNumber(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int LONGEST = 40;

    static Optional<GiftNumber> of(String text) {
        int range = text.indexOf("..");
        int margin = text.indexOf(':');
        if (range > 0) {
            return number(text.substring(0, range))
                    .flatMap(low -> number(text.substring(range + 2)).flatMap(high -> between(low, high)));
        } else if (margin > 0) {
            return number(text.substring(0, margin))
                    .flatMap(
                            value -> number(text.substring(margin + 1)).flatMap(tolerance -> around(value, tolerance)));
        } else {
            return number(text).flatMap(value -> around(value, BigDecimal.ZERO));
        }
    }

    @Override
    public String toString() {
        return tolerance.signum() == 0
                ? value.toPlainString()
                : value.toPlainString() + " ± " + tolerance.toPlainString();
    }

    boolean holds(BigDecimal other) {
        return other.subtract(value).abs().compareTo(tolerance) <= 0;
    }

    private static Optional<GiftNumber> between(BigDecimal low, BigDecimal high) {
        return around(low.add(high).multiply(HALF), high.subtract(low).multiply(HALF));
    }

    private static Optional<GiftNumber> around(BigDecimal value, BigDecimal tolerance) {
        return tolerance.signum() < 0
                ? Optional.empty()
                : Optional.of(new GiftNumber(written(value), written(tolerance)));
    }

    /** Not longer than anybody would write it: a short {@code 1e999999999} takes gigabytes when it is written out. */
    private static Optional<BigDecimal> number(String text) {
        String digits = text.strip();
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(digits)).filter(number -> Math.abs((long) number.scale()) <= LONGEST);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** As a person writes it: neither 5.00 nor 1E+2. */
    private static BigDecimal written(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
