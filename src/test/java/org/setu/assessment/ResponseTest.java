package org.setu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.assessment.Response.Reading;
import org.setu.assessment.Response.Refusal;
import org.setu.assessment.Response.Refused;
import org.setu.assessment.Response.Taken;

class ResponseTest {
    @Test
    void aPageWithoutScriptSendsEveryKindOfAnswer() {
        assertThat(form("single", Map.of("answer", List.of("b"), "csrf", List.of("x"))))
                .isEqualTo(new Taken(Response.Chosen.of("b")));
        assertThat(form("multiple", Map.of("answer", List.of("c", "a", "c"))))
                .isEqualTo(new Taken(Response.Chosen.of("a", "c")));
        assertThat(form("statement", Map.of("answer", List.of("true"))))
                .isEqualTo(new Taken(Response.Chosen.of("true")));
        assertThat(form("matching", Map.of("match.p1", List.of("d1"), "match.p2", List.of(""))))
                .isEqualTo(new Taken(Response.Matched.of(Map.of("p1", "d1"))));
        assertThat(form("ordering", Map.of("position.w", List.of("2"), "position.x", List.of("2"))))
                .isEqualTo(new Taken(new Response.Ordered(new TreeMap<>(Map.of("w", 2, "x", 2)))));
        assertThat(form("gaps", Map.of("gap.year", List.of("২০১৩"), "gap.law", List.of("a"))))
                .isEqualTo(new Taken(Response.Filled.of(Map.of("year", "২০১৩", "law", "a"))));
        assertThat(form("number", Map.of("answer", List.of("1,00,000"))))
                .isEqualTo(new Taken(new Response.Typed("1,00,000")));
        assertThat(form("word", Map.of())).isEqualTo(new Taken(new Response.Typed("")));
    }

    @ParameterizedTest
    @CsvSource({
        "single, answer, z, UNKNOWN_OPTION",
        "statement, answer, maybe, UNKNOWN_OPTION",
        "multiple, answer, A, UNKNOWN_OPTION",
        "matching, match.p1, p9, UNKNOWN_OPTION",
        "matching, match.p1, p3, UNKNOWN_OPTION",
        "matching, match.p9, p1, UNKNOWN_PART",
        "ordering, position.w, 0, NO_POSITION",
        "ordering, position.w, 5, NO_POSITION",
        "ordering, position.w, first, NO_POSITION",
        "ordering, position.w, ২, NO_POSITION",
        "ordering, position.w, 99999999999, NO_POSITION",
        "gaps, gap.law, c, UNKNOWN_OPTION",
        "gaps, gap., x, UNKNOWN_PART"
    })
    void whatTheQuestionDoesNotOfferIsRefusedWithTheReason(
            String question, String field, String value, Refusal because) {
        assertThat(form(question, Map.of(field, List.of(value)))).isEqualTo(new Refused(because, field));
    }

    @Test
    void twoAnswersWhereOneIsAskedAreRefused() {
        assertThat(form("single", Map.of("answer", List.of("a", "b"))))
                .isEqualTo(new Refused(Refusal.MORE_THAN_ONE, "answer"));
        assertThat(form("gaps", Map.of("gap.year", List.of("1", "2"))))
                .isEqualTo(new Refused(Refusal.MORE_THAN_ONE, "gap.year"));
        assertThat(form("single", Map.of("answer", List.of("a", "")))).isEqualTo(new Taken(Response.Chosen.of("a")));
    }

    @Test
    void textsEndAtTwoThousandCharacters() {
        assertThat(form("word", Map.of("answer", List.of("ক".repeat(2_000))))).isInstanceOf(Taken.class);
        assertThat(form("word", Map.of("answer", List.of("ক".repeat(2_001)))))
                .isEqualTo(new Refused(Refusal.TOO_LONG, "answer"));
        assertThat(form("gaps", Map.of("gap.year", List.of("x".repeat(1_000_000)))))
                .isEqualTo(new Refused(Refusal.TOO_LONG, "gap.year"));
        assertThat(form("gaps", Map.of("gap." + "x".repeat(1_000_000), List.of("1"))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).hasSize(80));
    }

    @Test
    void lettersOfAnyScriptAreKeptAndNullBytesAreNot() {
        assertThat(form("word", Map.of("answer", List.of("\u0000প্র\u0000বাসী\u0007 👩\u200D🌾 \u202Eمرحبا\n\uD83D"))))
                .isEqualTo(new Taken(new Response.Typed("প্রবাসী 👩\u200D🌾 \u202Eمرحبا\n")));
        assertThat(form("word", Map.of("answer", List.of("\u0000")))).isEqualTo(new Taken(new Response.Typed("")));
    }

    @Test
    void theJournalKeepsOneCompactFormPerResponse() {
        assertThat(Response.Chosen.of("c", "a").toJson()).isEqualTo("{\"chosen\":[\"a\",\"c\"]}");
        assertThat(Response.Matched.of(Map.of("p2", "p1", "p1", "d1")).toJson())
                .isEqualTo("{\"matched\":{\"p1\":\"d1\",\"p2\":\"p1\"}}");
        assertThat(Response.Ordered.inOrder(List.of("z", "w")).toJson()).isEqualTo("{\"positions\":{\"w\":2,\"z\":1}}");
        assertThat(Response.Filled.of(Map.of("year", "২০১৩ \"x\"")).toJson())
                .isEqualTo("{\"gaps\":{\"year\":\"২০১৩ \\\"x\\\"\"}}");
        assertThat(new Response.Typed("৫").toJson()).isEqualTo("{\"text\":\"৫\"}");
    }

    @Test
    void everyRightAnswerComesBackFromTheJournal() {
        for (Question question : SampleQuestions.all()) {
            var response = SampleQuestions.rightAnswer(question.id().value());
            assertThat(Response.fromJson(question, response.toJson())).isEqualTo(new Taken(response));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "42",
                "\"chosen\"",
                "{}",
                "{\"chosen\":\"a\"}",
                "{\"chosen\":[[\"a\"]]}",
                "{\"chosen\":[\"a\"],\"text\":\"b\"}",
                "{\"chosen\":[null]}",
                "{\"text\":\"a\"}",
                "{\"text\":{}}",
                "{\"gaps\":{\"year\":[]}}",
                "{\"positions\":{\"w\":1e999999999}}",
                "\u0000",
                "{\"chosen\":[99999999999999999999999]}"
            })
    void nonsenseFromABrowserIsRefusedAsUnreadable(String json) {
        assertThat(Response.fromJson(SampleQuestions.named("single"), json))
                .isEqualTo(new Refused(Refusal.UNREADABLE, ""));
    }

    @Test
    void hostileJsonIsRefusedAndNeverThrown() {
        var single = SampleQuestions.named("single");
        assertThat(Response.fromJson(single, "[".repeat(150_000))).isInstanceOf(Refused.class);
        assertThat(Response.fromJson(single, "{\"a\":".repeat(30_000))).isInstanceOf(Refused.class);
        assertThat(Response.fromJson(single, " ".repeat(1_000_000))).isEqualTo(new Refused(Refusal.TOO_LONG, ""));
        assertThat(Response.fromJson(single, "{\"chosen\":[" + "9".repeat(150_000) + "]}"))
                .isInstanceOf(Refused.class);
        assertThat(Response.fromJson(single, "{\"chosen\":[\"z\"]}"))
                .isEqualTo(new Refused(Refusal.UNKNOWN_OPTION, "answer"));
    }

    private static Reading form(String question, Map<String, List<String>> fields) {
        return Response.fromForm(SampleQuestions.named(question), fields);
    }
}
