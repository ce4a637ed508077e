package org.setu.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.assessment.Question;
import org.setu.assessment.SampleQuestions;
import org.setu.courses.Finding;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.Slug;

class QuestionReaderTest {
    @Test
    void everyKindIsReadAsItsAuthorMeantIt() {
        assertThat(SampleQuestions.all()).hasSize(9);
        var single = (Question.SingleChoice) SampleQuestions.named("single");
        assertThat(single.common().cites()).containsExactly("C-03");
        assertThat(single.common().difficulty()).isEqualTo(Question.Difficulty.EASY);
        assertThat(single.order()).isEqualTo(Question.OptionOrder.SHUFFLED);
        assertThat(single.common().stem().in(Language.BN)).isEqualTo("অভ্যন্তরীণ অভিবাসী কে?");
        var judgement = (Question.SingleChoice) SampleQuestions.named("judgement");
        assertThat(judgement.common().critical()).isTrue();
        assertThat(judgement.order()).isEqualTo(Question.OptionOrder.AS_WRITTEN);
        assertThat(judgement.options()).extracting(Question.Option::credit).containsExactly(1.0, 0.5, 0.0);
        assertThat(((Question.Matching) SampleQuestions.named("matching")).choices())
                .containsOnlyKeys("p1", "p2", "d1");
        assertThat(((Question.Numeric) SampleQuestions.named("number")).hints()).hasSize(1);
    }

