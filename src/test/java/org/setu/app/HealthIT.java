package org.setu.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OnTheServer;

@OnTheServer
class HealthIT {
    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/started", "/health/live", "/health/ready"})
    void aBalancerHearsThatAllIsWell(String question) {
        Answer answer = Browserless.program().get(question);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("status").asText()).isEqualTo("UP");
    }

    @Test
    void readinessNamesTheDatabase() {
        Answer answer = Browserless.program().get("/health/ready");

        assertThat(answer.json().get("checks").findValuesAsText("name")).contains("database");
    }

    @Test
    void numbersAreThereForACollector() {
        Browserless.visitor().get("/en");

        Answer answer = Browserless.program().with("Accept", "text/plain").get("/metrics");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("REST_request_seconds_count");
        assertThat(answer.text()).as("each would cost a megabyte of heap").doesNotContain("quantile=");
    }
}
