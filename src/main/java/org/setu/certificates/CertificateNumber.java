package org.setu.certificates;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a certificate is called in letters and lists, such as {@code SETU-2026-000123}. It names a certificate and opens nothing. */
public record CertificateNumber(String value) {
    private static final Pattern FORM = Pattern.compile("SETU-[0-9]{4}-[0-9]{6,12}");

    public CertificateNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a certificate number: " + value);
        }
    }

    /** Numbers count on from year to year, and may leave some out. */
    public static CertificateNumber of(int year, long serial) {
        return new CertificateNumber("SETU-%04d-%06d".formatted(year, serial));
    }

    /** Called by Jakarta REST for path parameters; nonsense is answered with 404. */
    public static CertificateNumber fromString(String text) {
        return new CertificateNumber(text);
    }

    public static Optional<CertificateNumber> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CertificateNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
