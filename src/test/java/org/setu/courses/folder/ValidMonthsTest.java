package org.setu.courses.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseFiles;
import org.setu.courses.Finding;

/** For how long a certificate is valid: how course.yaml says it, and what its author is told. */
class ValidMonthsTest {
    private static final String PLACE = "certificate:\n";

    @Test
    void aCourseThatSaysNothingHasCertificatesThatNeverExpire() {
        assertThat(CleanWater.content().card().certificate().validMonths()).isEmpty();
    }

    @Test
    void theMonthsAreRead() {
        CheckedCourse course = CleanWater.checked(valid("24"));
        assertThat(course.content().card().certificate().validMonths()).contains(24);
        assertThat(course.findings().all()).isEmpty();
    }

    @Test
    void whatIsNoNumberOfMonthsIsRefused() {
        for (String months : new String[] {"0", "121", "two", "1.5"}) {
            assertThat(CleanWater.checked(valid(months)).findings().all())
                    .as(months)
                    .extracting(Finding::key)
                    .contains("number-form");
        }
    }

    @Test
    void aCertificateThatExpiresNeedsAQuizThatRenewsIt() {
        CourseFiles files = valid("24");
        String quizless = CleanWater.text(files, "course.yaml")
                .replaceFirst("  certificate: \\[lessons[^\n]*", "  certificate: [lessons]");
        assertThat(CleanWater.checked(files.with("course.yaml", quizless))
                        .findings()
                        .all())
                .extracting(Finding::key)
                .contains("validity-without-quiz");
    }

    private static CourseFiles valid(String months) {
        return CleanWater.with("course.yaml", PLACE, PLACE + "  validMonths: " + months + "\n");
    }
}
