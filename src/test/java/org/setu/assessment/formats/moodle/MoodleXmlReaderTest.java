package org.setu.assessment.formats.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.setu.assessment.formats.Reason;
import org.setu.courses.Findings;
import org.setu.courses.ForeignQuestions.Entry;
import org.setu.courses.ForeignQuestions.Fate;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;

class MoodleXmlReaderTest {
    private static final String STEM =
            "<questiontext format=\"html\"><text>How much water does one need?</text></questiontext>";
    private static final String TRUE = answer("100", "true", "") + answer("0", "false", "");

    @Test
    void aSingleChoiceComesWholeWithWhatIsToldOfItsAnswers() {
        Entry entry = only(question("multichoice", """
            <name><text>Wells</text></name>
            <questiontext format="html"><text><![CDATA[<p>Which well is <b>safe</b>?</p>]]></text></questiontext>
            <generalfeedback format="html"><text><![CDATA[<p>Deep wells pass the arsenic.</p>]]></text></generalfeedback>
            <idnumber>w1</idnumber>
            <single>true</single>
            <answer fraction="0" format="html"><text>The shallow one</text>
              <feedback format="html"><text>Look again.</text></feedback></answer>
            <answer fraction="100" format="html"><text><![CDATA[The <em>deep</em> one]]></text>
              <feedback format="html"><text>Yes.</text></feedback></answer>
            """));

        assertThat(entry.fate()).isEqualTo(Fate.WHOLE);
        assertThat(entry.title()).isEqualTo("Wells");
        assertThat(yaml(entry)).isEqualTo("""
            id: q
            kind: single-choice
            stem:
              en: Which well is **safe**?
            options:
            - id: a
              text:
                en: The shallow one
              feedback:
                en: Look again.
            - id: b
              correct: true
              text:
                en: The *deep* one
              feedback:
                en: Yes.
            feedback:
              en: Deep wells pass the arsenic.\
            """);
    }

    @Test
    void partsOfTheMarkAreKeptAndMarksBelowZeroAreNone() {
        Entry entry = only(choice("1", "100.00000=All of it", "33.33333=A third", "-50=Nothing at all"));

        assertThat(entry.remarks()).containsExactly(Reason.MARK_BELOW_ZERO.remark("Nothing at all"));
        assertThat(yaml(entry)).contains("credit: 1\n", "credit: 0.3333333\n", "credit: 0\n");
    }

    @Test
    void aChoiceWithoutAFullMarkHasNoRightAnswer() {
        assertThat(only(choice("true", "90=Nearly", "0=No")).remarks())
                .containsExactly(Reason.NO_RIGHT_ANSWER.remark());
        assertThat(only(choice("false", "0=Neither", "0=Nor")).remarks())
                .containsExactly(Reason.NO_RIGHT_ANSWER.remark());
    }

    @Test
    void allAnswersWithAShareOfTheMarkAreRight() {
        Entry entry = only(choice("false", "33=2", "33.33333=3", "33.33333=5", "-100=4", "-100=6"));

        assertThat(entry.fate()).isEqualTo(Fate.WHOLE);
        assertThat(yaml(entry))
                .contains("kind: multiple-choice")
                .containsOnlyOnce("correct: true\n  text:\n    en: '3'");
        assertThat(yaml(entry).split("correct: true", -1)).hasSize(4);
    }

    @Test
    void unequalSharesAndAnUnusualPenaltyAreToldOnce() {
        Entry entry = only(choice("0", "75=Boil", "25=Filter", "-50=Pray", "-50=Wait", "0=Ask"));

        assertThat(entry.remarks())
                .containsExactly(Reason.SHARES_UNEQUAL.remark(), Reason.MARK_BELOW_ZERO.remark("Pray"));
    }

