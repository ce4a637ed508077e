package org.setu.courses.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseModule;
import org.setu.courses.ForeignQuestions;
import org.setu.courses.folder.QuestionSource;
import org.setu.shared.Slug;

class SetAsideTest {
    private static final CourseFiles BEFORE = CleanWater.files();
    private static final CourseModule MODULE =
            CleanWater.checked(BEFORE).content().module(new Slug("w1")).orElseThrow();
    private static final String ASIDE = "modules/01-water/set-aside.yaml";
    private static final Map<String, String> HEAD = Map.of("objective", "w1.1");

    private static final String SOUND = """
            difficulty: easy
            use: graded
            cites: [W-01]
            stem: {en: 'Boiled water is safe.', bn: 'ফোটানো পানি নিরাপদ।'}
            answer: true
            feedbackTrue: {en: 'Yes.', bn: 'হ্যাঁ।'}
            feedbackFalse: {en: 'It is.', bn: 'নিরাপদ।'}
            feedback: {en: 'Boiling makes it safe.', bn: 'ফোটালে নিরাপদ হয়।'}""";

    @Test
    void whatIsSetAsideIsNoPartOfTheCourse() {
        CourseFiles files = added(BEFORE, "stem: {en: 'Half a question'}");

        assertThat(CleanWater.text(files, ASIDE)).contains("id: w1-i001", "objective: w1.1", "Half a question");
        assertThat(files.without(ASIDE)).isEqualTo(BEFORE);
        assertThat(CleanWater.checked(files).findings().all()).isEmpty();
    }

    @Test
    void whatTheFileSaysOfOneQuestionIsMoreThanWhatIsSaidOfAll() {
        var ours = new FromAFile("", Map.of("difficulty", "hard", "objective", "w1.2", "use", "final"));
        var strange = new FromAFile("", Map.of("objective", "elsewhere.1"));

        CourseFiles files =
                SetAside.added(BEFORE, MODULE, List.of(ours, strange), HEAD).files();

        QuestionSource aside =
                QuestionSource.parse(CleanWater.text(files, ASIDE)).orElseThrow();
        assertThat(aside.text("w1-i001"))
                .hasValueSatisfying(
                        text -> assertThat(text).contains("objective: w1.2", "difficulty: hard", "use: final"));
        assertThat(aside.text("w1-i002"))
                .hasValueSatisfying(
                        text -> assertThat(text).contains("objective: w1.1").doesNotContain("elsewhere"));
    }

    @Test
    void noIdIsGivenTwice() {
        CourseFiles files = added(added(BEFORE, "kind: essay", "kind: essay"), "kind: essay");

        assertThat(idsIn(files, ASIDE)).containsExactly("w1-i001", "w1-i002", "w1-i003");
        CourseFiles taken = taken(added(BEFORE, SOUND), "w1-i001").files();
        assertThat(idsIn(added(taken, "kind: essay"), ASIDE)).containsExactly("w1-i002");
    }

    @Test
    void aCompleteQuestionIsTakenIntoThePool() {
        var taken = taken(added(BEFORE, "kind: essay", SOUND), "w1-i002");

        assertThat(taken.outcome()).isEqualTo(new PoolWritten.Kept());
        assertThat(idsIn(taken.files(), ASIDE)).containsExactly("w1-i001");
        assertThat(idsIn(taken.files(), MODULE.questionsFile())).endsWith("w1-i002");
    }

    @Test
    void withItsLastQuestionTheFileGoes() {
        var taken = taken(added(BEFORE, SOUND), "w1-i001");

        assertThat(taken.files().paths()).doesNotContain(ASIDE);
    }

    @Test
    void whatLacksSomethingStaysAndIsToldWhat() {
        CourseFiles files = added(BEFORE, SOUND.replace("feedbackFalse: {en: 'It is.', bn: 'নিরাপদ।'}\n", ""));

        var refused = taken(files, "w1-i001");

        assertThat(refused.files()).isEqualTo(files);
        assertThat(refused.outcome())
                .isInstanceOfSatisfying(
                        PoolWritten.Unfit.class,
                        unfit -> assertThat(unfit.findings().get(0).arguments()).contains("w1-i001", "feedbackFalse"));
    }

    @Test
    void whatIsGoneCannotBeTaken() {
        assertThat(taken(BEFORE, "w1-i001").outcome()).isEqualTo(new PoolWritten.Gone());
    }

    @Test
    void thousandsAreSetAsideAtOnce() {
        String[] many = IntStream.range(0, 5_000)
                .mapToObj(number -> "stem: {en: 'Question " + number + "'}")
                .toArray(String[]::new);

        CourseFiles files = added(BEFORE, many);

        assertThat(idsIn(files, ASIDE)).hasSize(5_000).last().isEqualTo("w1-i5000");
    }

    private static CourseFiles added(CourseFiles files, String... bodies) {
        return SetAside.added(
                        files,
                        MODULE,
                        List.of(bodies).stream().map(SetAsideTest::question).toList(),
                        HEAD)
                .files();
    }

    private static org.setu.courses.Drafts.Change<PoolWritten> taken(CourseFiles files, String id) {
        return SetAside.taken(files, MODULE, id, CleanWater.TODAY);
    }

    private static ForeignQuestions.Question question(String body) {
        return new FromAFile(body, Map.of());
    }

    private record FromAFile(String body, Map<String, String> settings) implements ForeignQuestions.Question {
        @Override
        public String yaml(Map<String, String> head) {
            return head.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + entry.getValue())
                            .collect(Collectors.joining("\n"))
                    + (body.startsWith("kind") ? "\n" : "\nkind: true-false\n")
                    + body;
        }
    }

    private static List<String> idsIn(CourseFiles files, String file) {
        return QuestionSource.parse(CleanWater.text(files, file)).orElseThrow().ids();
    }
}
