package org.setu.courses.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseMessages;
import org.setu.courses.Finding;
import org.setu.courses.Finding.Severity;
import org.setu.shared.Language;

/** Each course here is {@link CleanWater}, broken in one way; its author is told where, what and how to mend it. */
class BrokenCoursesTest {
    private static final String OUTLINE = "course.yaml";
    private static final String BOILING = "modules/01-water/boiling.en.md";
    private static final String BOILING_BN = "modules/01-water/boiling.bn.md";
    private static final String STORING = "modules/01-water/storing.en.md";
    private static final String STORING_BN = "modules/01-water/storing.bn.md";
    private static final String QUESTIONS = "modules/01-water/questions.yaml";

    static Stream<Arguments> errors() {
        return Stream.of(
                broken(
                        BOILING,
                        " captions=media/boiling.en.vtt",
                        " captions=media/kettle.en.svg",
                        35,
                        "captions-missing"),
                broken(BOILING, " captions=media/boiling.en.vtt", "", 35, "captions-missing"),
                broken(STORING, "Three neighbours speak.\n+++\n", "Three neighbours speak.\n", 9, "transcript-missing"),
                // the outline
                broken(OUTLINE, "format: 1", "format: [", 4, "yaml"),
                broken(OUTLINE, "format: 1", "format: 2", 2, "number-form"),
                broken(OUTLINE, "format: 1", "format: &a 1", 2, "yaml-anchor"),
                broken(OUTLINE, "format: 1", "format: !!int 1", 2, "yaml-anchor"),
                broken(OUTLINE, "slug: clean-water", "slug: dirty-water", 3, "slug-differs"),
                broken(OUTLINE, "slug: clean-water", "slug: Clean Water", 3, "id-form"),
                broken(OUTLINE, "[en, bn]", "[en, bn, fr]", 4, "language-unknown"),
                broken(
                        OUTLINE,
                        "title: {en: Clean water, bn: বিশুদ্ধ পানি}\nsummary",
                        "title: Clean water\nsummary",
                        5,
                        "text-expected"),
                broken(
                        OUTLINE,
                        "title: {en: Clean water, bn: বিশুদ্ধ পানি}\nsummary",
                        "title: {bn: বিশুদ্ধ পানি}\nsummary",
                        5,
                        "text-missing"),
                broken(
                        OUTLINE,
                        "title: {en: Clean water, bn: বিশুদ্ধ পানি}\nsummary",
                        "titel: {en: Clean water}\nsummary",
                        5,
                        "key-unknown"),
                broken(OUTLINE, "licence: CC-BY-4.0\n", "", 2, "key-missing"),
                broken(OUTLINE, "licence: CC-BY-4.0", "licence: [CC]", 9, "scalar-expected"),
                broken(OUTLINE, "priorityAreas: [P1]", "priorityAreas: P1", 11, "list-expected"),
                broken(OUTLINE, "priorityAreas: [P1]", "priorityAreas: [P9]", 0, "priority-area-unknown"),
                broken(
                        OUTLINE,
                        "audiences: [government, civil-society]",
                        "audiences: [goverment]",
                        10,
                        "value-unknown"),
                broken(OUTLINE, "until: 2027-12-31", "until: 2025-12-31", 0, "enrolment-ends-first"),
                broken(OUTLINE, "until: 2027-12-31", "until: soon", 21, "date-form"),
                broken(OUTLINE, "compulsory: false", "compulsory: no", 42, "flag-form"),
                broken(OUTLINE, "  - id: w2\n", "  - id: w1\n", 38, "id-twice"),
                broken(OUTLINE, "folder: 02-village", "folder: 01-water", 38, "folder-twice"),
                broken(OUTLINE, "id: w2.1", "id: w1.1", 44, "id-twice"),
                broken(OUTLINE, "level: evaluate", "level: judge", 45, "value-unknown"),
                broken(OUTLINE, "competency: safe-water", "competency: safer-water", 28, "competency-unknown"),
                broken(OUTLINE, "[boiling, storing]", "[boiling, storing, boiling]", 36, "id-twice"),
                broken(OUTLINE, "lessons: [the-well]", "lessons: []", 38, "module-without-lessons"),
                broken(OUTLINE, "quiz: w1-quiz\n", "quiz: w9-quiz\n", 23, "quiz-unknown"),
                broken(OUTLINE, "final: w-final", "final: w-last", 0, "quiz-unknown"),
                broken(OUTLINE, "{objective: w1.1, count: 2}", "{objective: w1.9, count: 2}", 63, "objective-unknown"),
                broken(OUTLINE, "draw:\n      - {objective: w1.1, count: 2}", "draw: []", 62, "quiz-empty"),
                broken(OUTLINE, "passMark: 80", "passMark: 800", 64, "number-form"),
                broken(OUTLINE, "atLeast: 80", "atLeast: high", 72, "number-form"),
                broken(OUTLINE, "critical, evaluation]", "critcal, evaluation]", 72, "value-unknown"),
                broken(
                        OUTLINE,
                        "certificate: [lessons, activities, {quiz: w1-quiz, atLeast: 70}, {quiz: w-final, atLeast: 80}, critical, evaluation]",
                        "certificate: []",
                        0,
                        "no-certificate-rule"),
                // the shared files
                broken("_shared/facts.yaml", "sources: [R3]", "sources: [R9]", 9, "reference-unknown"),
                broken("_shared/facts.yaml", "sources: [R3]", "sources: []", 9, "fact-without-source"),
                broken("_shared/facts.yaml", "confidence: V", "confidence: X", 7, "value-unknown"),
                broken("_shared/facts.yaml", "  W-02:", "  W/02:", 9, "key-form"),
                broken("_shared/references.yaml", "url: https://example.org", "url: example.org", 7, "url-form"),
                broken("_shared/competencies.yaml", "priorityArea: P1", "priorityArea: P7", 3, "priority-area-unknown"),
                broken("_shared/competencies.yaml", "gcm: [1, 15]", "gcm: [1, 24]", 5, "number-form"),
                broken("_shared/glossary.yaml", "official: true", "official: yes", 5, "flag-form"),
                broken("_shared/library.yaml", "kind: law", "kind: rumour", 23, "value-unknown"),
                broken("_shared/library.yaml", "    kind: law\n", "", 23, "key-missing"),
                broken("_shared/library.yaml", "makers:", "authors:", 8, "key-unknown"),
                broken("_shared/library.yaml", "year: \"2019\"", "year: \"2019-20\"", 10, "year-form"),
                broken("_shared/library.yaml", "[en, fr]", "[en, french]", 11, "language-code"),
                broken("_shared/library.yaml", "url: https://example.org", "url: example.org", 19, "url-form"),
                broken("_shared/library.yaml", "  water-act:", "  Water-Act:", 23, "id-form"),
                broken(
                        "_shared/library.yaml",
                        "priorityAreas: [P1]",
                        "priorityAreas: [P9]",
                        3,
                        "priority-area-unknown"),
                broken("_shared/library.yaml", "facts: [W-02]", "facts: [W-99]", 32, "fact-unknown"),
                broken("_shared/library.yaml", "references: [R2]", "references: [R9]", 23, "work-reference-unknown"),
                broken("_shared/library.yaml", "references: [R2]", "references: [R1]", 23, "work-reference-taken"),
                // headers and blocks
                broken(BOILING, "---\ntitle: Boiling water\nobjectives: [w1.1]\n---\n", "", 1, "front-matter"),
                broken(BOILING, "{#opening}\n", "", 6, "text-before-block"),
                broken(BOILING, "{#opening}", "{#Opening}", 6, "block-id"),
                broken(BOILING, "{#law .callout type=law}", "{#law .callout type=law", 27, "block-header"),
                broken(BOILING, "{#law .callout type=law}", "{#law .callout type=“law of water”}", 27, "block-header"),
                broken(BOILING, "{#law .callout type=law}", "{#how-long .callout type=law}", 27, "block-twice"),
                broken(BOILING, "{#law .callout type=law}", "{#law .calout type=law}", 27, "block-kind"),
                broken(BOILING, "{#law .callout type=law}", "{#law .callout}", 27, "attribute-missing"),
                broken(
                        BOILING,
                        "{#law .callout type=law}",
                        "{#law .callout type=law colour=red}",
                        27,
                        "attribute-unknown"),
                broken(BOILING, "{#law .callout type=law}", "{#law .callout type=rule}", 27, "value-unknown"),
                broken(BOILING, " alt=\"A kettle on a fire; steam rises after one minute\"", "", 30, "alt-missing"),
                broken(BOILING, "src=media/kettle.en.svg alt", "src=media/pot.svg alt", 30, "media-missing"),
                broken(BOILING, "src=media/kettle.en.svg alt", "src=media/ alt", 30, "file-unchosen"),
                broken(BOILING, "src=media/kettle.en.svg alt", "src=../../_shared/facts.yaml alt", 30, "media-missing"),
                broken(BOILING, "minutes=3", "minutes=three", 35, "number-form"),
                broken(
                        BOILING,
                        "{#quick-check .check question=w1-c1}\n",
                        "{#quick-check .check question=w1-c1}\ntext\n",
                        40,
                        "check-with-text"),
                broken(BOILING, "- Boil for one minute.\n- Let it cool with the lid on.\n", "", 51, "block-empty"),
                // citations, terms, links
                broken(BOILING, "one minute** [@W-01]", "one minute** [@W-99]", 7, "fact-unknown"),
                broken(BOILING, "one minute** [@W-01]", "one minute** [@W-01; see W-02]", 7, "fact-unknown"),
                broken(BOILING, "one minute** [@W-01]", "one minute** [@W-01", 7, "citation-form"),
                broken(BOILING, "(term:tube-well)", "(term:tubewell)", 7, "term-unknown"),
                broken(
                        BOILING,
                        "[how to store it](lesson:w1/storing)",
                        "[how to store it](lesson:storing)",
                        25,
                        "lesson-unknown"),
                broken(BOILING, "is enough.\n+++", "is ![enough](media/kettle.en.svg).\n+++", 31, "image-inline"),
                broken(STORING, "has **no lid** [@W-01]", "has **no lid** [@W-09]", 20, "fact-unknown"),
                // translations
                broken(BOILING_BN, "objectives: [w1.1]", "objectives: [w1.2]", 1, "objectives-differ"),
                broken(BOILING_BN, "{#law .callout", "{#lex .callout", 22, "block-without-counterpart"),
                broken(BOILING_BN, "{#keypoints .keypoints", "{#keypoints", 46, "block-kind-differs"),
                broken(BOILING_BN, "question=w1-c1", "question=w1-c2", 35, "attribute-differs"),
                broken(BOILING_BN, "  - কতক্ষণ লাগে বলে।\n", "", 37, "rubric-differs"),
                broken(STORING_BN, "to: noon", "to: evening", 14, "scenario-differs"),
                // activities
                broken(STORING, "start: morning", "start: night", 15, "scene-unknown"),
                broken(STORING, "to: ill", "to: hospital", 39, "scene-unknown"),
                broken(STORING, "    outcome: good\n", "", 43, "scene-dead-end"),
                broken(
                        STORING,
                        "    text: The clinic is far.\n",
                        "    text: The clinic is far.\n    choices: [{id: x, text: a, feedback: b, to: noon}]\n",
                        46,
                        "ending-with-choices"),
                broken(
                        STORING,
                        "      - id: drink\n        text: Drink it\n        feedback: Somebody falls ill.\n        to: ill\n",
                        "",
                        42,
                        "scene-unreached"),
                broken(STORING, "feedback: Flies come.", "feedback: 'Flies: come.", 30, "yaml"),
                broken(STORING, "        feedback: Flies come.\n", "", 28, "key-missing"),
                broken(
                        BOILING,
                        "rubric:\n  - Names a way.\n  - Says how long it takes.\n",
                        "rubric: []\n",
                        45,
                        "rubric-empty"),
                // files
                broken(QUESTIONS, "questions:\n", "questions:\n  - [\n", 4, "yaml"),
                broken("media/kettle.en.svg", "<circle ", "<circle onload=\"x()\" ", 0, "svg-active"),
                broken("media/kettle.en.svg", "<svg", "<html", 0, "media-ending"),
                broken("media/boiling.en.vtt", "WEBVTT", "1", 1, "captions-form"));
    }

