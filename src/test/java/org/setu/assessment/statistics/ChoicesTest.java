package org.setu.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.assessment.SampleQuestions;

class ChoicesTest {
    @Test
    void everyRightAnswerIsWhatTheQuestionOffersAsRight() {
        for (Question question : SampleQuestions.all()) {
            List<PartChoice> chosen = Choices.of(
                    question,
                    Optional.of(SampleQuestions.rightAnswer(question.id().value())));

            assertThat(chosen)
                    .isNotEmpty()
                    .allSatisfy(choice -> assertThat(isRight(question, choice))
                            .as(question.id() + " " + choice)
                            .isTrue());
        }
    }

    @Test
    void whatIsLeftOpenIsNothingInEachPart() {
        assertThat(parts("matching", Response.Matched.of(Map.of("p1", "p2")))).containsExactly("p1 p2", "p2 ", "p3 ");
        assertThat(parts("single", Response.Chosen.of())).containsExactly(" ");
        assertThat(Choices.of(SampleQuestions.named("word"), Optional.empty()))
                .containsExactly(PartChoice.nothing("answer"));
    }

    @Test
    void whoTypesTheSameInAnotherScriptOrCaseTypesTheSame() {
        assertThat(Choices.of(SampleQuestions.named("number"), Optional.of(new Response.Typed("১,০০,০০০ জন"))))
                .isEqualTo(Choices.of(SampleQuestions.named("number"), Optional.of(new Response.Typed("100000"))));
        assertThat(Choices.of(SampleQuestions.named("word"), Optional.of(new Response.Typed(" REMITTANCE."))))
                .isEqualTo(Choices.of(SampleQuestions.named("word"), Optional.of(new Response.Typed("remittance"))));
    }

    @Test
    void aLongTextIsCountedAndNeverKept() {
        PartChoice choice = Choices.of(
                        SampleQuestions.named("word"), Optional.of(new Response.Typed("my number is 017 ".repeat(20))))
                .get(0);

        assertThat(choice.choice()).startsWith(PartChoice.TYPED).hasSize(65);
        assertThat(choice.typed()).isEmpty();
    }

    @Test
    void anIdThatTheQuestionLostIsPassedOver() {
        assertThat(parts("single", Response.Chosen.of("z"))).containsExactly(" ");
        assertThat(parts("gaps", Response.Filled.of(Map.of("law", "z")))).contains("law ");
    }

    private static List<String> parts(String question, Response response) {
        return Choices.of(SampleQuestions.named(question), Optional.of(response)).stream()
                .map(choice -> choice.part() + " " + choice.choice())
                .toList();
    }

    private static boolean isRight(Question question, PartChoice chosen) {
        return Offered.by(question).stream()
                .filter(part -> part.id().equals(chosen.part()))
                .anyMatch(part -> part.sort() == Offered.Sort.TYPED
                        ? Offered.isRight(question, part.id(), chosen.typed().orElseThrow())
                        : part.choices().stream()
                                .anyMatch(choice -> choice.id().equals(chosen.choice()) && choice.isRight()));
    }
}
