package org.setu.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.assessment.Question;
import org.setu.assessment.SampleQuestions;
import org.setu.shared.Language;
import org.setu.shared.Slug;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "single | feedback: {en: No, bn: না}} | feedback: {en: Not she, bn: না}}",
                "single | difficulty: easy | difficulty: hard",
                "number | feedback: {en: A zero is missing | feedback: {en: A nought is missing"
            })
    void whatChangesNothingOfTheAnswersLeavesTheWording(String id, String passage, String replacement) {
        assertThat(changed(id, passage, replacement, Language.EN)).isEqualTo(unchanged(id, Language.EN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "single | Who is an internal migrant? | Who migrates within the country?",
                "single | text: {en: Karim | text: {en: Jamal",
                "judgement | credit: 0.5 | credit: 0.25",
                "statement | answer: false | answer: true",
                "matching | match: {en: Foreign | match: {en: Abroad",
                "number | tolerance: 500 | tolerance: 50",
                "gaps | accept: {en: [\"2013\"] | accept: {en: [\"2013\", \"13\"]",
                "word | bn: [প্রবাসী আয়, রেমিট্যান্স] | bn: [প্রবাসী আয়, রেমিট্যান্স, টাকা]"
            })
    void whatIsAskedAndWhatCountsAsRightMakesANewWording(String id, String passage, String replacement) {
        assertThat(changed(id, passage, replacement, Language.EN)).isNotEqualTo(unchanged(id, Language.EN));
    }

    @Test
    void aBetterTranslationBeginsAnewInItsLanguageAlone() {
        String passage = "bn: অভ্যন্তরীণ অভিবাসী কে?";
        String better = "bn: দেশের ভেতরে অভিবাসী কে?";

        assertThat(changed("single", passage, better, Language.BN)).isNotEqualTo(unchanged("single", Language.BN));
        assertThat(changed("single", passage, better, Language.EN)).isEqualTo(unchanged("single", Language.EN));
    }

    @Test
    void noTwoQuestionsHaveTheSameWording() {
        assertThat(SampleQuestions.all())
                .extracting(one -> Wording.of(one, Language.EN))
                .doesNotHaveDuplicates();
    }

    private static String unchanged(String id, Language language) {
        return Wording.of(SampleQuestions.named(id), language);
    }

    private static String changed(String id, String passage, String replacement, Language language) {
        assertThat(SampleQuestions.YAML).contains(passage);
        Question question = SampleQuestions.read(SampleQuestions.YAML.replace(passage, replacement)).stream()
                .filter(one -> one.id().equals(new Slug(id)))
                .findFirst()
                .orElseThrow();
        return Wording.of(question, language);
    }
}
