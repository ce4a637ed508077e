package org.setu.assessment.regrading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.assessment.bank.Pool;
import org.setu.courses.CleanWater;
import org.setu.fixtures.MeasuredCourse;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/** The statement was graded as true at first; then somebody saw that it is false. */
class CorrectionTest {
    private static final Slug ID = new Slug("w1-final1");
    private static final String STEM =
            "stem: {en: 'Water 1 of the final is safe.', bn: 'পানি 1 নিরাপদ।'}\n    answer: true";

    private static final Question ASKED = question(STEM, STEM);
    private static final Question CORRECTED = question(STEM, STEM.replace("answer: true", "answer: false"));

    @ParameterizedTest
    @CsvSource({
        "BETTER, true, 1",
        "BETTER, false, 1",
        "CORRECTED, true, 0",
        "CORRECTED, false, 1",
        "FULL, true, 1",
        "FULL, false, 1",
        "ASKED, true, 1",
        "ASKED, false, 0",
    })
    void eachRuleCountsWhatItSays(Rule rule, String answer, double score) {
        assertThat(decided(rule, Optional.of(CORRECTED))
                        .grade(ASKED, chosen(answer))
                        .score())
                .isEqualTo(score);
    }

    @Test
    void whoLeftItOpenEarnsItOnlyWhereEverybodyDoes() {
        assertThat(decided(Rule.BETTER, Optional.of(CORRECTED))
                        .grade(ASKED, Response.NOTHING)
                        .score())
                .isZero();
        assertThat(decided(Rule.FULL, Optional.of(CORRECTED))
                        .grade(ASKED, Response.NOTHING)
                        .score())
                .isEqualTo(1);
    }

    @Test
    void aQuestionThatWasRemovedCanBeEverybodysOrWhatItWas() {
        assertThat(decided(Rule.FULL, Optional.empty())
                        .grade(ASKED, chosen("false"))
                        .score())
                .isEqualTo(1);
        assertThat(decided(Rule.ASKED, Optional.empty())
                        .grade(ASKED, chosen("false"))
                        .score())
                .isZero();
        assertThat(Rule.BETTER.needsTheQuestion()).isTrue();
        assertThat(Rule.FULL.needsTheQuestion()).isFalse();
    }

    @Test
    void wordsAndKeyAreToldApart() {
        Question reworded = question("Water 1 of the final is safe.", "Water one of the final is safe.");
        Question inBangla = question("'পানি 1 নিরাপদ।'}\n    answer", "'প্রথম পানি নিরাপদ।'}\n    answer");
        Question explained = question("feedback: {en: It was boiled.", "feedback: {en: It was filtered.");

        assertThat(Rewording.between(ASKED, Optional.of(ASKED))).isEqualTo(Rewording.NONE);
        assertThat(Rewording.between(ASKED, Optional.of(explained))).isEqualTo(Rewording.NONE);
        assertThat(Rewording.between(ASKED, Optional.of(reworded))).isEqualTo(Rewording.WORDS);
        assertThat(Rewording.between(ASKED, Optional.of(inBangla))).isEqualTo(Rewording.WORDS);
        assertThat(Rewording.between(ASKED, Optional.of(CORRECTED))).isEqualTo(Rewording.KEY);
        assertThat(Rewording.between(ASKED, Optional.empty())).isEqualTo(Rewording.REMOVED);
    }

    private static Correction decided(Rule rule, Optional<Question> corrected) {
        return new Correction(rule, corrected, LocalizedText.of("It was wrong.", "ভুল ছিল।"), Instant.EPOCH);
    }

    private static Response chosen(String option) {
        return Response.Chosen.of(option);
    }

    private static Question question(String passage, String replacement) {
        var files = MeasuredCourse.replaced(MeasuredCourse.files(), MeasuredCourse.QUESTIONS, passage, replacement);
        return Pool.of(CleanWater.checked(files).content()).question(ID).orElseThrow();
    }
}