    @Test
    void ofTwoAnswersAlikeTheBetterStays() {
        Entry entry = only(choice("true", "0=Rice", "100=Rice", "0=Jute", "0="));

        assertThat(entry.remarks()).containsExactly(Reason.ANSWER_TWICE.remark("Rice"));
        assertThat(yaml(entry))
                .contains("- id: a\n  correct: true\n  text:\n    en: Rice\n- id: b\n  text:\n    en: Jute");
    }

    @Test
    void oneAnswerIsNoChoice() {
        assertThat(only(choice("true", "100=Rice")).remarks()).containsExactly(Reason.TOO_FEW_ANSWERS.remark(1));
        assertThat(only(choice("true", "100=Rice", "0=Rice")).remarks())
                .containsExactly(Reason.TOO_FEW_ANSWERS.remark(1), Reason.ANSWER_TWICE.remark("Rice"));
    }

    @Test
    void aShareThatIsNoNumberIsToldOf() {
        Entry entry = only(choice("true", "all=Rice", "0=Jute"));

        assertThat(entry.remarks()).containsExactly(Reason.UNREADABLE.remark("fraction=\"100\""));
    }

    @Test
    void anImpossibleShareIsTheWholeMark() {
        assertThat(yaml(only(choice("true", "150=Rice", "0=Jute")))).contains("correct: true\n  text:\n    en: Rice");
    }

    @Test
    void theSameIsToldOnce() {
        assertThat(only(choice("true", "100=Rice", "0=Rice", "0=Rice", "0=Jute"))
                        .remarks())
                .containsExactly(Reason.ANSWER_TWICE.remark("Rice"));
    }

    @Test
    void trueAndFalseAreKnownByTheirNames() {
        Entry entry = only(
                question("truefalse", STEM + answer("0", "false", "Read again.") + answer("100", "true", "Right.")));

        assertThat(entry.fate()).isEqualTo(Fate.WHOLE);
        assertThat(yaml(entry))
                .contains("answer: true", "feedbackTrue:\n  en: Right.", "feedbackFalse:\n  en: Read again.");
    }

    @Test
    void inOldFilesTrueComesFirstWhateverItIsCalled() {
        Entry entry = only(question("truefalse", STEM + answer("0", "সত্য", "") + answer("100", "মিথ্যা", "")));

        assertThat(yaml(entry)).contains("answer: false");
    }

    @Test
    void trueOrFalseCannotBothBeRight() {
        assertThat(only(question("truefalse", STEM + answer("100", "true", "") + answer("100", "false", "")))
                        .remarks())
                .containsExactly(Reason.NO_RIGHT_ANSWER.remark());
        assertThat(only(question("truefalse", STEM)).remarks()).containsExactly(Reason.TOO_FEW_ANSWERS.remark(0));
        assertThat(yaml(only(question("truefalse", STEM + answer("0", "true", "")))))
                .contains("answer: false");
    }

    @Test
    void aTypedAnswerIsAcceptedForTheFullMarkOnly() {
        Entry entry = only(question(
                "shortanswer",
                STEM
                        + "<generalfeedback><text>It is a river.</text></generalfeedback><usecase>1</usecase>"
                        + answer("100", "Padma", "Yes.")
                        + answer("100", "2 \\* 3", "Yes.")
                        + answer("100", "Pad*", "")
                        + answer("50", "Ganges", "")
                        + answer("0", "*", "No.")));

        assertThat(entry.remarks())
                .containsExactly(
                        Reason.FEEDBACK_MOVED.remark("Padma"),
                        Reason.FEEDBACK_MOVED.remark("2 \\* 3"),
                        Reason.WILDCARD.remark("Pad*"),
                        Reason.PART_OF_THE_MARK.remark("Ganges"),
                        Reason.FEEDBACK_MOVED.remark("*"),
                        Reason.CASE_COUNTED.remark());
        assertThat(yaml(entry))
                .contains("accept:\n  en:\n  - Padma\n  - 2 * 3\n")
                .contains("It is a river.\n\n    Padma, 2 \\* 3: Yes.\n\n    \\*: No.");
    }

