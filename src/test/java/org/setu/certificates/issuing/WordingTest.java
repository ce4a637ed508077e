package org.setu.certificates.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.certificates.CertificateDetail;
import org.setu.certificates.CertificatePrint;
import org.setu.certificates.CertificatePrint.Kind;
import org.setu.courses.ActivityKind;
import org.setu.courses.CompletionRule;
import org.setu.courses.CompletionRule.LessonsRead;
import org.setu.courses.CompletionRule.QuizPassed;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFolder;
import org.setu.courses.CourseMinutes;
import org.setu.courses.Findings;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

class WordingTest {
    private static final CourseContent CLEAN_WATER =
            new CourseFolder(Path.of("src/test/resources/courses")).content(new Slug("clean-water"), new Findings());
    private static final CourseContent MIGRATION =
            new CourseFolder(Path.of("courses")).content(new Slug("mainstreaming-migration"), new Findings());

    @Test
    void howLearningWasJudgedIsSaidInWordsFromTheRules() {
        var detail = completed(CLEAN_WATER);
        assertThat(detail.assessment())
                .isEqualTo(LocalizedText.of(
                        "Module quiz at least 70%, final quiz at least 80%, all critical questions right, "
                                + "all lessons read, all activities done",
                        "মডিউল কুইজে ন্যূনতম ৭০%, চূড়ান্ত কুইজে ন্যূনতম ৮০%, অত্যাবশ্যক সকল প্রশ্নের সঠিক উত্তর, "
                                + "সকল পাঠ অধ্যয়ন, সকল কার্যক্রম সম্পাদন"));
        assertThat(detail.deed().in(Language.EN)).isEqualTo("has completed the course and passed its assessment");
    }

    @Test
    void severalModuleQuizzesAreCountedNotListed() {
        assertThat(completed(MIGRATION).assessment().in(Language.EN))
                .startsWith("Each of 8 module quizzes at least 70%, final quiz at least 80%");
        assertThat(completed(MIGRATION).assessment().in(Language.BN))
                .startsWith("৮টি মডিউল কুইজের প্রতিটিতে ন্যূনতম ৭০%");
    }

    @Test
    void quizzesOfDifferentMarksAreToldApart() {
        List<CompletionRule> rules =
                List.of(new QuizPassed(new Slug("a1-quiz"), 70), new QuizPassed(new Slug("a2-quiz"), 60));
        assertThat(AssessmentMode.of(MIGRATION, rules).in(Language.EN))
                .isEqualTo("Module quiz at least 60%, module quiz at least 70%");
    }

    @Test
    void takingPartClaimsNoAbilityAndNoAssessment() {
        var detail = Wording.of(CLEAN_WATER, Kind.PARTICIPATION, CLEAN_WATER.participationRules());
        assertThat(detail.statement()).isEmpty();
        assertThat(detail.deed().in(Language.EN)).isEqualTo("has taken part in the course");
        assertThat(detail.assessment().in(Language.EN)).isEqualTo("No quiz was required, all lessons read");
    }

    @Test
    void competenciesAreThoseOfTheCompulsoryModulesEachOnce() {
        assertThat(completed(CLEAN_WATER).competencies())
                .containsExactly(LocalizedText.of("Safe water at home", "ঘরে নিরাপদ পানি"));
        assertThat(completed(MIGRATION).competencies())
                .doesNotHaveDuplicates()
                .contains(LocalizedText.of(
                        "The two-way link between migration and development", "অভিবাসন ও উন্নয়নের আন্তঃসম্পর্ক"));
    }

    @Test
    void theWordsOfEveryCourseFitTheSheet() {
        var folder = new CourseFolder(Path.of("courses"));
        assertThat(folder.slugs()).isNotEmpty().allSatisfy(slug -> {
            var detail = completed(folder.content(slug, new Findings()));
            for (Language language : Language.values()) {
                assertThat(detail.assessment().in(language))
                        .hasSizeLessThanOrEqualTo(CertificatePrint.LONGEST_ASSESSMENT);
                assertThat(detail.course().in(language)).hasSizeLessThanOrEqualTo(CertificatePrint.LONGEST_TITLE);
                assertThat(detail.competencies())
                        .allSatisfy(competency -> assertThat(competency.in(language))
                                .hasSizeLessThanOrEqualTo(CertificatePrint.LONGEST_COMPETENCY));
            }
        });
    }

    @Test
    void whoeverDidAllIsCreditedWithTheMinutesThatTheCoursePromised() {
        var promised = new CourseMinutes(MIGRATION, ActivityKind.installed());
        for (Language language : Language.values()) {
            assertThat(Workload.minutes(MIGRATION, MIGRATION.certificateRules(), language))
                    .isEqualTo(CourseMinutes.rounded(promised.of(language)));
        }
    }

    @Test
    void optionalModulesAndQuizzesThatNobodyAskedForAreNotCredited() {
        var minutes = new CourseMinutes(CLEAN_WATER, ActivityKind.installed());
        var whole = Workload.minutes(CLEAN_WATER, CLEAN_WATER.certificateRules(), Language.EN);
        assertThat(whole).isLessThanOrEqualTo(CourseMinutes.rounded(minutes.of(Language.EN)));
        assertThat(Workload.minutes(CLEAN_WATER, List.of(new LessonsRead()), Language.EN))
                .isLessThanOrEqualTo(whole);
    }

    private static CertificateDetail completed(CourseContent course) {
        return Wording.of(course, Kind.COMPLETION, course.certificateRules());
    }
}
