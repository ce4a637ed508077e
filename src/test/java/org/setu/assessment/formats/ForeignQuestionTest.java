package org.setu.assessment.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.setu.assessment.Question;
import org.setu.assessment.bank.QuestionReader;
import org.setu.assessment.formats.ForeignQuestion.Option;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;

/** What is written of a question is what the reader of question files reads. */
class ForeignQuestionTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    void singleChoice() {
        var read = (Question.SingleChoice) read(ForeignQuestion.singleChoice(
                Language.EN, "Who: \"she\"?", List.of(right("She: 'yes'"), wrong("# He"))));
        assertThat(read.common().stem().in(Language.EN)).isEqualTo("Who: \"she\"?");
        assertThat(read.options()).extracting(Question.Option::id).containsExactly("a", "b");
        assertThat(read.options()).extracting(Question.Option::credit).containsExactly(1.0, 0.0);
        assertThat(read.options().get(0).text().in(Language.EN)).isEqualTo("She: 'yes'");
        assertThat(read.options().get(1).feedback().in(Language.EN)).isEqualTo("Why # He");
    }

    @Test
    void partsOfTheMarkStay() {
        var read = (Question.SingleChoice) read(ForeignQuestion.singleChoice(
                Language.EN, "Best?", List.of(right("One"), new Option("Two", HALF, "Nearly"), wrong("Three"))));
        assertThat(read.options()).extracting(Question.Option::credit).containsExactly(1.0, 0.5, 0.0);
    }

    @Test
    void multipleChoice() {
        var read = (Question.MultipleChoice) read(ForeignQuestion.multipleChoice(
                Language.EN,
                "Which?",
                List.of(new Option("One", HALF, "."), wrong("Two"), new Option("3", HALF, "."))));
        assertThat(read.options()).extracting(Question.Option::credit).containsExactly(1.0, 0.0, 1.0);
    }

    @Test
    void trueOrFalse() {
        var read = (Question.TrueFalse) read(ForeignQuestion.trueFalse(Language.EN, "So?", false, "No.", "Yes."));
        assertThat(read.answer()).isFalse();
        assertThat(read.feedbackTrue().in(Language.EN)).isEqualTo("No.");
    }

    @Test
    void shortAnswer() {
        var read =
                (Question.ShortAnswer) read(ForeignQuestion.shortAnswer(Language.BN, "কে?", List.of("রহিমা", "yes")));
        assertThat(read.accept()).containsEntry(Language.BN, List.of("রহিমা", "yes"));
    }

    @Test
    void numeric() {
        var read = (Question.Numeric) read(ForeignQuestion.numeric(
                Language.EN, "How many?", new BigDecimal("12.50"), HALF, Map.of(BigDecimal.TEN, "Too few")));
        assertThat(read.answer()).isEqualByComparingTo("12.5");
        assertThat(read.tolerance()).isEqualByComparingTo("0.5");
        assertThat(read.hints()).singleElement().satisfies(hint -> {
            assertThat(hint.value()).isEqualByComparingTo("10");
            assertThat(hint.feedback().in(Language.EN)).isEqualTo("Too few");
        });
    }

    @Test
    void matching() {
        var pairs = new LinkedHashMap<String, String>();
        pairs.put("BMET", "clearance");
        pairs.put("PKB", "loans");
        var read = (Question.Matching) read(ForeignQuestion.matching(Language.EN, "Who?", pairs, List.of("visas")));
        assertThat(read.pairs())
                .extracting(pair -> pair.match().in(Language.EN))
                .containsExactly("clearance", "loans");
        assertThat(read.distractors()).hasSize(1);
    }

    @Test
    void missingWord() {
        var read = (Question.GapFill) read(ForeignQuestion.missingWord(
                Language.EN, "Fill in.", "She ", " home.", List.of(right("came"), wrong("left"))));
        assertThat(read.text().in(Language.EN)).isEqualTo("She {{g1}} home.");
        assertThat(read.gaps()).singleElement().isInstanceOf(Question.ChoiceGap.class);
    }

    @Test
    void dozensOfAnswersHaveIdsOfTheirOwn() {
        List<Option> many = java.util.stream.IntStream.range(0, 60)
                .mapToObj(number -> number == 0 ? right("0") : wrong("" + number))
                .toList();
        var read = (Question.SingleChoice) read(ForeignQuestion.singleChoice(Language.EN, "Which?", many));
        assertThat(read.options())
                .extracting(Question.Option::id)
                .doesNotHaveDuplicates()
                .hasSize(60);
    }

    private static Option right(String text) {
        return new Option(text, BigDecimal.ONE, "Why " + text);
    }

    private static Option wrong(String text) {
        return new Option(text, BigDecimal.ZERO, "Why " + text);
    }

    private static Question read(ForeignQuestion question) {
        var head = new LinkedHashMap<String, String>();
        head.put("id", "a1-i001");
        head.put("objective", "a1.1");
        head.put("difficulty", "easy");
        head.put("use", "graded");
        String yaml = question.withFeedback("Because.").yaml(head);
        var findings = new Findings();
        String file = "questions:\n  - " + yaml.replace("\n", "\n    ");
        List<Question> questions = QuestionReader.read(
                YamlNode.read(file, "questions.yaml", 1, findings).orElseThrow(), List.of(), findings);
        assertThat(findings.hasErrors()).as(yaml).isFalse();
        return questions.get(0);
    }
}
