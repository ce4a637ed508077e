package org.setu.courses.drafting.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Findings;
import org.setu.courses.QuizPlan.Use;
import org.setu.courses.drafting.outline.OutlineWritten;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.drafting.outline.OutlineWritten.Unfit;
import org.setu.courses.drafting.outline.UsedIds;
import org.setu.courses.drafting.quizzes.QuizWording.Marks;
import org.setu.courses.folder.CourseReader;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** What trainers of the course about clean water do to its quizzes. */
class QuizEditsTest {
    private static final CourseFiles BEFORE = CleanWater.files();
    private static final Slug HOME = new Slug("w1-quiz");
    private static final Slug VILLAGE = new Slug("w2");
    private static final Marks USUAL = new Marks("70", "3", "24", "20", "after-submission", true);
    private static final Map<Language, String> TITLE = Map.of(Language.EN, "Water at home", Language.BN, "ঘরের পানি");

    @Test
    void savingWhatIsThereChangesNoByte() {
        var draws = Map.of(part("w1.1", ""), "1", part("w1.2", "easy"), "1", part("w1.2", "hard"), "");

        var written = write(BEFORE, TITLE, draws, USUAL);

        assertThat(written.outcome()).isEqualTo(new Kept(HOME));
        assertThat(written.files()).isEqualTo(BEFORE);
    }

    @Test
    void theBlueprintChangesLineByLine() {
        var draws = new LinkedHashMap<PoolPart, String>();
        draws.put(part("w1.1", ""), "0");
        draws.put(part("w1.1", "medium"), "২");
        draws.put(part("w1.2", "easy"), " 1 ");
        draws.put(part("w1.2", "hard"), "1");

        var written = write(BEFORE, TITLE, draws, USUAL);

        assertThat(text(written.files())).isEqualTo(text(BEFORE).replace("""
                      - {objective: w1.1, count: 1}
                      - {objective: w1.2, count: 1, difficulty: easy}
                """, """
                      - {objective: w1.2, count: 1, difficulty: easy}
                      - objective: w1.1
                        count: 2
                        difficulty: medium
                      - objective: w1.2
                        count: 1
                        difficulty: hard
                """));
    }

    @Test
    void twoLinesForTheSamePartAreOneInTheForm() {
        CourseFiles twice = CleanWater.with(
                "course.yaml",
                "      - {objective: w1.2, count: 1, difficulty: easy}\n",
                "      - {objective: w1.2, count: 1, difficulty: easy}\n      - {objective: w1.1, count: 2}\n");

        assertThat(write(twice, TITLE, Map.of(part("w1.1", ""), "3"), USUAL).files())
                .isEqualTo(twice);
        CourseFiles fewer =
                write(twice, TITLE, Map.of(part("w1.1", ""), "2"), USUAL).files();
        assertThat(text(fewer))
                .isEqualTo(text(twice)
                        .replace("      - {objective: w1.1, count: 1}\n", "      - {objective: w1.1, count: 2}\n")
                        .replace("easy}\n      - {objective: w1.1, count: 2}\n", "easy}\n"));
    }

    @Test
    void theMarkThatPassesIsTheMarkThatTheCertificateAsksFor() {
        var marks = new Marks("60", "2", "0", "", "never", true);

        CourseFiles after = write(BEFORE, TITLE, Map.of(), marks).files();

        String quiz = text(after)
                .substring(text(after).indexOf("  - id: w1-quiz"), text(after).indexOf("  - id: w-final"));
        assertThat(quiz).contains("passMark: 60\n", "attempts: 2\n", "waitHours: 0\n", "feedback: never\n");
        assertThat(quiz).doesNotContain("timeLimit");
        assertThat(text(after)).contains("{quiz: w1-quiz, atLeast: 60}, {quiz: w-final, atLeast: 80}");
    }

    @Test
    void aMarkOfTheCertificateThatSomebodyChoseOtherwiseStays() {
        CourseFiles own =
                CleanWater.with("course.yaml", "{quiz: w1-quiz, atLeast: 70}", "{quiz: w1-quiz, atLeast: 90}");

        CourseFiles after = write(own, TITLE, Map.of(), new Marks("60", "3", "24", "20", "after-submission", true))
                .files();

        assertThat(text(after)).contains("passMark: 60\n", "{quiz: w1-quiz, atLeast: 90}");
    }

