package org.setu.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setu.courses.Programme.LANGUAGE_BN;
import static org.setu.courses.Programme.LANGUAGE_EN;
import static org.setu.courses.Programme.LEGAL;
import static org.setu.courses.Programme.SUBJECT;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.shared.Language;

class AspectTest {
    private static final CourseFiles BEFORE = CleanWater.files();
    private static final CourseFiles ENGLISH =
            CleanWater.with("modules/01-water/boiling.en.md", "in every school", "in every house");
    private static final CourseFiles QUESTION =
            CleanWater.with("modules/01-water/questions.yaml", "How long must", "How long should");

    @Test
    void aLessonInOneLanguageConcernsAllButTheOtherLanguage() {
        for (Aspect aspect : List.of(SUBJECT, LANGUAGE_EN, LEGAL)) {
            assertThat(aspect.checksum(ENGLISH)).as(aspect.key().value()).isNotEqualTo(aspect.checksum(BEFORE));
        }
        assertThat(LANGUAGE_BN.checksum(ENGLISH)).isEqualTo(LANGUAGE_BN.checksum(BEFORE));
    }

    @Test
    void questionsAreWrittenInAllLanguagesAndConcernEveryAspect() {
        for (Aspect aspect : Programme.ALL) {
            assertThat(aspect.checksum(QUESTION)).as(aspect.key().value()).isNotEqualTo(aspect.checksum(BEFORE));
        }
    }

    @Test
    void aCourseCanAskOnlyForLanguagesThatItHas() {
        assertThat(Programme.ALL.stream().filter(aspect -> aspect.suits(List.of(Language.EN))))
                .containsExactly(SUBJECT, LANGUAGE_EN, LEGAL);
        assertThat(Programme.ALL).allMatch(aspect -> aspect.suits(List.of(Language.BN, Language.EN)));
    }

    @Test
    void whereNoLessonIsWrittenInALanguageThereIsNothingToVouchFor() {
        CourseFiles begun = CourseFiles.of(
                CleanWater.SLUG,
                Map.of("modules/01-water/boiling.en.md", "# Boiling".getBytes(StandardCharsets.UTF_8)));

        assertThat(LANGUAGE_BN.suits(begun)).isFalse();
        assertThat(LANGUAGE_EN.suits(begun)).isTrue();
        assertThat(LEGAL.suits(begun)).isTrue();
        assertThat(LANGUAGE_BN.suits(BEFORE)).isTrue();
    }

    @Test
    void nobodyIsAskedForWhatIsRetired() {
        var retired = new Aspect(LEGAL.key(), LEGAL.title(), LEGAL.vouching(), LEGAL.language(), true, true);

        assertThat(retired.suits(BEFORE)).isFalse();
        assertThat(retired.suits(List.of(Language.EN, Language.BN))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "legal", "1ST", "_A", "A B", "A-B", "আইন", "ABCDEFGHIJKLMNOPQRSTU", "LEGAL\n"})
    void whatCannotBeWrittenIntoAnExportIsNoKey(String text) {
        assertThat(AspectKey.isKey(text)).isFalse();
    }
}
