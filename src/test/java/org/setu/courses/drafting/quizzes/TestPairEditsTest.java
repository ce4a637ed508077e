package org.setu.courses.drafting.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Finding;
import org.setu.courses.QuizPlan;
import org.setu.courses.QuizPlan.FeedbackPolicy;
import org.setu.courses.QuizPlan.Use;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.drafting.outline.OutlineWritten.Unfit;
import org.setu.courses.drafting.outline.UsedIds;
import org.setu.courses.drafting.quizzes.QuizWording.PostTest;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** The course about clean water is to show what it changes. */
class TestPairEditsTest {
    private static final CourseFiles BEFORE = CleanWater.files();
    private static final Slug PRE = new Slug("pre-test");
    private static final Slug POST = new Slug("post-test");
    private static final PoolPart BOIL = new PoolPart(new Slug("w1.1"), Optional.empty());
    private static final PoolPart STORE = new PoolPart(new Slug("w1.2"), Optional.of("easy"));

    @Test
    void bothBeginTogetherAndAskAlike() {
        var added = added(BEFORE, wording(Map.of(BOIL, "2"), "never", ""));

        assertThat(added.outcome()).isEqualTo(new Kept(PRE));
        CourseContent course = CleanWater.checked(added.files()).content();
        QuizPlan before = course.preTest().orElseThrow();
        QuizPlan after = course.postTest().orElseThrow();
        assertThat(before.use()).isEqualTo(Use.PRE_TEST);
        assertThat(after.use()).isEqualTo(Use.POST_TEST);
        assertThat(before.title().in(Language.BN)).isEqualTo("আগে");
        assertThat(after.title().in(Language.BN)).isEqualTo("পরে");
        assertThat(after.feedback()).isEqualTo(FeedbackPolicy.NEVER);
        assertThat(asked(before)).isEqualTo(asked(after)).isEqualTo(Map.of(BOIL, 2));
        assertThat(CleanWater.checked(added.files()).findings().all())
                .as("only questions are missing")
                .extracting(Finding::key)
                .containsOnly("question-pool-thin");
        assertThat(CleanWater.text(added.files(), "course.yaml"))
                .startsWith(CleanWater.text(BEFORE, "course.yaml").substring(0, 1000));
    }

    @Test
    void aFormThatIsSentTwiceMakesOnePair() {
        CourseFiles once =
                added(BEFORE, wording(Map.of(BOIL, "1"), "never", "")).files();

        assertThat(added(once, wording(Map.of(BOIL, "1"), "never", "")))
                .isEqualTo(new Change<>(once, Unfit.of(new Fault("", Flaw.QUIZ_THERE))));
    }

    @Test
    void whatLacksIsToldForEachOfBoth() {
        var wording = new QuizWording(
                Map.of(), Map.of(BOIL, "0"), Optional.empty(), Optional.of(new PostTest(Map.of(), "after-pass")), "");

        assertThat(added(BEFORE, wording).outcome())
                .isEqualTo(Unfit.of(
                        new Fault("title", Flaw.TITLE_MISSING),
                        new Fault("after", Flaw.TITLE_MISSING),
                        new Fault("feedback", Flaw.CHOICE),
                        new Fault("draws", Flaw.QUIZ_WITHOUT_QUESTIONS)));
    }

    @Test
    void anEditOfOneIsAnEditOfBoth() {
        CourseFiles there =
                added(BEFORE, wording(Map.of(BOIL, "2"), "never", "")).files();

        var written = WriteQuiz.written(
                there,
                POST,
                wording(Map.of(BOIL, "0", STORE, "3"), "after-submission", QuizDraft.standing(there, POST)));

        assertThat(written.outcome()).isEqualTo(new Kept(POST));
        CourseContent course = CleanWater.checked(written.files()).content();
        assertThat(asked(course.preTest().orElseThrow()))
                .isEqualTo(asked(course.postTest().orElseThrow()))
                .isEqualTo(Map.of(STORE, 3));
        assertThat(course.postTest().orElseThrow().feedback()).isEqualTo(FeedbackPolicy.AFTER_SUBMISSION);
        assertThat(QuizDraft.standing(there, PRE)).isEqualTo(QuizDraft.standing(there, POST));
        assertThat(WriteQuiz.written(
                                written.files(),
                                PRE,
                                wording(Map.of(BOIL, "1"), "never", QuizDraft.standing(there, PRE)))
                        .outcome())
                .as("who had opened the other one")
                .isEqualTo(new OutlineWritten.Overtaken());
    }

    @Test
    void twinsThatSomebodyWroteDifferentlyBecomeAlike() {
        CourseFiles there =
                added(BEFORE, wording(Map.of(BOIL, "2"), "never", "")).files();
        String text = CleanWater.text(there, "course.yaml");
        int post = text.indexOf("- id: post-test");
        CourseFiles differing = there.with(
                "course.yaml", text.substring(0, post) + text.substring(post).replaceFirst("count: 2", "count: 5"));
        assertThat(CleanWater.checked(differing).findings().all())
                .extracting(Finding::key)
                .contains("tests-differ");

        var written = WriteQuiz.written(
                differing, PRE, wording(Map.of(BOIL, "2"), "never", QuizDraft.standing(differing, PRE)));

        assertThat(written.files()).isEqualTo(there);
    }

    @Test
    void bothGoTogetherAndLeaveNoTrace() {
        CourseFiles there =
                added(BEFORE, wording(Map.of(BOIL, "2"), "never", "")).files();

        var removed = RemoveQuiz.removed(there, POST, QuizDraft.standing(there, POST));

        assertThat(removed.files()).isEqualTo(BEFORE);
        var again = AddQuiz.asTests(
                BEFORE,
                wording(Map.of(BOIL, "2"), "never", ""),
                UsedIds.in(BEFORE, List.of(there.bytes("course.yaml").orElseThrow())));
        assertThat(again.outcome()).as("their ids are theirs for ever").isEqualTo(new Kept(new Slug("pre-test-2")));
    }

    private static Change<OutlineWritten> added(CourseFiles files, QuizWording wording) {
        return AddQuiz.asTests(files, wording, UsedIds.in(files, List.of()));
    }

    private static QuizWording wording(Map<PoolPart, String> draws, String feedback, String basedOn) {
        return new QuizWording(
                Map.of(Language.EN, "Before", Language.BN, "আগে"),
                draws,
                Optional.empty(),
                Optional.of(new PostTest(Map.of(Language.EN, "After", Language.BN, "পরে"), feedback)),
                basedOn);
    }

    private static Map<PoolPart, Integer> asked(QuizPlan quiz) {
        return quiz.draws().stream().collect(Collectors.toMap(PoolPart::of, QuizPlan.Draw::count));
    }
}
