package org.setu.certificates;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens a certificate's page to whoever holds the paper: 100 random bits, too many to guess, in signs that are easy to read and
 * type (<a href="https://www.crockford.com/base32.html">Crockford's Base32</a>: no I, L, O, U).
 *
 * @param signs twenty of them, without hyphens
 */
public record VerificationCode(String signs) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public VerificationCode {
        if (!FORM.matcher(signs).matches()) {
            throw new IllegalArgumentException("Not a verification code");
        }
    }

    public static VerificationCode next(SecureRandom random) {
        var signs = new StringBuilder();
        while (signs.length() < LENGTH) {
            signs.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(signs.toString());
    }

    /** What somebody typed, in small letters, with blanks, in Bangla digits, with O for 0 and I or L for 1; empty where it can be no code. */
    public static Optional<VerificationCode> parse(String typed) {
        var signs = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LENGTH + 1L)
                .forEach(sign -> signs.appendCodePoint(read(sign)));
        return FORM.matcher(signs).matches() ? Optional.of(new VerificationCode(signs.toString())) : Optional.empty();
    }

    /** As it is printed and typed: {@code 7K3M-9QWX-...}. */
    @Override
    public String toString() {
        return signs.replaceAll("(?<=\\G.{" + GROUP + "})(?=.)", "-");
    }

    private static int read(int sign) {
        return switch (sign) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign;
        };
    }
}