    @Test
    void aTypedAnswerThatIsAllStarIsNone() {
        assertThat(only(question("shortanswer", STEM + answer("100", "*", ""))).remarks())
                .containsExactly(Reason.NO_RIGHT_ANSWER.remark(), Reason.WILDCARD.remark("*"));
    }

    @Test
    void aNumberHasItsToleranceAndHintsForWrongOnes() {
        Entry entry = only(question(
                "numerical",
                STEM
                        + number("100", "12.5", "0.25", "")
                        + number("0", "125", "0", "Mind the point.")
                        + number("0", "125.0", "0", "Mind it.")
                        + number("50", "12.6", "0.5", "Nearly.")
                        + number("0", "*", "0", "No.")
                        + "<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit>"
                        + "<unit><multiplier>100</multiplier><unit_name>cm</unit_name></unit></units>"));

        assertThat(entry.remarks())
                .containsExactly(
                        Reason.FEEDBACK_MOVED.remark("125.0"),
                        Reason.PART_OF_THE_MARK.remark("12.6"),
                        Reason.FEEDBACK_MOVED.remark("12.6"),
                        Reason.FEEDBACK_MOVED.remark("*"),
                        Reason.UNITS.remark("cm"));
        assertThat(yaml(entry))
                .contains("answer: 12.5\ntolerance: 0.25\nhints:\n- value: 125\n  feedback:\n    en: Mind the point.\n")
                .contains("unit:\n  en: m\n", "125\\.0: Mind it.", "12\\.6: Nearly.", "\\*: No.");
    }

    @Test
    void ofSeveralRightNumbersTheFirstIsTaken() {
        Entry entry = only(question("numerical", STEM + number("100", "1.5e3", "", "") + number("100", "-2", "1", "")));

        assertThat(entry.remarks()).containsExactly(Reason.SEVERAL_VALUES.remark("1500"));
        assertThat(yaml(entry)).contains("answer: 1500\ntolerance: 0");
    }

    @Test
    void theNumbersOfOldFilesAreReadWithoutText() {
        Entry entry =
                only(question("numerical", STEM + "<answer>23<tolerance>2</tolerance><fraction>1</fraction></answer>"));

        assertThat(entry.fate()).isEqualTo(Fate.WHOLE);
        assertThat(yaml(entry)).contains("answer: 23\ntolerance: 2");
    }

    @Test
    void whatIsNoNumberIsToldOf() {
        assertThat(only(question("numerical", STEM + number("100", "a dozen", "0", "")))
                        .remarks())
                .containsExactly(Reason.UNREADABLE.remark("<text>0.0</text>"));
        assertThat(only(question("numerical", STEM + number("100", "1e99", "0", "")))
                        .remarks())
                .containsExactly(Reason.UNREADABLE.remark("<text>0.0</text>"));
        assertThat(only(question("numerical", STEM + number("100", "12", "5%", "")))
                        .remarks())
                .containsExactly(Reason.UNREADABLE.remark("<tolerance>0.0</tolerance>"));
        assertThat(only(question("numerical", STEM + number("100", "*", "0", "")))
                        .remarks())
                .containsExactly(Reason.NO_RIGHT_ANSWER.remark(), Reason.WILDCARD.remark("*"));
    }

    @Test
    void promptsAreMatchedAndWhatHasNoneIsADistractor() {
        Entry entry = only(question(
                "matching",
                STEM + pair("<![CDATA[<p>Dhaka</p>]]>", "Bangladesh") + pair("Delhi", "India") + pair("", "Nepal")));

        assertThat(entry.fate()).isEqualTo(Fate.WHOLE);
        assertThat(yaml(entry))
                .contains("- id: p1\n  prompt:\n    en: Dhaka\n  match:\n    en: Bangladesh\n")
                .contains("- id: p2\n  prompt:\n    en: Delhi\n  match:\n    en: India\n")
                .contains("distractors:\n- id: d1\n  text:\n    en: Nepal");
    }

