package org.setu.assessment.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFolder;
import org.setu.courses.CourseModule;
import org.setu.courses.Findings;
import org.setu.courses.ForeignQuestions.Fate;
import org.setu.courses.ForeignQuestions.Remark;
import org.setu.courses.QuestionExport.Entry;
import org.setu.courses.QuestionExport.Exported;
import org.setu.courses.QuestionExport.Format;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What a trainer takes away is what another program, or Setu itself, reads. */
class QuestionFilesTest {
    private static final Path COURSES = Path.of("courses");

    @Test
    void allPoolsOfAllCoursesComeBackAsTheyWent() {
        var folder = new CourseFolder(COURSES);
        int questions = 0;
        int gone = 0;
        for (var slug : folder.slugs()) {
            CourseContent course = folder.content(slug, new Findings());
            for (CourseModule module : course.modules()) {
                if (course.questions(module.id()).isPresent()) {
                    for (Format format : Format.values()) {
                        for (Language language : course.languages()) {
                            var trip = new RoundTrip(course, module, format, language);
                            gone += trip.keepsWhatItDoesNotCallLost();
                            questions += trip.exported().entries().size();
                        }
                    }
                }
            }
        }
        assertThat(questions).isGreaterThan(4_000);
        assertThat(gone).isGreaterThan(questions * 8 / 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a {b} ~c =d #e :f \\g ####h",
                "back\\slashes\\n and \\{escaped\\}",
                "end ]]> of <![CDATA[ nothing",
                "&lt;b&gt; &amp; &#123; <b>bold</b> <script>alert(1)</script>",
                "বাংলা লেখা, ২০১৩ সালের আইন",
                "\u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u202Eabc\u202C",
                "emoji \uD83D\uDE00 and \uD83D\uDC69\u200D\uD83D\uDCBB",
                "control\u0001\u0007 signs\u007F",
                "  blanks around  ",
                "::name:: Who? {=me ~you} // none",
                "// no comment",
                "$CATEGORY: nowhere",
                "[html]<b>no</b>",
                "%50% of all",
                "%-100%nothing",
                "TRUE",
                "a -> b",
                "* star *",
                "{1:SHORTANSWER:=no} {{none}}",
                "first\n\nsecond\nline",
                "- a list\n- of two",
                "setugap0z setugap1z",
                "**bold** and *slanted* `code`",
            })
    void noTextBreaksAFile(String text) {
        CourseContent course = hostile(text);
        for (Format format : Format.values()) {
            var trip = new RoundTrip(course, course.modules().get(0), format, Language.EN);
            trip.keepsWhatItDoesNotCallLost();
            assertThat(trip.exported().entries()).hasSize(8);
            assertThat(trip.exported().text()).doesNotContain("\u0001", "\u0007");
            assertThat(trip.exported().text().lines().filter(line -> !isTypedAnswer(line)))
                    .noneMatch(line -> line.contains("<script"));
        }
    }

    @Test
    void everyKindSaysWhatItLoses() {
        CourseContent course = CleanWater.content();
        CourseModule module = course.modules().get(0);
        var xml = new QuestionFiles().export(course, module, Format.MOODLE_XML, Language.EN);
        assertThat(xml.entries()).extracting(Entry::fate).doesNotContain(Fate.LEFT);
        assertThat(xml.entries().get(0).remarks())
                .containsExactly(Loss.SOURCES_IN_FEEDBACK.remark(), Loss.CRITICAL.remark());
        assertThat(xml.entries().get(1).fate()).isEqualTo(Fate.WHOLE);
        assertThat(remarks(xml, "ordering")).containsExactly(Loss.NEW_IN_MOODLE.remark());

        var gift = new QuestionFiles().export(course, module, Format.GIFT, Language.EN);
        assertThat(gift.entries()).hasSameSizeAs(xml.entries());
        assertThat(remarks(gift, "ordering")).containsExactly(Loss.ORDERING.remark());
    }

