package org.setu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OnTheServer;

@OnTheServer
class HeadersIT {
    @ParameterizedTest
    @ValueSource(strings = {"/en/nowhere", "/courses", "/api/v1/nothing", "/assets/x/nothing.css"})
    void everyAnswerTellsTheBrowserToBeCareful(String address) {
        Answer answer = Browserless.visitor().get(address);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Request-Id")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/nowhere", "/health/ready", "/api/v1/nothing"})
    void noAnswerTellsWhatTheServerIsMadeOf(String address) {
        Answer answer = Browserless.visitor().get(address);

        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }
}
