package org.setu.identity;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where mail reaches somebody, in the one spelling by which an account is found: lower case, its domain in ASCII.
 *
 * <p>A narrower choice than RFC 5321 allows: no quotes, comments, blanks or line breaks, so that it can stand in a header as it is.
 */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public EmailAddress {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Reads what a person typed; empty where no mail could be sent to it. */
    public static Optional<EmailAddress> parse(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        if (text.length() > LONGEST || at < 1) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(text.substring(at + 1));
            return Optional.of(new EmailAddress((text.substring(0, at) + "@" + domain).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