    @Test
    void pairsOfOldFilesAreReadWithoutText() {
        Entry entry = only(question(
                "matching",
                STEM
                        + "<subquestion>Dhaka<answer>Bangladesh</answer></subquestion>"
                        + "<subquestion>Delhi<answer><text>India</text></answer></subquestion>"));

        assertThat(entry.fate()).isEqualTo(Fate.WHOLE);
        assertThat(yaml(entry)).contains("en: Dhaka", "en: Bangladesh", "en: Delhi", "en: India");
    }

    @Test
    void aPromptOrAMatchThatComesTwiceIsToldOf() {
        Entry entry = only(question(
                "matching",
                STEM
                        + pair("Dhaka", "Bangladesh")
                        + pair("Dhaka", "Asia")
                        + pair("Delhi", "India")
                        + pair("", "India")
                        + pair("", "Nepal")
                        + pair("", "Nepal")));

        assertThat(entry.remarks())
                .containsExactly(
                        Reason.ANSWER_TWICE.remark("Dhaka -> Asia"),
                        Reason.ANSWER_TWICE.remark("Nepal"),
                        Reason.ANSWER_TWICE.remark("India"));
        assertThat(yaml(entry)).contains("en: Nepal").doesNotContain("Asia", "d2");
    }

    @Test
    void aPairWantsBothAndAQuestionTwoPairs() {
        assertThat(only(question("matching", STEM + pair("Dhaka", "Bangladesh") + pair("Delhi", "")))
                        .remarks())
                .containsExactly(Reason.UNREADABLE.remark("<answer>"));
        assertThat(only(question("matching", STEM + pair("Dhaka", "Bangladesh") + pair("", "India")))
                        .remarks())
                .containsExactly(Reason.TOO_FEW_ANSWERS.remark(1));
        assertThat(only(question("matching", STEM + pair("Dhaka", "Bangladesh") + pair("Sylhet", "Bangladesh")))
                        .remarks())
                .containsExactly(Reason.TOO_FEW_ANSWERS.remark(1));
    }

    @Test
    void whatIsToldOfACategoryIsNotLostWithoutAWord() {
        assertThat(onlyOf(quiz("<question type=\"category\"><category><text>$course$/Water</text></category>"
                                + "<info format=\"html\"><text>For the <b>field</b> course</text></info></question>"))
                        .remarks())
                .containsExactly(
                        Reason.NO_QUESTION.remark("$course$/Water"),
                        Reason.CATEGORY_INFO.remark("For the field course"));
    }

    @Test
    void optionsThatAreNotShuffledStayInTheirOrder() {
        Entry still = only(question(
                "multichoice",
                STEM + "<shuffleanswers>false</shuffleanswers>" + answer("100", "Little", "Yes.")
                        + answer("0", "Much", "No.")));
        assertThat(still.fate()).isEqualTo(Fate.WHOLE);
        assertThat(yaml(still)).contains("shuffle: false");
        assertThat(yaml(only(choice("true", "100=Little", "0=Much")))).doesNotContain("shuffle");
    }

    @Test
    void whatIsToBeBroughtIntoOrderComesInTheRightOne() {
        String items = answer("1", "Dig", "") + answer("2", "Line", "") + answer("3", "Cover", "");
        Entry entry = only(question("ordering", STEM + items));
        assertThat(entry.fate()).isEqualTo(Fate.WHOLE);
        assertThat(yaml(entry)).contains("kind: ordering").containsSubsequence("Dig", "Line", "Cover");

        assertThat(only(question("ordering", STEM + "<gradingtype>ALL_OR_NOTHING</gradingtype>" + items))
                        .remarks())
                .containsExactly(Reason.GRADED_OTHERWISE.remark());
        assertThat(only(question("ordering", STEM + answer("1", "Dig", "") + answer("2", "Line", "")))
                        .remarks())
                .containsExactly(Reason.TOO_FEW_ITEMS.remark(2));
    }

