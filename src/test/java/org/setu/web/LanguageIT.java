package org.setu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OnTheServer;

@OnTheServer
class LanguageIT {
    private final Browserless visitor = Browserless.visitor();

    @Test
    void anAddressWithoutLanguageLeadsToTheBrowsersLanguage() {
        Answer answer =
                visitor.with("Accept-Language", "bn-BD,bn;q=0.9,en;q=0.5").get("/courses?page=2");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/bn/courses?page=2");
        assertThat(answer.header("Vary")).contains("Accept-Language");
    }

    @Test
    void aBrowserThatSpeaksNeitherGetsEnglish() {
        assertThat(visitor.with("Accept-Language", "fr").get("/").location()).isEqualTo("/en");
    }

    @Test
    void theLanguageThatSomebodyChoseWinsOverTheBrowsers() {
        assertThat(visitor.withCookie("setu_language", "bn").get("/").location())
                .isEqualTo("/bn");
    }

    @Test
    void apiAndAssetsHaveNoLanguageInTheirAddress() {
        assertThat(visitor.get("/api/v1/nothing").isRedirect()).isFalse();
        assertThat(visitor.get("/assets/x/nothing.css").isRedirect()).isFalse();
    }

    @Test
    void aPageOffersItselfInTheOtherLanguage() {
        Answer page = visitor.get("/en/nowhere?page=2");

        assertThat(page.page().select("header a[hreflang=bn]").attr("href")).isEqualTo("/bn/nowhere?page=2");
    }
}
