package org.setu.institutions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.setu.identity.EmailAddress;

/**
 * What stands behind the @ of an e-mail address, in the spelling in which {@link EmailAddress} keeps it: lower case, in ASCII.
 *
 * @param value such as {@code probashi.gov.bd}
 */
public record DomainName(String value) {
    private static final int LONGEST = 253;
    private static final Pattern FORM =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public DomainName {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a domain");
        }
    }

    /** Read when it is first asked for. */
    private static final class PublicHosts {
        static final Set<String> ALL = read();

        private static Set<String> read() {
            try (InputStream bytes = DomainName.class.getResourceAsStream("public-mail-hosts.txt")) {
                if (bytes == null) {
                    throw new IllegalStateException("No list of public mail hosts");
                }
                return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Cannot read the list of public mail hosts", unreadable);
            }
        }
    }

    /** Reads what a person typed, with an @ in front or without; empty where no address could end so. */
    public static Optional<DomainName> parse(String typed) {
        String text = typed.strip();
        try {
            return Optional.of(new DomainName(
                    IDN.toASCII(text.startsWith("@") ? text.substring(1) : text).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    static DomainName of(EmailAddress address) {
        return new DomainName(address.value().substring(address.value().lastIndexOf('@') + 1));
    }

    /** Whether anybody can have an address there, so that having one says nothing of where somebody works. */
    public boolean isPublic() {
        return PublicHosts.ALL.contains(value);
    }

    /** As its own people write it: {@code মন্ত্রণালয়.বাংলা}. */
    @Override
    public String toString() {
        return IDN.toUnicode(value);
    }
}
