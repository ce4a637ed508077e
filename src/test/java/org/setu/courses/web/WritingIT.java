package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.HostileText;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;

/** What the writing surface asks the server, and what it is told. */
@OnTheServer
class WritingIT {
    private static final String DESK = "/en/authoring/mainstreaming-migration";
    private static final String WRITING = DESK + "/writing";

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless nasreen;

    @BeforeAll
    static void aTrainer() {
        nasreen = Browserless.visitor().signedInAs(People.TRAINER);
    }

    @Test
    void aTextIsReadAsReadersGetItAndSaysWhatItCites() {
        JsonNode read = reading("Both arrows [@A-30] of [it](term:migration).\r\n\r\n- one");

        assertThat(read.at("/document/content/0/content/1/attrs/facts/0").asText())
                .isEqualTo("A-30");
        assertThat(read.at("/pieces").toString())
                .isEqualTo("[\"Both arrows [@A-30] of [it](term:migration).\",\"\\n\\n\",\"- one\"]");
        assertThat(read.get("told").get("fact:A-30").asText()).contains("development");
        assertThat(read.get("told").get("term:migration").asText()).startsWith("Migration: ");
    }

    @Test
    void whatTheSurfaceCannotShowIsNamed() {
        assertThat(reading("Press <kbd>Enter</kbd>").get("plain").asText()).isEqualTo("HTML");
    }

    @Test
    void factsAreFoundByWordsAndToldInTheLanguageOfTheText() {
        JsonNode english = choices("of=facts&q=CEDAW&lang=en");
        JsonNode bangla = choices("of=facts&q=CEDAW&lang=bn");

        assertThat(english.get("choices")).isNotEmpty();
        assertThat(bangla.at("/choices/0/key")).isEqualTo(english.at("/choices/0/key"));
        assertThat(bangla.at("/choices/0/title").asText()).matches("(?s).*[\\u0980-\\u09ff].*");
        assertThat(english.at("/choices/0/note").asText()).isNotBlank();
        assertThat(choices("of=facts&q=&lang=en").get("more").asBoolean()).isTrue();
        assertThat(choices("of=facts&q=xylophone").get("choices")).isEmpty();
    }

    @Test
    void termsAndLessonsAreFoundToo() {
        assertThat(choices("of=terms&q=migrant+worker").at("/choices/0/key").asText())
                .isEqualTo("migrant-worker");
        assertThat(choices("of=lessons&q=two+arrows").at("/choices/0/key").asText())
                .isEqualTo("a1/two-way-link");
        assertThat(choices("of=secrets").get("choices")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsTypedIsRead(HostileText text) {
        Answer answer = read(text.text());

        assertThat(answer.status()).as(answer.toString()).isIn(200, 413);
    }

    @Test
    void onlyBlocksOfProseAreWrittenTheWayTheyWillLook() {
        String lesson = DESK + "/lessons/a1/two-way-link";

        assertThat(nasreen.get(lesson + "/blocks/opening").page().select("textarea[data-enhance~=writing]"))
                .hasSize(1);
        assertThat(nasreen.get(lesson + "/new-block?kind=figure").page().select("#field-text[data-enhance~=writing]"))
                .as("a caption")
                .hasSize(1);
        for (String kind : new String[] {"scenario", "reflection", "check", "download"}) {
            assertThat(nasreen.get(lesson + "/new-block?kind=" + kind)
                            .page()
                            .select("[data-enhance~=writing], template"))
                    .as(kind)
                    .isEmpty();
        }
    }

    private static JsonNode reading(String text) {
        Answer answer = read(text);
        assertThat(answer.type()).startsWith("application/json");
        return answer.json();
    }

    private static Answer read(String text) {
        return nasreen.post(
                WRITING + "/reading.json?lang=en",
                Map.of("csrf", nasreen.cookies().getOrDefault("setu_csrf", ""), "text", text));
    }

    private static JsonNode choices(String asked) {
        return nasreen.get(WRITING + "/choices.json?" + asked).json();
    }
}