    @Test
    void embeddedAnswersComeAsATextWithGaps() {
        Entry entry =
                only(cloze("<p>Fill in.</p><p>Boil for {1:SHORTANSWER:=one minute#Yes~%100%1 minute#Yes~*#Yes}, then"
                        + " put on {1:MULTICHOICE_S:a shoe#No&#35; really~=a lid#Right}.</p>"));

        assertThat(entry.remarks()).isEmpty();
        assertThat(yaml(entry)).isEqualTo("""
            id: q
            kind: gap-fill
            stem:
              en: Fill in.
            text:
              en: Boil for {{g1}}, then put on {{g2}}.
            gaps:
            - id: g1
              accept:
                en:
                - one minute
                - 1 minute
              feedback:
                en: Yes
            - id: g2
              options:
              - id: a
                text:
                  en: a shoe
                feedback:
                  en: No\\# really
              - id: b
                correct: true
                text:
                  en: a lid
                feedback:
                  en: Right\
            """);
    }

    @Test
    void embeddedAnswersThatAreNoGapsOfSetuAreToldByName() {
        assertThat(only(cloze("How many? {1:NUMERICAL:=5:0.1}")).remarks())
                .containsExactly(Reason.KIND_UNKNOWN.remark("cloze NUMERICAL"));
        assertThat(only(cloze("Which? {1:MC:%50%one~%50%other}")).remarks()).contains(Reason.NO_RIGHT_ANSWER.remark());
        assertThat(only(cloze("Who? {1:SA:=any*~=me}")).remarks()).containsExactly(Reason.WILDCARD.remark("any*"));
        assertThat(only(cloze("No gap {here}")).remarks())
                .containsExactly(Reason.UNREADABLE.remark("{1:SHORTANSWER:=…}"));
    }

    @Test
    @Timeout(20)
    void noTextWithGapsIsTooStrange() {
        for (String piece : List.of("{1:SA:", "{1:SA:=a}", "{1:SA:=a~", "#", "&amp;#", "\\}", "{1:MC:=a#~b}")) {
            read(quiz(cloze(piece.repeat(200_000 / piece.length()))));
            read(quiz(cloze("{1:SA:=" + piece.repeat(200_000 / piece.length()) + "}")));
        }
    }

    @Test
    void whatSetuDoesNotHaveIsToldByName() {
        List<Entry> entries =
                read(quiz("<question type=\"category\"><category><text>$course$/Water</text></category></question>"
                        + question("essay", STEM)
                        + question("description", STEM)
                        + question("cloze", STEM)
                        + question("calculatedmulti", STEM)
                        + question("ddwtos", STEM)
                        + question("", STEM)));

        assertThat(entries).extracting(Entry::fate).containsOnly(Fate.LEFT);
        assertThat(entries)
                .flatExtracting(Entry::remarks)
                .containsExactly(
                        Reason.NO_QUESTION.remark("$course$/Water"),
                        Reason.ESSAY.remark(),
                        Reason.DESCRIPTION.remark(),
                        Reason.UNREADABLE.remark("{1:SHORTANSWER:=…}"),
                        Reason.KIND_UNKNOWN.remark("calculatedmulti"),
                        Reason.KIND_UNKNOWN.remark("ddwtos"),
                        Reason.UNREADABLE.remark("<question type=\"…\">"));
        assertThat(entries.get(0).title()).isEqualTo("$course$/Water");
        assertThat(entries.get(1).title()).isEqualTo("How much water does one need?");
    }

    @Test
    void hintsAndPhrasesAreToldOfAndTagsKeptThatCanBe() {
        Entry entry = only(question("truefalse", STEM + TRUE + """
            <correctfeedback format="html"><text>Well done!</text></correctfeedback>
            <partiallycorrectfeedback format="html"><text><![CDATA[<p>Your answer is partially correct.</p>]]></text></partiallycorrectfeedback>
            <incorrectfeedback format="html"><text><![CDATA[<p></p>]]></text></incorrectfeedback>
            <hint format="html"><text>Think.</text></hint>
            <hint><hintcontent><text>Think again.</text></hintcontent></hint>
            <hint format="html"><text></text></hint>
            <tags><tag><text>water</text></tag><tag><text>Water</text></tag><tag><text>%s</text></tag><tag><text>ice, snow</text></tag></tags>
            """.formatted("x".repeat(51))));

        assertThat(entry.remarks())
                .containsExactly(
                        Reason.MARKUP.remark("correctfeedback"),
                        Reason.HINTS.remark(2),
                        Reason.TAGS.remark("x".repeat(51)));
        assertThat(yaml(entry)).contains("tags:\n- water\n- ice snow");
    }

