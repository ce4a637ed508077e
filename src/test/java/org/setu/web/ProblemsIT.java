package org.setu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;

@OnTheServer
class ProblemsIT {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void aPersonReadsInEnglishThatThereIsNoSuchPage() {
        Answer answer = Browserless.visitor().get("/en/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        assertThat(answer.page().select("html").attr("lang")).isEqualTo("en");
        assertThat(answer.words("h1")).isEqualTo("There is no such page");
        assertThat(answer.page().select("main a.main").attr("href")).isEqualTo("/en");
    }

    @Test
    void aPersonReadsInBanglaThatThereIsNoSuchPage() {
        Answer answer = Browserless.visitor().get("/bn/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Language")).isEqualTo("bn");
        assertThat(answer.page().select("html").attr("lang")).isEqualTo("bn");
        assertThat(answer.words("h1")).isEqualTo("এমন কোনো পাতা নেই");
    }

    @Test
    void aPersonIsToldTheNumberThatTheLogKnowsTheRequestBy() {
        Answer answer = Browserless.visitor().get("/en/nowhere");

        assertThat(answer.header("X-Request-Id")).matches(UUID);
        assertThat(answer.words("main")).contains(answer.header("X-Request-Id"));
    }

    @Test
    void aBalancersNumberIsKeptIfItIsSane() {
        var visitor = Browserless.visitor();

        assertThat(visitor.with("X-Request-Id", "balancer-0000042")
                        .get("/en/nowhere")
                        .header("X-Request-Id"))
                .isEqualTo("balancer-0000042");
        assertThat(visitor.with("X-Request-Id", "<script>").get("/en/nowhere").header("X-Request-Id"))
                .matches(UUID);
    }

    @Test
    void aProgramGetsAProblemThatItCanRead() {
        Answer answer =
                Browserless.visitor().signedInAs(People.CIVIL).asProgram().get("/api/v1/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(404);
        assertThat(answer.json().get("title").asText()).isEqualTo("There is no such page");
        assertThat(answer.json().get("detail").asText()).isNotBlank();
        assertThat(answer.json().get("instance").asText()).isEqualTo(answer.header("X-Request-Id"));
    }

    @Test
    void aProgramsProblemSpeaksTheLanguageItAsksFor() {
        Answer answer = Browserless.program().with("Accept-Language", "bn").get("/api/v1/nothing");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().get("title").asText()).isEqualTo("আগে প্রবেশ করুন");
    }

    @Test
    void anAddressThatIsNoneIsAnsweredLikeAnyOther() {
        Answer answer = Browserless.visitor().get("/en/%00");

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.text()).doesNotContain("Exception", "org.setu");
    }
}
