package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.CleanWater;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.folder.QuestionSource;
import org.setu.shared.Language;

class QuestionFormTest {
    private static final QuestionSource POOL = QuestionSource.parse(
                    CleanWater.text(CleanWater.files(), "modules/01-water/questions.yaml"))
            .orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"w1-q01", "w1-q02", "w1-q03", "w1-c1"})
    void theFormHoldsWhateverSuchAQuestionSays(String id) {
        assertThat(form(text(id))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"w1-q04", "w1-q05", "w1-q06", "w1-q07"})
    void whatTheFormHasNoFieldsForIsWrittenAsText(String id) {
        assertThat(form(text(id))).isEmpty();
    }

    @Test
    void aSettingThatTheFormDoesNotKnowIsNotLost() {
        assertThat(form(text("w1-q01") + "\nshuffle: false")).isEmpty();
        assertThat(form(text("w1-q03").replace("stem:", "stem: {fr: Oui}\nother:")))
                .isEmpty();
    }

    @Test
    void theFieldsAreThoseOfTheNewQuestion() {
        QuestionForm form = form("""
                        id: w1-q90
                        kind: single-choice
                        objective: w1.1
                        difficulty: hard
                        use: final
                        critical: true
                        cites: [W-01, W-02]
                        stem: {en: 'Which?', bn: 'কোনটি?'}
                        options:
                          - {id: b, text: {en: 'This'}, feedback: {en: 'No'}}
                          - {id: d, correct: true, text: {en: 'That'}, feedback: {en: 'Yes', bn: 'হ্যাঁ'}}
                        translates: {bn: 12345678}""").orElseThrow();

        assertThat(form.id()).isEqualTo("w1-q90");
        assertThat(form.value("difficulty")).isEqualTo("hard");
        assertThat(form.value("use")).isEqualTo("final");
        assertThat(form.value("critical")).isNotEmpty();
        assertThat(form.value("cites")).isEqualTo("W-01, W-02");
        assertThat(form.texts("stem")).containsEntry("en", "Which?").containsEntry("bn", "কোনটি?");
        assertThat(form.isChosen("correct", "d")).isTrue();
        assertThat(form.isChosen("correct", "b")).isFalse();
        assertThat(form.texts("option-d-feedback")).containsEntry("bn", "হ্যাঁ");
        assertThat(form.value("option-a.en")).isEmpty();
    }

    @Test
    void answersMayEachEarnAPart() {
        QuestionForm form = form("""
                        id: w1-q91
                        kind: single-choice
                        objective: w1.1
                        difficulty: hard
                        use: graded
                        stem: {en: 'Best?'}
                        options:
                          - {id: a, credit: 1, text: {en: 'Ask'}, feedback: {en: 'Yes'}}
                          - {id: b, credit: 0.5, text: {en: 'Wait'}, feedback: {en: 'Nearly'}}
                          - {id: c, credit: 0, text: {en: 'Go'}, feedback: {en: 'No'}}""").orElseThrow();

        assertThat(form.value("option-b-credit")).isEqualTo("0.5");
        assertThat(form.question().yaml()).contains("credit: 0.5").doesNotContain("correct");
    }

    @Test
    void numbersMayBeTypedInBanglaDigits() {
        var typed = new MultivaluedHashMap<String, String>();
        typed.putSingle("answer", " ১২.৫০ ");
        typed.putSingle("tolerance", "0.5 kg");

        String yaml = new QuestionForm(QuestionForm.Kind.NUMERIC, "w1-q92", List.of(Language.EN), typed)
                .question()
                .yaml();

        assertThat(yaml).contains("answer: 12.50\n", "tolerance: 0.5kg");
    }

    private static String text(String id) {
        return POOL.text(id).orElseThrow();
    }

    private static Optional<QuestionForm> form(String yaml) {
        YamlNode node =
                new QuestionText(yaml).read("questions.yaml", new Findings()).orElseThrow();
        return QuestionForm.of(node, List.of(Language.EN, Language.BN));
    }
}