    static Stream<Arguments> warnings() {
        return Stream.of(
                broken(
                        OUTLINE,
                        "summary: {en: Boiling and storing., bn: ফোটানো ও রাখা।}",
                        "summary: {en: Boiling and storing.}",
                        26,
                        "text-untranslated"),
                broken(OUTLINE, "final: w-final\n", "", 60, "quiz-unused"),
                broken("_shared/library.yaml", "      bn: ঘরে নিরাপদ পানি\n", "", 5, "text-untranslated"),
                broken(BOILING_BN, "{#law", "{#law-of-bangla", 0, "block-untranslated"),
                broken(BOILING, "The invented Act asks", "The new Act asks", 22, "block-stale"),
                broken(BOILING_BN, " of=213f81c2", "", 0, "unstamped"),
                broken(BOILING_BN, "[নলকূপ](term:tube-well)", "পাইপ", 6, "term-unused"),
                broken(BOILING_BN, "| কাঠ | ২ [@W-02] |", "| কাঠ | অনেক [@W-02] |", 12, "number-missing"),
                broken(BOILING_BN, "| কাঠ | ২ [@W-02] |", "| কাঠ | ২ |", 12, "citation-missing"),
                broken(QUESTIONS, ", bn: এক ঘণ্টা", "", 13, "question-untranslated"),
                broken(QUESTIONS, "How long must water boil?", "How long does water boil?", 3, "question-stale"),
                broken(QUESTIONS, "    translates: {bn: ff73a3b8}\n", "", 0, "unstamped"),
                broken(
                        STORING,
                        "Safe water stays safe under a lid.",
                        "Safe " + "water and ".repeat(20) + "lids stay safe.",
                        7,
                        "sentence-long"),
                broken(
                        STORING,
                        "Safe water stays safe under a lid.",
                        "Water is safe. ".repeat(800),
                        0,
                        "lesson-minutes"),
                broken("modules/02-village/the-well.en.md", " minutes=4", " minutes=1", 0, "lesson-minutes"),
                broken(
                        "_shared/references.yaml",
                        "url: https://example.org/safe-water\n    reviewBy: 2030-06-30",
                        "reviewBy: 2026-06-30",
                        3,
                        "review-due"));
    }

