package org.setu.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.identity.EmailAddress;

class DomainNameTest {
    private static final DomainName MINISTRY =
            DomainName.parse("probashi.gov.bd").orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {" Probashi.GOV.bd ", "@probashi.gov.bd"})
    void aDomainIsOneHoweverItIsTyped(String typed) {
        assertThat(DomainName.parse(typed)).contains(MINISTRY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "@", ".", "gov", "a@b.gov.bd", "gov..bd", "-a.bd", "a b.bd", "http://a.bd", "<b>.bd", "1.2"})
    void whatNoAddressCanEndInIsNone(String typed) {
        assertThat(DomainName.parse(typed)).isEmpty();
    }

    @Test
    void anAddressIsOfExactlyItsDomain() {
        assertThat(domainOf("rezaul@Probashi.gov.bd")).isEqualTo(MINISTRY);
        assertThat(domainOf("rezaul@dhaka.probashi.gov.bd")).isNotEqualTo(MINISTRY);
        assertThat(domainOf("rezaul@notprobashi.gov.bd")).isNotEqualTo(MINISTRY);
        assertThat(domainOf("probashi.gov.bd@elsewhere.example")).isNotEqualTo(MINISTRY);
    }

    @Test
    void banglaDomainsAreKeptInAsciiAndShownAsTheyAreWritten() {
        DomainName bangla = DomainName.parse("মন্ত্রণালয়.বাংলা").orElseThrow();

        assertThat(bangla.value()).startsWith("xn--");
        assertThat(domainOf("rezaul@মন্ত্রণালয়.বাংলা")).isEqualTo(bangla);
        assertThat(DomainName.parse(bangla.toString())).contains(bangla);
    }

    @Test
    void whereAnybodyCanHaveAnAddressNobodyIsKnownByIt() {
        assertThat(DomainName.parse("GMail.com").orElseThrow().isPublic()).isTrue();
        assertThat(DomainName.parse("hotmail.com").orElseThrow().isPublic()).isTrue();
        assertThat(MINISTRY.isPublic()).isFalse();
    }

    private static DomainName domainOf(String email) {
        return DomainName.of(EmailAddress.parse(email).orElseThrow());
    }
}
