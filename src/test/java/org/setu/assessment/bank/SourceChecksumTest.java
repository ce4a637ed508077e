package org.setu.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.assessment.Question;
import org.setu.assessment.SampleQuestions;
import org.setu.shared.Language;

class SourceChecksumTest {
    private static final String YAML = DrawerTest.question("q", "easy", "graded");

    @Test
    void itIsEightDigitsAndStaysTheSameForEver() {
        assertThat(checksum(YAML)).isEqualTo("ee58841d");
        for (Question question : SampleQuestions.all()) {
            assertThat(SourceChecksum.of(question, Language.EN)).matches("[0-9a-f]{8}");
        }
    }

    @ParameterizedTest
    @CsvSource({"en: S, en: T", "en: F, en: G", "'en: [a]', 'en: [a, b]'"})
    void aTranslatorIsCalledWhenASourceTextChanges(String before, String after) {
        assertThat(checksum(YAML.replace(before, after))).isNotEqualTo(checksum(YAML));
    }

    @ParameterizedTest
    @CsvSource({
        "bn: স, bn: শ",
        "easy, hard",
        "graded, check",
        "'en: S', 'en: \" S \"'",
        "'id: q', 'id: r'",
        "A-30, A-31"
    })
    void aTranslatorIsLeftInPeaceOtherwise(String before, String after) {
        assertThat(YAML).contains(before);
        assertThat(checksum(YAML.replace(before, after))).isEqualTo(checksum(YAML));
    }

    @Test
    void everyTextOfEveryKindIsListedInBothLanguages() {
        assertThat(SampleQuestions.all())
                .allSatisfy(question -> assertThat(QuestionTexts.of(question))
                        .hasSizeGreaterThan(2)
                        .containsKeys("stem", "feedback")
                        .allSatisfy((path, text) -> {
                            assertThat(text.exactly(Language.EN)).as(path).isPresent();
                            assertThat(text.exactly(Language.BN)).as(path).isPresent();
                        }));
        assertThat(QuestionTexts.of(SampleQuestions.named("gaps")))
                .containsKeys("text", "gaps.year.accept", "gaps.year.feedback", "gaps.law.options.b.feedback");
    }

    private static String checksum(String yaml) {
        return SourceChecksum.of(SampleQuestions.read(yaml).get(0), Language.EN);
    }
}