    /** Each row turns one line of a sound question into a faulty one. */
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    single    | - id: single                | - id: Not an id            | ID_MISSING
                    single    | kind: single-choice         | kind: riddle               | KIND_UNKNOWN
                    single    | kind: single-choice         | level: easy                | KIND_UNKNOWN
                    single    | difficulty: easy            | difficulty: fiendish       | VALUE_UNKNOWN
                    single    | use: graded                 | use: sometimes             | VALUE_UNKNOWN
                    single    | objective: a1.1             | objective: A 1             | VALUE_MISSING
                    single    | 'stem: {en: Who is an internal migrant?, bn: অভ্যন্তরীণ অভিবাসী কে?}' | 'stem: Who?' | TEXT_MISSING
                    single    | 'feedback: {en: The rule, bn: নিয়ম}' | critical: false   | TEXT_MISSING
                    single    | en: The rule                | xx: The rule               | LANGUAGE_UNKNOWN
                    single    | cites: [C-03]               | sites: [C-03]              | KEY_UNKNOWN
                    single    | cites: [C-03]               | critical: maybe            | FLAG_UNREADABLE
                    single    | correct: true, text         | text                       | NONE_CORRECT
                    single    | '{id: b, text'              | '{id: b, correct: true, text' | SEVERAL_CORRECT
                    single    | '{id: b, text'              | '{id: a, text'             | PART_ID_TWICE
                    single    | '{id: b, text'              | '{text'                    | PART_ID_MISSING
                    single    | 'feedback: {en: No, bn: না}' | cause: none               | OPTION_WITHOUT_FEEDBACK
                    single    | '{en: Karim, bn: করিম}'     | '{en: Rahima, bn: রহিমা}'   | OPTIONS_ALIKE
                    judgement | credit: 0.5                 | credit: 1.5                | CREDIT_OUTSIDE
                    judgement | credit: 0.5                 | credit: -1                 | CREDIT_OUTSIDE
                    judgement | credit: 0.5                 | credit: half               | NUMBER_UNREADABLE
                    judgement | credit: 0.5                 | credit: 1e999999999        | NUMBER_UNREADABLE
                    judgement | 'credit: 0.5, '             | ''                         | CREDIT_MISSING
                    judgement | credit: 0.5                 | 'credit: 0.5, correct: true' | CREDIT_AND_CORRECT
                    judgement | credit: 1                   | credit: 0.9                | CREDIT_NEVER_FULL
                    multiple  | correct: true               | correct: false             | NONE_CORRECT
                    multiple  | kind: multiple-choice       | kind: multiple_choice      | KIND_UNKNOWN
                    statement | answer: false               | cites: []                  | VALUE_MISSING
                    statement | answer: false               | answer: wrong              | FLAG_UNREADABLE
                    statement | feedbackTrue                | feedbackYes                | TEXT_MISSING
                    matching  | '{id: d1'                   | '{id: p1'                  | PART_ID_TWICE
                    matching  | '{en: Railways, bn: রেলপথ}' | '{en: Home, bn: স্বরাষ্ট্র}'  | DISTRACTOR_MATCHES
                    matching  | pairs:                      | couples:                   | PAIRS_TOO_FEW
                    ordering  | items:                      | things:                    | ITEMS_TOO_FEW
                    gaps      | gaps:                       | holes:                     | GAPS_NONE
                    gaps      | Act of {{year}}             | Act                        | GAP_WITHOUT_MARKER
                    gaps      | Act of {{year}}             | Act of {{year}} {{year}}   | MARKER_TWICE
                    gaps      | Act of {{year}}             | Act of {{year}} {{place}}  | MARKER_WITHOUT_GAP
                    gaps      | Act of {{year}}             | Act of {{year}} {{ law }}  | MARKER_WITHOUT_GAP
                    gaps      | '["2013"], bn: ["২০১৩"]'    | '[], bn: [" "]'            | ACCEPT_EMPTY
                    gaps      | - id: law                   | '- {id: law, accept: {en: [x], bn: [y]}}' | GAP_OF_BOTH_SORTS
                    number    | answer: 100000              | cites: []                  | VALUE_MISSING
                    number    | answer: 100000              | answer: ১০০                | NUMBER_UNREADABLE
                    number    | tolerance: 500              | tolerance: -1              | TOLERANCE_NEGATIVE
                    number    | 'value: 10000,'             | 'value: 100200,'           | HINT_IS_RIGHT
                    word      | 'accept:'                   | 'except:'                  | ACCEPT_EMPTY
                    """)
    void aTrainerIsToldWhatIsWrongAndTheQuestionIsNotUsed(String id, String sound, String faulty, Fault fault) {
        if (fault == Fault.GAP_OF_BOTH_SORTS) {
            faulty = "- id: law\n        accept: {en: [x], bn: [y]}";
        }
        var yaml = alone(id).replace(sound, faulty == null ? "" : faulty);
        assertThat(yaml).isNotEqualTo(alone(id));
        var read = Yaml.read(yaml);
        assertThat(read.keys()).contains(fault.key());
        assertThat(read.findings()).anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        assertThat(read.questions()).isEmpty();
    }

    @Test
    void aFindingNamesTheQuestionAndItsLine() {
        var read = Yaml.read(SampleQuestions.YAML.replace("credit: 0.5", "credit: 7"));
        assertThat(read.questions()).hasSize(8);
        assertThat(read.findings())
                .containsExactly(new Finding(
                        Finding.Severity.ERROR,
                        "questions.yaml",
                        line("credit: 0.5"),
                        Fault.CREDIT_OUTSIDE.key(),
                        List.of("judgement", "b", "7")));
    }

    @Test
    void anIdIsUsedOnce() {
        var read = Yaml.read(SampleQuestions.YAML.replace("id: judgement", "id: single"));
        assertThat(read.keys()).containsExactly(Fault.ID_TWICE.key());
        assertThat(read.questions()).hasSize(8);
    }

    @Test
    void aMissingTranslationIsAWarningAndTheOtherLanguageStepsIn() {
        var read = Yaml.read(alone("word").replace(", bn: নিয়ম", "").replace(", bn: [প্রবাসী আয়, রেমিট্যান্স]", ""));
        assertThat(read.findings()).extracting(Finding::severity).containsOnly(Finding.Severity.WARNING);
        assertThat(read.keys()).containsExactly(Fault.LANGUAGE_MISSING.key(), Fault.LANGUAGE_MISSING.key());
        assertThat(read.questions().get(0).common().feedback().in(Language.BN)).isEqualTo("The rule");
    }

    @Test
    void aCourseInOneLanguageIsNotAskedForTheOther() {
        var findings = new Findings();
        var root = YamlNode.read(alone("word").replace(", bn: নিয়ম", ""), "q.yaml", 1, findings)
                .orElseThrow();
        assertThat(QuestionReader.read(root, List.of(Language.EN), findings)).hasSize(1);
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void oddButUsableQuestionsAreWarnedAbout() {
        assertThat(Yaml.read(alone("multiple")
                                .replace("{id: c,", "{id: c, correct: true,")
                                .replace("{id: d,", "{id: d, correct: true,"))
                        .keys())
                .containsExactly(Fault.NONE_WRONG.key());
        assertThat(Yaml.read(alone("judgement").replace("use: graded", "use: check"))
                        .keys())
                .containsExactly(Fault.CRITICAL_UNGRADED.key());
        assertThat(Yaml.read(alone("judgement").replace("use: graded", "use: pre-test"))
                        .keys())
                .containsExactly(Fault.CRITICAL_UNGRADED.key());
        assertThat(Yaml.read(alone("judgement").replace("use: graded", "use: final"))
                        .keys())
                .isEmpty();
        assertThat(Yaml.read(alone("matching").replace(", feedback: {en: F, bn: প}", ""))
                        .keys())
                .containsExactly(Fault.PART_WITHOUT_FEEDBACK.key());
    }

    @Test
    void tooFewChoicesAreNoChoice() {
        var one = "options: [{id: a, correct: true, text: {en: A, bn: ক}, feedback: {en: A, bn: ক}}]";
        assertThat(Yaml.read(question("single-choice", one)).keys()).containsExactly(Fault.OPTIONS_TOO_FEW.key());
        var alike = """
                pairs:
                  - {id: a, prompt: {en: A, bn: ক}, match: {en: M, bn: ম}, feedback: {en: A, bn: ক}}
                  - {id: b, prompt: {en: B, bn: খ}, match: {en: M, bn: ম}, feedback: {en: A, bn: ক}}
                """.indent(4);
        assertThat(Yaml.read(question("matching", alike.strip())).keys())
                .containsExactly(Fault.MATCHES_ALL_ALIKE.key());
    }

    @Test
    void aFileOfAnythingElseIsSaidToHaveNoQuestions() {
        for (String text : List.of("hello", "- a", "questions: yes", "{}", "questions: {a: b}")) {
            assertThat(Yaml.read(text).keys()).as(text).containsExactly(Fault.LIST_MISSING.key());
        }
        assertThat(Yaml.read("questions: [1, [], null, {}]").questions()).isEmpty();
        assertThat(Yaml.read("questions: []").findings()).isEmpty();
    }

    @Test
    void placesTellWhereAQuestionStands() {
        var root = YamlNode.read(SampleQuestions.YAML, "m/questions.yaml", 1, new Findings())
                .orElseThrow();
        Map<Slug, Place> places = QuestionReader.places(root);
        assertThat(places).hasSize(9).containsEntry(new Slug("word"), new Place("m/questions.yaml", line("id: word")));
    }

    @Test
    void stampsOfTranslationsAreRead() {
        var read = Yaml.read(alone("word") + "    translates: {bn: 1a2b3c4d}\n");
        assertThat(read.questions().get(0).common().translates()).isEqualTo(Map.of(Language.BN, "1a2b3c4d"));
    }

    private static String question(String kind, String own) {
        return """
                questions:
                  - id: q
                    kind: %s
                    objective: a1.1
                    difficulty: easy
                    use: graded
                    stem: {en: S, bn: স}
                    feedback: {en: F, bn: ফ}
                    %s
                """.formatted(kind, own);
    }

    private static String alone(String id) {
        return Stream.of(SampleQuestions.YAML.split("(?=  - id: [a-z]+\n    kind)"))
                .filter(text -> text.startsWith("questions:") || text.startsWith("  - id: " + id + "\n"))
                .collect(Collectors.joining());
    }

    private static int line(String text) {
        return (int) SampleQuestions.YAML
                        .lines()
                        .takeWhile(line -> !line.contains(text))
                        .count()
                + 1;
    }
}
