package org.setu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.setu.assessment.AnswerSheet.Standing;
import org.setu.assessment.bank.Drawer;
import org.setu.assessment.bank.Pool;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.Slug;

class AnswerSheetTest {
    private static final Instant NOON = Instant.parse("2026-11-24T06:00:00Z");
    private static final Map<Slug, Question> QUESTIONS =
            SampleQuestions.all().stream().collect(Collectors.toMap(Question::id, Function.identity()));
    private static final Pool POOL = new Pool(QUESTIONS, Map.of());

    @Test
    void aNewSheetIsOpenAllOver() {
        AnswerSheet sheet = sheet(Map.of());

        assertThat(sheet.lines()).extracting(AnswerSheet.Line::standing).containsOnly(Standing.OPEN);
        assertThat(sheet.firstOpen().orElseThrow().number()).isEqualTo(1);
        assertThat(sheet.graded(70).total().percent()).isZero();
    }

    @Test
    void everyKindAnsweredRightIsAFullMark() {
        var answers = new HashMap<Slug, Response>();
        QUESTIONS.keySet().forEach(id -> answers.put(id, SampleQuestions.rightAnswer(id.value())));
        AnswerSheet sheet = sheet(answers);

        assertThat(sheet.firstOpen()).isEmpty();
        assertThat(sheet.graded(100).total().percent()).isEqualTo(100);
        assertThat(sheet.graded(100).passed()).isTrue();
    }

    @Test
    void aMatchingWithOnePairIsPartlyAnswered() {
        AnswerSheet sheet = sheet(Map.of(new Slug("matching"), Response.Matched.of(Map.of("p1", "p2"))));

        assertThat(sheet.lines().stream()
                        .filter(line -> line.question().id().value().equals("matching"))
                        .map(AnswerSheet.Line::standing))
                .containsExactly(Standing.PARTLY);
    }

    @Test
    void anAnswerTakenBackLeavesTheQuestionOpen() {
        AnswerSheet sheet = sheet(Map.of(new Slug("single"), Response.Chosen.of()));

        assertThat(sheet.firstOpen()).isPresent();
        assertThat(sheet.lines().stream()
                        .filter(line -> line.question().id().value().equals("single"))
                        .map(AnswerSheet.Line::standing))
                .containsExactly(Standing.OPEN);
    }

    @Test
    void theDetailTellsEachQuestionsScore() {
        AnswerSheet sheet = sheet(Map.of(new Slug("single"), Response.Chosen.of("a")));

        assertThat(ResultDetail.json(sheet.graded(70), sheet))
                .contains(
                        "{\"question\":\"single\",\"score\":1.0,\"answered\":true,\"parts\":[{\"id\":\"a\",\"right\":true}]}")
                .contains("\"critical\":[\"judgement\"]");
    }

    @Test
    void aDrawingKnowsItsQuestionsWithoutBeingRead() {
        String json = new Drawing(List.of(Drawer.show(SampleQuestions.named("single"), 1))).toJson();

        assertThat(Drawing.asks(json, new Slug("single"))).isTrue();
        assertThat(Drawing.asks(json, new Slug("sing"))).isFalse();
        assertThat(Drawing.asks(json, new Slug("a"))).isFalse();
    }

    private static AnswerSheet sheet(Map<Slug, Response> answers) {
        var drawn = new ArrayList<Drawing.Drawn>();
        QUESTIONS.values().forEach(question -> drawn.add(Drawer.show(question, 7)));
        var attempt = AttemptId.next();
        var steps = answers.entrySet().stream()
                .map(answer -> new Step(
                        attempt,
                        AccountId.next(),
                        new NewStep(
                                Ids.next(), answer.getKey(), 1, Optional.empty(), Optional.empty(), answer.getValue()),
                        1,
                        NOON,
                        NOON))
                .toList();
        return AnswerSheet.of(new Drawing(drawn), POOL, steps);
    }
}