    @Test
    void theCertificateNeedNotAskForIt() {
        CourseFiles after = write(BEFORE, TITLE, Map.of(), new Marks("70", "3", "24", "20", "after-submission", false))
                .files();

        assertThat(text(after))
                .isEqualTo(text(BEFORE).replace("activities, {quiz: w1-quiz, atLeast: 70}, ", "activities, "));
        CourseFiles again = write(after, TITLE, Map.of(), USUAL).files();
        assertThat(text(again)).contains("critical, evaluation, {quiz: w1-quiz, atLeast: 70}]");
    }

    @Test
    void theLastRuleOfACertificateStays() {
        CourseFiles alone = CleanWater.with(
                "course.yaml",
                "certificate: [lessons, activities, {quiz: w1-quiz, atLeast: 70}, {quiz: w-final, atLeast: 80}, critical, evaluation]",
                "certificate: [{quiz: w1-quiz, atLeast: 70}]");

        var without = write(alone, TITLE, Map.of(), new Marks("70", "3", "24", "20", "after-submission", false));

        assertThat(without.files()).isEqualTo(alone);
        assertThat(faults(without)).containsExactly(new Fault("forCertificate", Flaw.NO_RULE_LEFT, "Water at home"));
        assertThat(faults(RemoveQuiz.removed(alone, HOME, QuizDraft.standing(alone, HOME))))
                .containsExactly(new Fault("", Flaw.NO_RULE_LEFT, "Water at home"));
    }

    @Test
    void whatCannotBeIsToldFieldByField() {
        var draws = Map.of(part("w1.1", ""), "two", part("w1.2", "easy"), "501", part("w1.2", "hard"), "-1");

        var written = write(BEFORE, Map.of(Language.EN, " "), draws, new Marks("0", "", "1.5", "601", "maybe", true));

        assertThat(written.files()).isEqualTo(BEFORE);
        assertThat(faults(written))
                .containsExactlyInAnyOrder(
                        new Fault("title", Flaw.TITLE_MISSING),
                        new Fault("draw-w1.1-any", Flaw.NUMBER, 0, 500),
                        new Fault("draw-w1.2-easy", Flaw.NUMBER, 0, 500),
                        new Fault("draw-w1.2-hard", Flaw.NUMBER, 0, 500),
                        new Fault("passMark", Flaw.NUMBER, 1, 100),
                        new Fault("attempts", Flaw.NUMBER, 1, 100),
                        new Fault("waitHours", Flaw.NUMBER, 0, 8760),
                        new Fault("timeLimit", Flaw.NUMBER, 1, 600),
                        new Fault("feedback", Flaw.CHOICE));
    }

    @Test
    void aQuizAsksSomething() {
        var none = Map.of(part("w1.1", ""), "0", part("w1.2", "easy"), "");

        assertThat(faults(write(BEFORE, TITLE, none, USUAL)))
                .containsExactly(new Fault("draws", Flaw.QUIZ_WITHOUT_QUESTIONS));
    }

    @Test
    void whoWritesTheSameQuizIsOvertakenAndNobodyElse() {
        var mine = new QuizWording(
                Map.of(Language.EN, "Mine"),
                Map.of(part("w1.1", ""), "1"),
                Optional.of(USUAL),
                Optional.empty(),
                QuizDraft.standing(BEFORE, HOME));
        CourseFiles elsewhere = CleanWater.with("course.yaml", "Clean water, bn", "Pure water, bn");
        assertThat(WriteQuiz.written(elsewhere, HOME, mine).outcome()).isEqualTo(new Kept(HOME));

        for (String change : List.of("{objective: w1.1, count: 3}", "{objective: w1.1, count: 1, difficulty: hard}")) {
            CourseFiles theirs = CleanWater.with("course.yaml", "{objective: w1.1, count: 1}", change);
            assertThat(WriteQuiz.written(theirs, HOME, mine).outcome()).isEqualTo(new OutlineWritten.Overtaken());
        }
        CourseFiles ruled =
                CleanWater.with("course.yaml", "{quiz: w1-quiz, atLeast: 70}", "{quiz: w1-quiz, atLeast: 71}");
        assertThat(WriteQuiz.written(ruled, HOME, mine).outcome()).isEqualTo(new OutlineWritten.Overtaken());
    }

