package org.setu.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setu.courses.Aspect.LANGUAGE_BN;
import static org.setu.courses.Aspect.LANGUAGE_EN;
import static org.setu.courses.Aspect.LEGAL;
import static org.setu.courses.Aspect.PROTECTION;
import static org.setu.courses.Aspect.SUBJECT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.shared.Language;

class AspectTest {
    private static final CourseFiles BEFORE = CleanWater.files();
    private static final CourseFiles ENGLISH =
            CleanWater.with("modules/01-water/boiling.en.md", "in every school", "in every house");
    private static final CourseFiles QUESTION =
            CleanWater.with("modules/01-water/questions.yaml", "How long must", "How long should");

    @Test
    void aLessonInOneLanguageConcernsAllButTheOtherLanguage() {
        for (Aspect aspect : List.of(SUBJECT, PROTECTION, LANGUAGE_EN, LEGAL)) {
            assertThat(aspect.checksum(ENGLISH)).as(aspect.name()).isNotEqualTo(aspect.checksum(BEFORE));
        }
        assertThat(LANGUAGE_BN.checksum(ENGLISH)).isEqualTo(LANGUAGE_BN.checksum(BEFORE));
    }

    @Test
    void questionsAreWrittenInAllLanguagesAndConcernEveryAspect() {
        for (Aspect aspect : Aspect.values()) {
            assertThat(aspect.checksum(QUESTION)).as(aspect.name()).isNotEqualTo(aspect.checksum(BEFORE));
        }
    }

    @Test
    void aCourseCanAskOnlyForLanguagesThatItHas() {
        assertThat(Aspect.of(List.of(Language.EN))).containsExactly(SUBJECT, PROTECTION, LANGUAGE_EN, LEGAL);
        assertThat(Aspect.of(List.of(Language.BN, Language.EN))).containsExactly(Aspect.values());
    }
}
