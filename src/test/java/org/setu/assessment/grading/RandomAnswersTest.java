package org.setu.assessment.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.setu.assessment.Grade;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.assessment.SampleQuestions;

/** Whatever somebody clicks or sends, the platform stays calm and the score stays a score. */
class RandomAnswersTest {
    private static final List<String> VALUES = List.of(
            "a",
            "b",
            "c",
            "d",
            "true",
            "false",
            "p1",
            "p2",
            "p3",
            "d1",
            "1",
            "2",
            "3",
            "4",
            "99",
            "",
            " ",
            "২০১৩",
            "100000",
            "remittance",
            "\u0000",
            "😀",
            "\u202Eخطأ",
            "x".repeat(2_001),
            "{}",
            "\uD800");
    private static final List<String> FIELDS = List.of(
            "answer",
            "match.p1",
            "match.p2",
            "match.p3",
            "position.w",
            "position.x",
            "position.y",
            "position.z",
            "gap.year",
            "gap.law",
            "csrf");

    @Test
    void everyResponseThatIsTakenHasAScoreAndSurvivesItsJson() {
        var random = new Random(11);
        int taken = 0;
        for (int round = 0; round < 3_000; round++) {
            for (Question question : SampleQuestions.all()) {
                var reading = Response.fromForm(question, fields(random));
                if (reading instanceof Response.Taken given) {
                    taken++;
                    check(question, given.response());
                }
            }
        }
        assertThat(taken).isGreaterThan(3_000);
    }

    private static void check(Question question, Response response) {
        Grade grade = Grader.grade(question, response);
        assertThat(grade.score()).isBetween(0.0, 1.0);
        assertThat(grade.correct()).isEqualTo(grade.score() == 1);
        assertThat(Response.fromJson(question, response.toJson())).isEqualTo(new Response.Taken(response));
        if (response.isEmpty()) {
            assertThat(grade.score()).isZero();
        }
        if (grade.correct()) {
            assertThat(Unanswered.fields(question, response)).isEmpty();
        }
    }

    private static Map<String, List<String>> fields(Random random) {
        var fields = new HashMap<String, List<String>>();
        for (String field : FIELDS) {
            var values = new ArrayList<String>();
            for (int i = random.nextInt(3); i > 0; i--) {
                values.add(VALUES.get(random.nextInt(field.startsWith("position") ? 16 : VALUES.size())));
            }
            if (random.nextInt(3) > 0) {
                fields.put(field, values);
            }
        }
        return fields;
    }
}