    @ParameterizedTest(name = "{4} in {0}, line {3}")
    @MethodSource("errors")
    void anErrorStopsThePublication(String file, String passage, String replacement, int line, String key) {
        assertFound(Severity.ERROR, file, passage, replacement, line, key);
    }

    @ParameterizedTest(name = "{4} in {0}, line {3}")
    @MethodSource("warnings")
    void aWarningDoesNot(String file, String passage, String replacement, int line, String key) {
        assertFound(Severity.WARNING, file, passage, replacement, line, key);
    }

    @Test
    void aMissingLessonIsAnErrorAndAMissingTranslationAWarning() {
        assertFinding(CleanWater.files().without(BOILING), Severity.ERROR, BOILING, 0, "lesson-missing");
        assertFinding(CleanWater.files().without(BOILING_BN), Severity.WARNING, BOILING_BN, 0, "lesson-untranslated");
    }

    @Test
    void missingFilesAreMissed() {
        assertFinding(CleanWater.files().without(OUTLINE), Severity.ERROR, OUTLINE, 0, "file-missing");
        assertFinding(
                CleanWater.files().without("_shared/glossary.yaml"),
                Severity.ERROR,
                "_shared/glossary.yaml",
                0,
                "file-missing");
    }

    @Test
    void aCourseNeedsNoLibrary() {
        var findings = CleanWater.checked(CleanWater.files().without("_shared/library.yaml"))
                .findings();

        assertThat(findings.all()).isEmpty();
    }