    @Test
    void picturesAreCountedWhereverTheyStand() {
        Entry entry = only(question(
                "multichoice",
                """
                        <name><text>Name the plant</text></name>
                        <image>leaf.gif</image>
                        <questiontext format="html"><text><![CDATA[<img src="@@PLUGINFILE@@/a.png" alt="">]]></text>
                        <file name="a.png" path="/" encoding="base64">iVBORw0KGgo=</file></questiontext>
                        """
                        + answer("100", "<![CDATA[<img src='@@PLUGINFILE@@/b.png'>]]>", "")
                        + answer("0", "<![CDATA[<img src='@@PLUGINFILE@@/c.png'>]]>", "")));

        assertThat(entry.remarks()).containsExactly(Reason.PICTURES.remark(4));
        assertThat(yaml(entry)).contains("stem:\n  en: Name the plant\n", "- id: a\n", "- id: b\n");
    }

    @Test
    void aPromptThatIsAPictureIsNoDistractor() {
        Entry entry = only(question(
                "matching", STEM + pair("A", "1") + pair("B", "2") + pair("<![CDATA[<img src='c.png'>]]>", "3")));

        assertThat(entry.remarks())
                .containsExactly(Reason.UNREADABLE.remark("<subquestion>"), Reason.PICTURES.remark(1));
    }

    @Test
    void eachTextHasItsOwnFormatOrTheQuestions() {
        assertThat(stem("html", "5 &lt;b&gt;km&lt;/b&gt;")).isEqualTo("5 **km**");
        assertThat(stem("plain_text", "5 *km* &lt;b&gt;")).isEqualTo("5 \\*km\\* \\<b\\>");
        assertThat(stem("markdown", "5 **km**")).isEqualTo("5 **km**");
        assertThat(stem("moodle_auto_format", "5 &lt;b&gt;km&lt;/b&gt;")).isEqualTo("5 **km**");
        assertThat(stem("moodle_auto_format", "5 &lt; 6")).isEqualTo("5 \\< 6");
        Entry entry = only(question(
                "truefalse",
                "<questiontext format=\"plain_text\"><text>5 &gt; 4</text></questiontext>"
                        + answer("100", "true", "Is *so*.")
                        + answer("0", "false", "")));
        assertThat(yaml(entry)).contains("Is \\*so\\*.");
    }

    @Test
    void aQuestionWithoutANameIsCalledByItsFirstWords() {
        Entry entry = only(question(
                "essay",
                "<name><text> </text></name><questiontext format=\"html\"><text><![CDATA[<p>Tell <b>in your own"
                        + " words</b> what happens to a pond when the rains do not come for a"
                        + " year.</p>]]></text></questiontext>"));

        assertThat(entry.title())
                .startsWith("Tell in your own words what happens to a")
                .endsWith("…");
        assertThat(entry.title().length()).isLessThanOrEqualTo(61);
    }

    @Test
    void aQuestionWithoutWordsIsNone() {
        assertThat(only(question("truefalse", "<name><text>Q 1</text></name>" + TRUE))
                        .remarks())
                .containsExactly(Reason.UNREADABLE.remark("<questiontext>"));
    }

