package org.setu.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseContent;
import org.setu.shared.Language;

class CourseDigestTest {
    private static final String BOILING_BN = "modules/01-water/boiling.bn.md";

    @ParameterizedTest
    @CsvSource({"EN, 'English, Bangla', 'English, Bangla (in part)'", "BN, 'ইংরেজি, বাংলা', 'ইংরেজি, বাংলা (আংশিক)'"})
    void saysOfALanguageThatNotAllOfTheCourseIsWrittenInItYet(Language reader, String whole, String inPart) {
        CourseContent translated = CleanWater.content();
        CourseContent begun = CleanWater.checked(CleanWater.with(BOILING_BN, "{#law ", "{#law-of-bangla "))
                .content();

        assertThat(CourseDigest.of(translated, reader).languages()).isEqualTo(whole);
        assertThat(CourseDigest.of(begun, reader).languages()).isEqualTo(inPart);
    }
}