    @Test
    void filesThatNothingUsesAreWarnedOf() {
        assertFinding(
                CleanWater.files().with("media/old.svg", "<svg/>"),
                Severity.WARNING,
                "media/old.svg",
                0,
                "media-unused");
        assertFinding(CleanWater.files().with("notes.txt", "x"), Severity.WARNING, "notes.txt", 0, "file-stray");
        assertFinding(
                CleanWater.files().with("modules/01-water/old.en.md", "x"),
                Severity.WARNING,
                "modules/01-water/old.en.md",
                0,
                "lesson-not-in-outline");
    }

    @Test
    void textsInTheWrongFormAreRefused() {
        String text = CleanWater.text(CleanWater.files(), STORING);

        assertFinding(with(STORING, text.replace("\n", "\r\n")), Severity.ERROR, STORING, 1, "line-ends");
        assertFinding(with(STORING, "\uFEFF" + text), Severity.ERROR, STORING, 1, "byte-order-mark");
        assertFinding(
                with(STORING, text.replace("safe under", "cafe\u0301 under")),
                Severity.ERROR,
                STORING,
                7,
                "normal-form");
        assertFinding(
                with(STORING, text.replace("safe under", "sa\u0007fe under")),
                Severity.ERROR,
                STORING,
                7,
                "control-character");
        assertFinding(
                CleanWater.files()
                        .with(
                                STORING,
                                text.replace("safe under", "caf\u00e9 under").getBytes(StandardCharsets.ISO_8859_1)),
                Severity.ERROR,
                STORING,
                7,
                "utf-8");
        assertFinding(with(STORING, text + " ".repeat(1_000_001)), Severity.ERROR, STORING, 0, "too-large");
    }

