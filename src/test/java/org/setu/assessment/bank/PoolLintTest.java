package org.setu.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.setu.assessment.Blueprint;
import org.setu.assessment.Question;
import org.setu.assessment.Question.Difficulty;
import org.setu.assessment.SampleQuestions;
import org.setu.courses.Finding;
import org.setu.courses.Findings;
import org.setu.shared.Language;
import org.setu.shared.Slug;

class PoolLintTest {
    private static final Place QUIZ = new Place("course.yaml", 40);
    private static final Place QUESTION = new Place("modules/a1/questions.yaml", 7);

    private final Findings findings = new Findings();

    @Test
    void aTrainerHearsOfAQuizThatThePoolCannotFill() {
        lint(DrawerTest.pool(2, Difficulty.EASY))
                .thinPools(
                        List.of(quiz(
                                draw("a1.1", Optional.empty(), 2),
                                draw("a1.1", Optional.of(Difficulty.HARD), 1),
                                draw("a1.9", Optional.empty(), 1_000_000_000))),
                        Map.of());
        assertThat(findings.all())
                .containsExactly(
                        error(QUIZ, Fault.POOL_THIN, "a1-quiz", "a1.1 (hard)", "1", "0", "graded"),
                        error(QUIZ, Fault.POOL_THIN, "a1-quiz", "a1.9", "1000000000", "0", "graded"));
    }

    @Test
    void eachQuizIsFilledFromItsOwnPool() {
        var questions = new ArrayList<>(DrawerTest.pool(3, Difficulty.EASY));
        questions.addAll(SampleQuestions.read(DrawerTest.question("f1", "easy", "final")));
        var quiz = new PoolLint.Quiz(
                new Slug("a-final"),
                QUIZ,
                new Blueprint(Question.Use.FINAL, List.of(draw("a1.1", Optional.empty(), 2))));

        lint(questions).thinPools(List.of(quiz), Map.of());

        assertThat(findings.all()).containsExactly(error(QUIZ, Fault.POOL_THIN, "a-final", "a1.1", "2", "1", "final"));
    }

    @Test
    void aQuestionOfItsOwnPoolThatNoQuizDrawsIsToldOf() {
        var questions = questions("f1 easy final", "f2 hard final", "p1 easy pre-test", "g1 hard graded");
        var quiz = new PoolLint.Quiz(
                new Slug("a-final"),
                QUIZ,
                new Blueprint(Question.Use.FINAL, List.of(draw("a1.1", Optional.of(Difficulty.EASY), 1))));

        lint(questions).neverDrawn(List.of(quiz), Map.of());

        assertThat(findings.all())
                .extracting(Finding::severity, Finding::key, Finding::arguments)
                .containsExactly(
                        tuple(Finding.Severity.WARNING, Fault.NEVER_DRAWN.key(), List.of("f2", "final")),
                        tuple(Finding.Severity.WARNING, Fault.NEVER_DRAWN.key(), List.of("p1", "pre-test")));
    }

    @Test
    void questionsOfTheTestsAloneAreNotEnoughForAnObjective() {
        lint(questions("f1 easy final", "p1 easy pre-test", "p2 easy post-test"))
                .objectivesWithoutQuestions(Map.of(new Slug("a1.1"), QUIZ));

        assertThat(findings.all()).containsExactly(error(QUIZ, Fault.OBJECTIVE_WITHOUT_QUESTIONS, "a1.1"));
    }

    @Test
    void drawsThatShareQuestionsAreSeenThrough() {
        lint(DrawerTest.pool(3, Difficulty.EASY))
                .thinPools(
                        List.of(quiz(draw("a1.1", Optional.empty(), 2), draw("a1.1", Optional.of(Difficulty.EASY), 2))),
                        Map.of());
        assertThat(findings.all()).containsExactly(error(QUIZ, Fault.DRAWS_OVERLAP, "a1-quiz", "4", "3"));
    }