    @Test
    void creditsThatMoodleDoesNotKnowAreRoundedAndTold() {
        var exported = new QuestionFiles()
                .export(with("""
                                - id: q1
                                  kind: single-choice
                                  objective: w1.1
                                  difficulty: easy
                                  use: graded
                                  stem: {en: What first?}
                                  options:
                                    - {id: a, credit: 1, text: {en: Boil}, feedback: {en: Best}}
                                    - {id: b, credit: 0.45, text: {en: Wait}, feedback: {en: Fair}}
                                    - {id: c, credit: 0.97, text: {en: Filter}, feedback: {en: Good}}
                                    - {id: d, credit: 0.01, text: {en: Drink}, feedback: {en: Poor}}
                                  feedback: {en: So.}
                                """), CleanWater.content().modules().get(0), Format.MOODLE_XML, Language.EN);

        assertThat(exported.entries().get(0).remarks())
                .contains(
                        Loss.CREDIT_ROUNDED.remark("Filter", "97", "90"),
                        Loss.CREDIT_ROUNDED.remark("Drink", "1", "5"));
        assertThat(exported.text())
                .contains("fraction=\"90\"", "fraction=\"5\"")
                .doesNotContain("fraction=\"97\"");
    }

    @Test
    void tagsComeBackAsTheyWent() {
        CourseContent course = with("""
                - id: q1
                  kind: true-false
                  objective: w1.1
                  difficulty: hard
                  use: final
                  critical: true
                  tags: ["clean: {water}", "পানি ও স্বাস্থ্য", "<b> & =~#"]
                  stem: {en: Is it?}
                  answer: true
                  feedbackTrue: {en: It is.}
                  feedbackFalse: {en: It is.}
                  feedback: {en: So.}
                """);
        for (Format format : Format.values()) {
            var trip = new RoundTrip(course, course.modules().get(0), format, Language.EN);
            assertThat(trip.keepsWhatItDoesNotCallLost()).isEqualTo(1);
        }
    }

    @Test
    void aQuestionWithAnErrorStaysBehindAndOneInOtherWordsSaysSo() {
        var exported = new QuestionFiles()
                .export(with("""
                                - id: q1
                                  kind: true-false
                                  objective: w1.1
                                  difficulty: easy
                                  use: graded
                                  stem: {en: Is it?}
                                - id: q2
                                  kind: short-answer
                                  objective: w1.1
                                  difficulty: easy
                                  use: graded
                                  stem: {en: What?}
                                  accept: {en: [water], bn: [পানি]}
                                  feedback: {en: So., bn: তাই।}
                                """), CleanWater.content().modules().get(0), Format.GIFT, Language.BN);

        assertThat(exported.entries().get(0))
                .isEqualTo(new Entry("q1", "Is it?", Fate.LEFT, List.of(Loss.BROKEN.remark())));
        assertThat(exported.entries().get(1).remarks()).containsExactly(Loss.UNTRANSLATED.remark(1));
        assertThat(exported.text()).contains("=%100%পানি\n\t=%100%water\n").doesNotContain("Is it?");
    }

    @Test
    void theFileLooksLikeThoseOfMoodle() throws Exception {
        CourseContent course = CleanWater.content();
        String text = new QuestionFiles()
                .export(course, course.modules().get(0), Format.MOODLE_XML, Language.EN)
                .text();
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
        Element quiz = document.getDocumentElement();
        assertThat(quiz.getTagName()).isEqualTo("quiz");
        List<Element> questions = children(quiz);
        assertThat(questions.get(0).getAttribute("type")).isEqualTo("category");
        assertThat(questions.stream().skip(1))
                .allSatisfy(question -> assertThat(children(question).stream()
                                .map(Element::getTagName)
                                .limit(3))
                        .containsExactly("name", "questiontext", "generalfeedback"));
        Element choice = questions.get(1);
        assertThat(choice.getAttribute("type")).isEqualTo("multichoice");
        assertThat(children(choice).stream().map(Element::getTagName).distinct())
                .containsExactly(
                        "name",
                        "questiontext",
                        "generalfeedback",
                        "defaultgrade",
                        "penalty",
                        "hidden",
                        "idnumber",
                        "single",
                        "shuffleanswers",
                        "answernumbering",
                        "showstandardinstruction",
                        "correctfeedback",
                        "partiallycorrectfeedback",
                        "incorrectfeedback",
                        "answer",
                        "tags");
    }