    @Test
    void aHeavyPageIsWarnedOf() {
        var noise = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        new Random(3).ints(40_000).forEach(noise::append);
        assertFinding(with("media/kettle.en.svg", noise + "</svg>"), Severity.WARNING, BOILING, 0, "page-heavy");
    }

    @Test
    void whatIsNestedTooDeepIsNotReadAtAll() {
        assertFinding(with(OUTLINE, "a: " + "[".repeat(400_000)), Severity.ERROR, OUTLINE, 1, "yaml-depth");
    }

    private static void assertFound(
            Severity severity, String file, String passage, String replacement, int line, String key) {
        CourseFiles files = CleanWater.with(file, passage, replacement);
        String where =
                key.equals("review-due") ? "_shared/references.yaml" : key.equals("block-stale") ? BOILING_BN : file;
        assertFinding(files, severity, where, line, key);
    }

    private static void assertFinding(CourseFiles files, Severity severity, String file, int line, String key) {
        var findings = CleanWater.checked(files).findings();

        assertThat(findings.all())
                .extracting(Finding::severity, Finding::file, Finding::line, Finding::key)
                .contains(tuple(severity, file, line, key));
        if (severity == Severity.WARNING && !key.equals("block-untranslated")) {
            assertThat(findings.hasErrors()).isFalse();
        }
        assertThat(findings.all()).allSatisfy(finding -> {
            for (Language language : Language.values()) {
                assertThat(CourseMessages.of(finding, language))
                        .doesNotContain("courses.finding", "{0}", "{1}", "{2}", "{3}", "''");
            }
        });
    }

    private static CourseFiles with(String path, String text) {
        return CleanWater.files().with(path, text);
    }

    private static Arguments broken(String file, String passage, String replacement, int line, String key) {
        return arguments(file, passage, replacement, line, key);
    }

    /** The shared files are read once; each course that has them is told. */
    @Test
    void whatIsWrongWithASharedFileIsToldEachTime() {
        CourseFiles broken = CleanWater.with("_shared/facts.yaml", "confidence:", "confidences:");

        List<Finding> first = CleanWater.checked(broken).findings().all();

        assertThat(first)
                .filteredOn(finding -> finding.file().equals("_shared/facts.yaml"))
                .isNotEmpty();
        assertThat(CleanWater.checked(broken).findings().all()).isEqualTo(first);
        assertThat(CleanWater.checked(CleanWater.files()).findings().all())
                .noneMatch(finding -> finding.file().equals("_shared/facts.yaml"));
    }
}