    @Test
    void aQuizThatCanBeDrawnIsLeftInPeace() {
        lint(SampleQuestions.all())
                .thinPools(
                        List.of(quiz(
                                draw("a1.1", Optional.empty(), 3),
                                new Blueprint.Draw(
                                        new Blueprint.OfCompetency(new Slug("concepts")), Optional.empty(), 3))),
                        Map.of(new Slug("a1.2"), new Slug("concepts")));
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void objectivesAndQuestionsMustKnowEachOther() {
        var lint = lint(DrawerTest.pool(1, Difficulty.EASY));
        lint.objectivesWithoutQuestions(Map.of(new Slug("a1.1"), QUIZ, new Slug("a1.2"), QUIZ));
        lint.unknownObjectives(Set.of(new Slug("a1.2")));
        assertThat(findings.all())
                .containsExactly(
                        error(QUIZ, Fault.OBJECTIVE_WITHOUT_QUESTIONS, "a1.2"),
                        error(QUESTION, Fault.OBJECTIVE_UNKNOWN, "easy0", "a1.1"));
    }

    @Test
    void twoModulesMayNotUseTheSameId() {
        var questions = new ArrayList<>(DrawerTest.pool(2, Difficulty.EASY));
        questions.addAll(DrawerTest.pool(1, Difficulty.EASY));
        lint(questions).doubledIds();
        assertThat(findings.all()).containsExactly(error(QUESTION, Fault.ID_TWICE, "easy0"));
    }

    @Test
    void nobodyIsGradedOnAFactThatMayHaveChanged() {
        var questions = new ArrayList<>(DrawerTest.pool(1, Difficulty.EASY));
        questions.addAll(SampleQuestions.read(DrawerTest.question("check", "easy", "check")));
        var lint = lint(questions);
        lint.changeableFacts(Set.of("A-30", "B-01"));
        lint.unknownFacts(Set.of("A-30"));
        assertThat(findings.all()).containsExactly(error(QUESTION, Fault.FACT_MAY_HAVE_CHANGED, "easy0", "A-30"));
        lint.unknownFacts(Set.of());
        assertThat(findings.all()).hasSize(3);
    }

    @Test
    void aTranslationOfAnOlderTextIsStaleUntilItIsStampedAgain() {
        var yaml = DrawerTest.question("q", "easy", "graded");
        String checksum = SourceChecksum.of(SampleQuestions.read(yaml).get(0), Language.EN);
        lint(SampleQuestions.read(yaml)).staleTranslations(Language.EN);
        lint(SampleQuestions.read(yaml + "    translates: {bn: " + checksum + "}\n"))
                .staleTranslations(Language.EN);
        assertThat(findings.all()).isEmpty();
        lint(SampleQuestions.read(yaml + "    translates: {bn: 00000000}\n")).staleTranslations(Language.EN);
        assertThat(findings.all())
                .containsExactly(new Finding(
                        Finding.Severity.WARNING,
                        "questions.yaml",
                        0,
                        Fault.TRANSLATION_STALE.key(),
                        List.of("q", "bn", checksum)));
    }

    /** Each of them as "id difficulty use". */
    private static List<Question> questions(String... questions) {
        return Stream.of(questions)
                .map(question -> question.split(" ", 3))
                .flatMap(words -> SampleQuestions.read(DrawerTest.question(words[0], words[1], words[2])).stream())
                .toList();
    }

    private PoolLint lint(List<Question> questions) {
        return new PoolLint(questions, Map.of(new Slug("easy0"), QUESTION), findings);
    }

    private static PoolLint.Quiz quiz(Blueprint.Draw... draws) {
        return new PoolLint.Quiz(new Slug("a1-quiz"), QUIZ, new Blueprint(Question.Use.GRADED, List.of(draws)));
    }

    private static Blueprint.Draw draw(String objective, Optional<Difficulty> difficulty, int count) {
        return new Blueprint.Draw(new Blueprint.OfObjective(new Slug(objective)), difficulty, count);
    }

    private static Finding error(Place place, Fault fault, String... arguments) {
        return new Finding(Finding.Severity.ERROR, place.file(), place.line(), fault.key(), List.of(arguments));
    }
}
