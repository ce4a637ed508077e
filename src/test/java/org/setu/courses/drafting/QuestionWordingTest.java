package org.setu.courses.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.setu.courses.drafting.QuestionWording.Text;
import org.setu.shared.Language;

class QuestionWordingTest {
    private static final QuestionText QUESTION = new QuestionText("""
            id: q1   # asked twice a year
            kind: gap-fill
            stem: {en: "Fill it in.", bn: "পূরণ করুন।"}
            text:
              en: 'The {{who}} boils {{what}}.'
            gaps:
              - id: who
                accept: {en: [mother, Mother], bn: [মা]}
                feedback: {en: Yes, bn: ঠিক}
              - id: what
                options:
                  - {id: a, correct: true, text: {en: water, bn: পানি}}
            translates: {bn: 12345678}""");

    @Test
    void theWordsOfALanguageAreWhatLearnersReadAndNothingThatCounts() {
        assertThat(english().texts())
                .extracting(Text::name)
                .containsExactly("stem", "text", "gaps~who~feedback", "gaps~what~options~a~text");
        assertThat(english().texts()).extracting(Text::part).containsExactly("", "", "who", "a");
        assertThat(bangla().texts()).extracting(Text::words).containsExactly("পূরণ করুন।", "", "ঠিক", "পানি");
    }

    @Test
    void otherWordsLeaveEverythingElseLetterByLetter() {
        QuestionText reworded = bangla().reworded(
                        Map.of("stem", "শূন্যস্থান পূরণ করুন।", "gaps~what~options~a~text", "পানি", "kind", "numeric"))
                .orElseThrow();

        assertThat(reworded.yaml()).isEqualTo(QUESTION.yaml().replace("\"পূরণ করুন।\"", "\"শূন্যস্থান পূরণ করুন।\""));
    }

    @Test
    void whatIsNotTranslatedCanBe() {
        QuestionText reworded =
                bangla().reworded(Map.of("text", "{{who}} {{what}} ফোটান।")).orElseThrow();

        assertThat(QuestionWording.of(reworded, Language.BN).orElseThrow().texts())
                .contains(new Text("text", "text", "", "{{who}} {{what}} ফোটান।"));
        assertThat(english().texts().get(1).gaps()).containsExactly("{{what}}", "{{who}}");
    }

    @Test
    void noTextIsEmptiedAndWhatIsNoQuestionHasNone() {
        assertThat(english().reworded(Map.of("stem", " "))).contains(QUESTION);
        assertThat(QuestionWording.of(new QuestionText("- a list"), Language.EN))
                .isEmpty();
    }

    private static QuestionWording english() {
        return QuestionWording.of(QUESTION, Language.EN).orElseThrow();
    }

    private static QuestionWording bangla() {
        return QuestionWording.of(QUESTION, Language.BN).orElseThrow();
    }
}
