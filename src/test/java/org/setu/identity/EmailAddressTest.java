package org.setu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void oneAddressHasOneSpelling() {
        assertThat(EmailAddress.parse("  Rezaul.Karim@BMET.gov.bd "))
                .contains(new EmailAddress("rezaul.karim@bmet.gov.bd"));
    }

    @Test
    void aBanglaDomainIsKeptAsTheNetworkWritesIt() {
        assertThat(EmailAddress.parse("info@বাংলা.বাংলা").map(EmailAddress::value))
                .hasValueSatisfying(value -> assertThat(value).startsWith("info@xn--"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "rezaul",
                "rezaul@",
                "@bmet.gov.bd",
                "rezaul@localhost",
                "a b@bmet.gov.bd",
                "a@b@bmet.gov.bd",
                "a..b@bmet.gov.bd",
                "রেজাউল@bmet.gov.bd",
                "a@bmet.gov.bd\r\nBcc: everybody@example.org",
                "\"a\"@bmet.gov.bd",
                "a@-bmet.gov.bd",
                "a@bmet.gov.bd>",
                "a@..",
                "😀@example.org"
            })
    void whatNoMailCanBeSentToIsNoAddress(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void aMegabyteIsNoAddress() {
        assertThat(EmailAddress.parse("a".repeat(1_000_000) + "@example.org")).isEmpty();
    }
}