    @Test
    void aModuleGetsItsQuizOnce() {
        var wording = fresh(Map.of(part("w2.1", ""), "1"));

        var added = AddQuiz.toModule(BEFORE, VILLAGE, wording, UsedIds.in(BEFORE, List.of()));

        assertThat(added.outcome()).isEqualTo(new Kept(new Slug("w2-quiz")));
        CourseContent course = read(added.files());
        assertThat(course.module(VILLAGE).orElseThrow().quiz()).contains(new Slug("w2-quiz"));
        var quiz = course.quiz(new Slug("w2-quiz")).orElseThrow();
        assertThat(quiz.length()).isEqualTo(1);
        assertThat(quiz.passMark()).isEqualTo(70);
        assertThat(quiz.use()).isEqualTo(Use.GRADED);
        assertThat(text(added.files())).contains("evaluation, {quiz: w2-quiz, atLeast: 70}]");
        assertThat(CleanWater.checked(added.files()).findings().all())
                .as("the pool has a question for it")
                .isEqualTo(CleanWater.checked(BEFORE).findings().all());

        var twice = AddQuiz.toModule(added.files(), VILLAGE, wording, UsedIds.in(added.files(), List.of()));
        assertThat(twice.files()).isEqualTo(added.files());
        assertThat(faults(twice)).containsExactly(new Fault("", Flaw.QUIZ_THERE));
    }

    @Test
    void aRemovedQuizLeavesNoTraceAndItsIdIsNotGivenAgain() {
        var added =
                AddQuiz.toModule(BEFORE, VILLAGE, fresh(Map.of(part("w2.1", ""), "1")), UsedIds.in(BEFORE, List.of()));
        Slug id = new Slug("w2-quiz");

        var removed = RemoveQuiz.removed(added.files(), id, QuizDraft.standing(added.files(), id));

        assertThat(removed.files()).isEqualTo(BEFORE);
        byte[] earlier = added.files().bytes("course.yaml").orElseThrow();
        var again = AddQuiz.toModule(
                BEFORE, VILLAGE, fresh(Map.of(part("w2.1", ""), "1")), UsedIds.in(BEFORE, List.of(earlier)));
        assertThat(again.outcome()).isEqualTo(new Kept(new Slug("w2-quiz-2")));
        assertThat(RemoveQuiz.removed(added.files(), id, "what I saw").outcome())
                .isEqualTo(new OutlineWritten.Overtaken());
    }

    @Test
    void theFinalGoesAndComesBack() {
        Slug id = new Slug("w-final");
        var removed = RemoveQuiz.removed(BEFORE, id, QuizDraft.standing(BEFORE, id));
        assertThat(read(removed.files()).finalQuiz()).isEmpty();
        assertThat(text(removed.files())).doesNotContain("final");

        var added = AddQuiz.asFinal(
                removed.files(), fresh(Map.of(part("w1.1", "hard"), "1")), UsedIds.in(removed.files(), List.of()));

        assertThat(read(added.files()).finalQuiz()).contains(new Slug("final"));
        assertThat(read(added.files()).quiz(new Slug("final")).orElseThrow().use())
                .isEqualTo(Use.FINAL);
    }

    @Test
    void theStockTellsUsesAndDifficultiesApart() {
        PoolStock graded = PoolStock.of(CleanWater.content(), Use.GRADED);

        assertThat(graded.count(part("w1.1", "")))
                .as("w1-q01, q03, q06, q07; c1 is a check")
                .isEqualTo(4);
        assertThat(graded.count(part("w1.1", "medium"))).isEqualTo(2);
        assertThat(graded.count(part("w1.2", "hard"))).isEqualTo(1);
        assertThat(PoolStock.of(CleanWater.content(), Use.FINAL).count(part("w1.1", "")))
                .isZero();
    }

    private static QuizWording fresh(Map<PoolPart, String> draws) {
        return new QuizWording(
                Map.of(Language.EN, "Whose well?", Language.BN, "নলকূপ কার?"),
                draws,
                Optional.of(new Marks("70", "3", "24", "", "after-submission", true)),
                Optional.empty(),
                "");
    }

    private static Change<OutlineWritten> write(
            CourseFiles files, Map<Language, String> title, Map<PoolPart, String> draws, Marks marks) {
        var all = new LinkedHashMap<>(draws);
        if (draws.isEmpty()) {
            all.put(part("w1.1", ""), "1");
        }
        return WriteQuiz.written(
                files,
                HOME,
                new QuizWording(title, all, Optional.of(marks), Optional.empty(), QuizDraft.standing(files, HOME)));
    }

    private static List<Fault> faults(Change<OutlineWritten> change) {
        return ((Unfit) change.outcome()).faults();
    }

    private static PoolPart part(String objective, String difficulty) {
        return new PoolPart(new Slug(objective), Optional.of(difficulty).filter(name -> !name.isEmpty()));
    }

    private static CourseContent read(CourseFiles files) {
        return CourseReader.read(files, new Findings());
    }

    private static String text(CourseFiles files) {
        return new String(files.bytes("course.yaml").orElseThrow(), StandardCharsets.UTF_8);
    }
}
