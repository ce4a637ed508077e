package org.setu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"/en", "/bn/courses", "/en/admin/people?q=a&page=2", "/bn?x=%E0%A6%95"})
    void ourPagesAreTaken(String asked) {
        assertThat(NextPage.of(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "https://evil.example/en/",
                "/\\evil.example",
                "/en\\evil",
                "/en/ x",
                "/en/\r\nSet-Cookie: a=b",
                "/english",
                "/en@evil.example",
                "javascript:alert(1)",
                "/en/%zz"
            })
    void nobodyElsesAre(String asked) {
        assertThat(NextPage.of(asked)).isEmpty();
    }
}