    @Test
    void whatManyProgramsWriteThoughItIsNoXmlIsUnderstood() {
        Entry entry = only(question(
                "truefalse",
                "<questiontext><text>Salt&nbsp;&amp; water & 5 < 6&hellip; <i>always</i>\u000B&#8212;"
                        + " caf&eacute;&#0;</text></questiontext>"
                        + TRUE));

        assertThat(entry.fate()).isEqualTo(Fate.WHOLE);
        assertThat(stem(entry).replace('\u00A0', ' ')).isEqualTo("Salt & water & 5 \\< 6… *always* — café");
    }

    @Test
    void entriesSayOnWhichLineTheyBegin() {
        String text = "\uFEFF\r\n<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n<!-- one\n two -->\n<quiz>\n"
                + "<question\n type=\"essay\"></question><question type=\"essay\">\n\n</question>\n"
                + "<!-- <question type=\"cloze\"> -->\n<question type=\"essay\"></question>\n</quiz>\n";

        assertThat(read(text)).extracting(Entry::line).containsExactly(6, 7, 11);
    }

    @Test
    void aFaultIsToldByItsLineAndKeepsNoOtherQuestionAway() {
        String text = """
            <quiz>
            <question type="truefalse"><name><text>First</text></name>%1$s</question>
            <question type="truefalse"><name><text>Second</text></name>
            <questiontext><text>Open</questiontext>
            %2$s</question>
            <question type="truefalse"><name><text>Third</text></name>
            <questiontext><text><![CDATA[Open</text></questiontext>
            %2$s</question>
            <question type="truefalse"><name><text>Fourth</text></name>%1$s
            <question type="truefalse"><name><text>Fifth</text></name>%1$s</question>
            </quiz>
            """.formatted(STEM + TRUE, TRUE);

        List<Entry> entries = read(text);

        assertThat(entries).extracting(Entry::title).containsExactly("First", "Second", "Third", "Fourth", "Fifth");
        assertThat(entries)
                .extracting(Entry::fate)
                .containsExactly(Fate.WHOLE, Fate.LEFT, Fate.LEFT, Fate.LEFT, Fate.WHOLE);
        assertThat(entries).extracting(Entry::line).containsExactly(2, 4, 7, 10, 10);
        assertThat(entries)
                .flatExtracting(Entry::remarks)
                .containsExactly(
                        Reason.UNREADABLE.remark("</text>"),
                        Reason.UNREADABLE.remark("</text>"),
                        Reason.UNREADABLE.remark("</question>"));
    }

    @Test
    void ofAFileThatEndsTooEarlyTheEntriesBeforeAreKept() {
        String whole = quiz(question("truefalse", STEM + TRUE) + "\n" + question("truefalse", STEM + TRUE));

        List<Entry> inAQuestion = read(whole.substring(0, whole.lastIndexOf("</answer>")));
        assertThat(inAQuestion).extracting(Entry::fate).containsExactly(Fate.WHOLE, Fate.LEFT);
        assertThat(inAQuestion.get(1).remarks()).containsExactly(Reason.UNREADABLE.remark("</answer>"));
        List<Entry> between = read(whole.substring(0, whole.lastIndexOf("</quiz>")));
        assertThat(between).extracting(Entry::fate).containsExactly(Fate.WHOLE, Fate.WHOLE, Fate.LEFT);
        assertThat(between.get(2).remarks()).containsExactly(Reason.UNREADABLE.remark("</quiz>"));
    }

    @Test
    void everyBeginningOfAFileIsRead() {
        String whole = "<?xml version=\"1.0\"?>\n"
                + quiz("<!-- 1 -->" + choice("0", "50=&eacute;", "50=<![CDATA[<b>b</b>]]>"));

        assertThat(IntStream.range(0, whole.length() - 1))
                .allSatisfy(end -> assertThat(read(whole.substring(0, end)))
                        .last()
                        .extracting(Entry::fate)
                        .isEqualTo(Fate.LEFT));
    }