    /** GIFT has them as plain text, in which everything stands for itself. */
    private static boolean isTypedAnswer(String line) {
        return line.startsWith("\t=%100%");
    }

    private static List<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static List<Remark> remarks(Exported exported, String kind) {
        CourseContent course = CleanWater.content();
        var ids = course.questions(course.modules().get(0).id()).orElseThrow().list("questions").stream()
                .filter(node -> node.text("kind").filter(kind::equals).isPresent())
                .flatMap(node -> node.text("id").stream())
                .toList();
        return exported.entries().stream()
                .filter(entry -> ids.contains(entry.id()))
                .flatMap(entry -> entry.remarks().stream())
                .toList();
    }

    private static CourseContent hostile(String text) {
        String quoted = "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\u0001", "\\x01")
                        .replace("\u0007", "\\x07")
                        .replace("\u007F", "\\x7f")
                + "\"";
        String word = quoted.replace("\\n", " ");
        String head = "objective: w1.1, difficulty: easy, use: graded, stem: {en: " + quoted + "}, feedback: {en: "
                + quoted + "}";
        String options = "[{id: a, correct: true, text: {en: " + quoted + "}, feedback: {en: " + quoted
                + "}}, {id: b, text: {en: " + other(quoted) + "}, feedback: {en: " + quoted + "}}]";
        return with(String.join(
                "\n",
                "- {id: q1, kind: single-choice, " + head + ", options: " + options + "}",
                "- {id: q2, kind: multiple-choice, " + head + ", options: " + options + "}",
                "- {id: q3, kind: true-false, " + head + ", answer: false, feedbackTrue: {en: " + quoted
                        + "}, feedbackFalse: {en: " + quoted + "}}",
                "- {id: q4, kind: matching, " + head + ", pairs: [{id: p1, prompt: {en: " + quoted + "}, match: {en: "
                        + word + "}, feedback: {en: " + quoted + "}}, {id: p2, prompt: {en: " + other(quoted)
                        + "}, match: {en: " + other(word) + "}, feedback: {en: " + quoted + "}}]}",
                "- {id: q5, kind: ordering, " + head + ", items: [{id: a, text: {en: " + quoted
                        + "}}, {id: b, text: {en: " + other(quoted) + "}}, {id: c, text: {en: three}}]}",
                "- {id: q6, kind: numeric, " + head
                        + ", answer: -1.50, tolerance: 0.25, unit: {en: km}, hints: [{value: 15," + " feedback: {en: "
                        + quoted + "}}]}",
                "- {id: q7, kind: short-answer, " + head + ", accept: {en: [" + word + "]}}",
                "- {id: q8, kind: gap-fill, " + head + ", text: {en: \"The {{g}} gap and {{h}} too.\"}, gaps: [{id: g,"
                        + " options: " + options + "}, {id: h, accept: {en: [" + word + "]}, feedback: {en: " + quoted
                        + "}}]}",
                ""));
    }

    private static String other(String quoted) {
        return "\"Other: " + quoted.substring(1);
    }

    private static CourseContent with(String questions) {
        CourseContent course = CleanWater.content();
        var module = course.modules().get(0);
        var root = YamlNode.read("questions:\n" + questions.indent(2), module.questionsFile(), 1, new Findings())
                .orElseThrow();
        return new CourseContent(
                course.slug(),
                course.card(),
                course.modules(),
                course.quizzes(),
                course.finalQuiz(),
                course.tests(),
                course.evaluation(),
                course.certificateRules(),
                course.participationRules(),
                course.shared(),
                Map.of(module.id(), root),
                course.media());
    }
}