    @Test
    void whatStandsBetweenTheQuestionsIsToldOf() {
        List<Entry> entries = read("<quiz>\n" + question("truefalse", STEM + TRUE) + "\nHello\n<item/>\n</quiz>");

        assertThat(entries).extracting(Entry::fate).containsExactly(Fate.WHOLE, Fate.LEFT);
        assertThat(entries.get(1).line()).isEqualTo(3);
        assertThat(entries.get(1).remarks()).containsExactly(Reason.UNREADABLE.remark("<question>"));
    }

    @Test
    void htmlThatStandsInATextAsIfItWereXmlIsPartOfIt() {
        assertThat(stem("html", "<p>One <b class=\"x\">two</b></p><p>three<br/>four</p>"))
                .startsWith("One **two**\n\nthree")
                .endsWith("four");
    }

    @Test
    void aDocumentTypeIsRefused() {
        Entry entry = onlyOf("""
            <?xml version="1.0"?>
            <!DOCTYPE quiz [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>
            <quiz><question type="essay"><name><text>&secret;&b;</text></name></question></quiz>
            """);

        assertThat(entry.line()).isEqualTo(2);
        assertThat(entry.remarks()).containsExactly(Reason.UNREADABLE.remark("<quiz> ≠ <!DOCTYPE>"));
    }

    @Test
    void anEntityThatNobodyKnowsIsItsLetters() {
        assertThat(stem("html", "&secret;")).isEqualTo("\\&secret;");
    }

    @Test
    void anotherFileIsNoQuiz() {
        for (String text :
                List.of("", " \n ", "Hello", "<html><p>Hello</p></html>", question("truefalse", STEM + TRUE))) {
            Entry entry = onlyOf(text);

            assertThat(entry.fate()).isEqualTo(Fate.LEFT);
            assertThat(entry.remarks()).containsExactly(Reason.UNREADABLE.remark("<quiz>"));
        }
        assertThat(read("<quiz></quiz>")).isEmpty();
    }

    private static String quiz(String questions) {
        return "<quiz>" + questions + "</quiz>";
    }

    private static String question(String type, String content) {
        return "<question type=\"" + type + "\">" + content + "</question>";
    }

    /** @param answers each a share and a text, as in {@code 100=Rice} */
    private static String choice(String single, String... answers) {
        return question(
                "multichoice",
                STEM
                        + "<single>" + single + "</single>"
                        + List.of(answers).stream()
                                .map(answer -> answer.split("=", 2))
                                .map(parts -> answer(parts[0], parts[1], ""))
                                .collect(Collectors.joining()));
    }

    private static String answer(String fraction, String text, String feedback) {
        return "<answer fraction=\"" + fraction + "\"><text>" + text + "</text><feedback><text>" + feedback
                + "</text></feedback></answer>";
    }

    private static String number(String fraction, String value, String tolerance, String feedback) {
        return answer(fraction, value, feedback)
                .replace("</answer>", "<tolerance>" + tolerance + "</tolerance></answer>");
    }

    private static String pair(String prompt, String match) {
        return "<subquestion><text>" + prompt + "</text><answer><text>" + match + "</text></answer></subquestion>";
    }

    private static String stem(String format, String text) {
        return stem(only(question(
                "truefalse",
                "<questiontext format=\"" + format + "\"><text>" + text + "</text></questiontext>" + TRUE)));
    }

    private static String stem(Entry entry) {
        return YamlNode.read(yaml(entry), "", 1, new Findings())
                .flatMap(question -> question.get("stem"))
                .flatMap(stem -> stem.text("en"))
                .orElseThrow();
    }

    private static String yaml(Entry entry) {
        return entry.question().orElseThrow().yaml(Map.of("id", "q"));
    }

    private static String cloze(String text) {
        return question(
                "cloze",
                "<name><text>Water</text></name><questiontext format=\"html\"><text><![CDATA[" + text
                        + "]]></text></questiontext>");
    }

    private static Entry only(String question) {
        return onlyOf(quiz(question));
    }

    private static Entry onlyOf(String file) {
        List<Entry> entries = read(file);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static List<Entry> read(String text) {
        return new MoodleXmlReader(Language.EN).read(text);
    }
}
