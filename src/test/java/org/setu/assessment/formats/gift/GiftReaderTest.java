package org.setu.assessment.formats.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.assessment.formats.Reason;
import org.setu.courses.ForeignQuestions.Entry;
import org.setu.courses.ForeignQuestions.Fate;
import org.setu.courses.ForeignQuestions.Remark;
import org.setu.shared.Language;

class GiftReaderTest {
    @Test
    void oneRightAnswerIsASingleChoice() {
        var entry = one(
                "How long is water boiled?{~Not at all#Germs live on. =One minute#Right. ~One day####See lesson 2.}");
        assertThat(entry.fate()).isEqualTo(Fate.WHOLE);
        assertThat(entry.title()).isEqualTo("How long is water boiled?");
        assertThat(yaml(entry)).isEqualTo("""
            kind: single-choice
            stem:
              en: How long is water boiled?
            options:
            - id: a
              text:
                en: Not at all
              feedback:
                en: Germs live on.
            - id: b
              correct: true
              text:
                en: One minute
              feedback:
                en: Right.
            - id: c
              text:
                en: One day
            feedback:
              en: See lesson 2.\
            """);
    }

    @Test
    void partsOfTheMarkStayInASingleChoice() {
        var entry = one("Where?{~Here ~%50%Near ~%-25%Far =There}");
        assertThat(yaml(entry)).contains("credit: 0.5\n", "credit: 1\n", "credit: 0\n");
        assertThat(entry.remarks()).containsExactly(Reason.MARK_BELOW_ZERO.remark("Far"));
    }

    @Test
    void severalFullMarksAreASingleChoiceInWhichEachIsRight() {
        assertThat(yaml(one("Name a season.{=spring =autumn ~easter}")))
                .containsSubsequence("credit: 1", "credit: 1", "credit: 0");
    }

    @Test
    void sharesWithoutAFullMarkAreAMultipleChoice() {
        var entry = one("Which?{~%-100%stone ~%33.333%rice ~%33.333%maize ~%33.334%wheat}");
        assertThat(yaml(entry))
                .startsWith("kind: multiple-choice")
                .containsSubsequence("stone", "correct: true", "rice");
        assertThat(entry.fate()).isEqualTo(Fate.WHOLE);
    }

    @Test
    void wrongAnswersThatTakeBackUnequallyAreTold() {
        var entry = one("Which?{~%-100%stone ~sand ~%50%rice ~%50%maize}");
        assertThat(entry.remarks()).containsExactly(Reason.MARK_BELOW_ZERO.remark("stone"));
    }

    @Test
    void signsThatTheReaderUsesItselfMeanNothingInAFile() {
        var entry = one("Is \uE000 this\uFDD0 so?{=yes\uFDD3 ~no}");
        assertThat(yaml(entry))
                .startsWith("kind: single-choice")
                .contains("en: Is \uFFFD this\uFFFD so?", "en: yes\uFFFD");
    }

    @Test
    void sharesThatDifferAreTold() {
        var entry = one("Which?{~%75%rice ~%25%maize ~stone}");
        assertThat(entry.remarks()).containsExactly(Reason.SHARES_UNEQUAL.remark());
        assertThat(yaml(entry)).containsOnlyOnce("kind: multiple-choice").containsSubsequence("correct", "correct");
    }

    @Test
    void ofTwoAnswersAlikeTheBetterOneStays() {
        var entry = one("Which?{~soap ~ash =soap}");
        assertThat(entry.remarks()).containsExactly(Reason.ANSWER_TWICE.remark("soap"));
        assertThat(yaml(entry))
                .containsSubsequence("correct: true", "soap", "ash")
                .doesNotContain("id: c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Which?{~one =one}          | TOO_FEW_ANSWERS | 1
        Which?{~one}               | TOO_FEW_ANSWERS | 1
        Which?{~one ~two}          | NO_RIGHT_ANSWER |
        Which?{~%150%one ~two}     | UNREADABLE      | %100%
        Which?{=%50%one}           | NO_RIGHT_ANSWER |
        How many?{#}               | NO_RIGHT_ANSWER |
        How many?{#=%50%3}         | NO_RIGHT_ANSWER |
        How many?{#three}          | UNREADABLE      | {#1.5:0.1}
        How many?{#3:-1}           | UNREADABLE      | {#1.5:0.1}
        How many?{#3:}             | UNREADABLE      | {#1.5:0.1}
        How many?{#1e999999999}    | UNREADABLE      | {#1.5:0.1}
        Match.{=a -> b}            | TOO_FEW_ANSWERS | 1
        Match.{=a -> b =c}         | UNREADABLE      | =… -> …
        Match.{=a -> b =c ->}      | UNREADABLE      | =… -> …
        Match.{=a -> b =c -> b}    | TOO_FEW_ANSWERS | 1
        Why?{}                     | ESSAY           |
        Why?{####Because.}         | ESSAY           |
        Read this first.           | DESCRIPTION     |
        Which?{~one =two           | UNREADABLE      | }
        Which? ~one =two}          | UNREADABLE      | {
        Which? }~one =two{         | UNREADABLE      | \\}
        Which?{~one =two}}         | UNREADABLE      | \\}
        x^{2}? {=four =vier}       | UNREADABLE      | \\}
        Which?{~{one =two}         | UNREADABLE      | \\{
        {T}                        | UNREADABLE      | …{
        $CATEGORY: $course$/top    | NO_QUESTION     | $course$/top
        """)
    void whatCannotComeSaysWhy(String gift, Reason reason, String argument) {
        var entry = one(gift.replace("\\\\", "\\"));
        assertThat(entry.fate()).isEqualTo(Fate.LEFT);
        var remark = entry.remarks().get(0);
        assertThat(remark.key()).isEqualTo(reason.key());
        assertThat(String.join(
                        "", remark.arguments().stream().map(String::valueOf).toList()))
                .isEqualTo(argument == null ? "" : argument.replace("\\\\", "\\"));
    }

    @Test
    void trueAndFalseHaveAFeedbackForTheWrongAndOneForTheRightAnswer() {
        assertThat(yaml(one("Boiling kills germs.{TRUE#It does.#Well done.####Lesson 2}")))
                .isEqualTo("""
                    kind: true-false
                    stem:
                      en: Boiling kills germs.
                    answer: true
                    feedbackTrue:
                      en: Well done.
                    feedbackFalse:
                      en: It does.
                    feedback:
                      en: Lesson 2\
                    """);
        assertThat(yaml(one("Freezing kills germs.{F#They sleep.}")))
                .contains("answer: false")
                .containsSubsequence("feedbackTrue:", "They sleep.")
                .doesNotContain("feedbackFalse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T", "TRUE", " TRUE "})
    void trueHasTwoNames(String answer) {
        assertThat(yaml(one("Ice floats{" + answer + "}."))).contains("en: Ice floats.", "answer: true");
    }

    @Test
    void typedAnswersAreAcceptedAsTheyStand() {
        var entry = one("2 + 2 is{=four =4 =four =%100%vier_}");
        assertThat(entry.remarks()).containsExactly(Reason.ANSWER_TWICE.remark("four"));
        assertThat(yaml(entry)).isEqualTo("""
            kind: short-answer
            stem:
              en: 2 + 2 is
            accept:
              en:
              - four
              - '4'
              - vier_\
            """);
    }

    @Test
    void aLoneTypedAnswerNeedsNoSign() {
        assertThat(yaml(one("Write 1 as a word.{One}"))).contains("short-answer", "- One");
    }

    @Test
    void feedbackToTypedAnswersBecomesTheQuestions() {
        var entry = one("Best animal?{=Frog#Good! =Toad#Good! =%50%Newt#Nearly. =%0%*#No. ####Amphibians.}");
        assertThat(entry.fate()).isEqualTo(Fate.CHANGED);
        assertThat(entry.remarks())
                .containsExactly(
                        Reason.FEEDBACK_MOVED.remark("Frog"),
                        Reason.FEEDBACK_MOVED.remark("Toad"),
                        Reason.PART_OF_THE_MARK.remark("Newt"),
                        Reason.FEEDBACK_MOVED.remark("Newt"),
                        Reason.FEEDBACK_MOVED.remark("*"));
        assertThat(yaml(entry)).endsWith("""
              - Frog
              - Toad
            feedback:
              en: |-
                Amphibians.

                Frog, Toad: Good!

                Newt: Nearly.

                \\*: No.\
            """);
    }

    @Test
    void aStarThatStandsForAnythingIsLeftOut() {
        var entry = one("Colour?{=red =col*r =* =\\*}");
        assertThat(entry.remarks()).containsExactly(Reason.WILDCARD.remark("col*r"), Reason.WILDCARD.remark("*"));
        assertThat(yaml(entry)).endsWith("  - red\n  - '*'");
        assertThat(one("Colour?{=r*d}").remarks())
                .containsExactly(Reason.NO_RIGHT_ANSWER.remark(), Reason.WILDCARD.remark("r*d"));
    }

    @ParameterizedTest
    @CsvSource({
        "1822, 1822, 0",
        "-1, -1, 0",
        "3.14:0.005, 3.14, 0.005",
        "=3.10 : .5, 3.1, 0.5",
        "1..5, 3, 2",
        "-3.2..-3.1, -3.15, 0.05",
        "1e2:1, 100, 1"
    })
    void aNumberComesWithWhatItMayBeOffBy(String written, String answer, String tolerance) {
        assertThat(yaml(one("How many?{#" + written + "}"))).isEqualTo("""
            kind: numeric
            stem:
              en: How many?
            answer: %s
            tolerance: %s\
            """.formatted(answer, tolerance));
    }

    @Test
    void wrongNumbersWithFeedbackAreHints() {
        var entry =
                one("How many?{#=9:0#Right. =%50%8:0.5#Nearly. =%0%5#That was before. =%0%9#Hm. =%50%7 ~#Read again.}");
        assertThat(entry.remarks())
                .containsExactly(
                        Reason.FEEDBACK_MOVED.remark("9"),
                        Reason.PART_OF_THE_MARK.remark("8 ± 0.5"),
                        Reason.FEEDBACK_MOVED.remark("9"),
                        Reason.PART_OF_THE_MARK.remark("7"),
                        Reason.FEEDBACK_MOVED.remark("*"));
        assertThat(yaml(entry)).endsWith("""
            answer: 9
            tolerance: 0
            hints:
            - value: 8
              feedback:
                en: Nearly.
            - value: 5
              feedback:
                en: That was before.
            feedback:
              en: |-
                9: Right.

                9: Hm.

                \\*: Read again.\
            """);
    }

    @Test
    void ofSeveralRightNumbersTheFirstIsTaken() {
        var entry = one("A prime?{# =%50%1 =2 =3:0.1 =*}");
        assertThat(entry.remarks())
                .containsExactly(
                        Reason.SEVERAL_VALUES.remark("2"),
                        Reason.PART_OF_THE_MARK.remark("1"),
                        Reason.WILDCARD.remark("*"));
        assertThat(yaml(entry)).contains("answer: 2");
    }

    @Test
    void aMatchWithoutPromptMatchesNone() {
        assertThat(yaml(one("Match.{=soap -> hands = chlorine->water\n= -> air}")))
                .isEqualTo("""
                    kind: matching
                    stem:
                      en: Match.
                    pairs:
                    - id: p1
                      prompt:
                        en: soap
                      match:
                        en: hands
                    - id: p2
                      prompt:
                        en: chlorine
                      match:
                        en: water
                    distractors:
                    - id: d1
                      text:
                        en: air\
                    """);
    }

    @Test
    void aPromptThatComesTwiceIsTold() {
        var entry = one("Match.{=soap -> hands =soap -> feet =ash -> pots = -> pots}");
        assertThat(entry.remarks())
                .containsExactly(Reason.ANSWER_TWICE.remark("soap -> feet"), Reason.ANSWER_TWICE.remark("pots"));
        assertThat(yaml(entry)).contains("hands", "ash").doesNotContain("feet", "distractors");
    }

    @Test
    void aWordThatIsMissingIsChosenInItsGap() {
        var entry = one("Wash hands {~before =after#Yes. ~instead of} using the latrine.");
        assertThat(entry.title()).isEqualTo("Wash hands … using the latrine.");
        assertThat(yaml(entry)).isEqualTo("""
            kind: gap-fill
            stem:
              en: Wash hands \\_\\_\\_\\_\\_ using the latrine.
            text:
              en: Wash hands {{g1}} using the latrine.
            gaps:
            - id: g1
              options:
              - id: a
                text:
                  en: before
              - id: b
                correct: true
                text:
                  en: after
                feedback:
                  en: Yes.
              - id: c
                text:
                  en: instead of\
            """);
        assertThat(yaml(one("::Hygiene::[html]<p>Wash <b>{=hands ~feet}</b> often.</p>")))
                .contains("stem:\n  en: Hygiene", "en: Wash **{{g1}}** often.");
    }

    @Test
    void aMissingWordWithPartsOfTheMarkIsASingleChoice() {
        assertThat(yaml(one("He is from {~%50%Galilee =Nazareth}.")))
                .contains("single-choice", "en: He is from \\_\\_\\_\\_\\_.", "credit: 0.5");
    }

    @Test
    void aMissingWordThatIsTypedLeavesALine() {
        assertThat(yaml(one("{=Asia} is a continent."))).contains("en: \\_\\_\\_\\_\\_ is a continent.");
        assertThat(yaml(one("Two and two are {=four}."))).contains("en: Two and two are \\_\\_\\_\\_\\_.");
    }

    @Test
    void aFullStopAfterTheAnswersOfAWholeSentenceIsNoGap() {
        assertThat(yaml(one("What is pi? {#3.14}."))).contains("en: What is pi?\n");
        assertThat(yaml(one("[html]<p>What is pi? {#3.14}</p>"))).contains("en: What is pi?\n");
        assertThat(yaml(one("[html]<b>What is pi? {#3.14}.</b>"))).contains("en: '**What is pi?**'\n");
    }

    @Test
    void aBackslashTakesTheMeaningFromASign() {
        var entry = one("::A\\:\\:b\\\\::Is 2 \\= \\{2\\}\\: \\#1 \\~ \\frac \\\\neq ?{=\\=2#a\\=b ~\\~3}");
        assertThat(entry.title()).isEqualTo("A::b\\");
        assertThat(yaml(entry))
                .contains("en: 'Is 2 = \\{2\\}: \\#1 \\~ \\\\frac \\\\neq ?'", "en: \\=2", "en: a=b", "en: \\~3");
    }

    @Test
    void aWrittenLineBreakStaysAndTwoPartParagraphs() {
        assertThat(yaml(one("What prints?\\nx\\: 1\\n- y\\n\\nSay\nit.{T}")))
                .contains("    What prints?\\\n    x: 1\\\n    \\- y\n\n    Say\n    it.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [html]a <b>bold</b> &amp; 1*1   | a **bold** & 1\\*1
        a <b>bold</b> word              | a **bold** word
        [moodle]a <i>word</i>           | a *word*
        [markdown]a **bold** word       | a **bold** word
        [plain]a <b>bold</b> *word*     | a \\<b\\>bold\\</b\\> \\*word\\*
        1 < 2 and List<String> x        | 1 \\< 2 and List\\<String\\> x
        [latex]x                        | \\[latex\\]x
        """)
    void aTextSaysHowItIsMarkedUp(String gift, String commonMark) {
        assertThat(yaml(one(gift + "{T}"))).contains(commonMark.replace("\\\\", "\\"));
    }

    @Test
    void answersAndFeedbackAreMarkedUpAsTheirQuestionUnlessTheySayOtherwise() {
        assertThat(yaml(one("[markdown]Which?{=*so*#*si* ~[plain]*no*#[html]<i>na</i>####_end_}")))
                .contains("'*so*'", "'*si*'", "\\*no\\*", "'*na*'", "_end_");
    }

    @Test
    void picturesAndLostMarkupAreTold() {
        var entry = one("[html]<p>See <img src\\=\"a.png\"></p><table><tr><td>x</td></tr></table>{T}");
        assertThat(entry.remarks()).containsExactly(Reason.PICTURES.remark(1), Reason.MARKUP.remark("table"));
    }

    @Test
    void answersThatArePicturesAreNotAlike() {
        var entry = one("[html]Which?{=<img src\\=\"a.png\"> ~<img src\\=\"b.png\">}");
        assertThat(entry.remarks()).containsExactly(Reason.PICTURES.remark(2));
        assertThat(yaml(entry)).contains("id: a", "id: b");
    }

    @Test
    void aNameStandsInForAMissingStem() {
        assertThat(yaml(one("::Ice *floats*::{T}"))).contains("en: Ice \\*floats\\*");
    }

    @Test
    void tagsInACommentAreKeptAndTheNumberThereIsTold() {
        var entry = one("// question: 7 [id:w-1] [tag:water] [tag: clean water]\nIce floats.{T}");
        assertThat(entry.remarks()).containsExactly(Reason.NUMBER.remark("id:w-1"));
        assertThat(yaml(entry)).contains("tags:\n- water\n- clean water");
    }

    @Test
    void commentsAreNoPartOfAnEntry() {
        var entries = read("""
            // About water { }

            // One
            Ice floats.{
              // } or does it?
              T
            }
            // End
            """);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.line()).isEqualTo(4);
            assertThat(yaml(entry)).contains("answer: true");
        });
    }

    @Test
    void anEntryEndsAtABlankLineUnlessItsBraceIsOpen() {
        var entries = read("""
            $CATEGORY: top
            ::one::Which?{
              ~this

              =that
            }

            \t
            ::two::Ice floats.
            {T}
            """);
        assertThat(entries).extracting(Entry::line).containsExactly(1, 2, 9);
        assertThat(entries).extracting(Entry::title).containsExactly("top", "one", "two");
        assertThat(entries).extracting(Entry::fate).containsExactly(Fate.LEFT, Fate.WHOLE, Fate.WHOLE);
    }

    @Test
    void aBraceThatIsNeverClosedStopsNothing() {
        var entries = read("""
            ::one::Which?{~this =that

            ::two::Ice floats.{T}

            $CATEGORY: top
            ::three::Which?{~this

            ::four::Read on.\
            """);
        assertThat(entries).extracting(Entry::title).containsExactly("one", "two", "top", "three", "four");
        assertThat(entries)
                .flatExtracting(Entry::remarks)
                .extracting(Remark::key)
                .containsExactly(
                        Reason.UNREADABLE.key(),
                        Reason.NO_QUESTION.key(),
                        Reason.UNREADABLE.key(),
                        Reason.DESCRIPTION.key());
    }

    @Test
    void filesFromWindowsAreReadAlike() {
        var entries = read("\uFEFF::one::Which?{\r\n~this\r\n=that}\r\n\r\n// x\r\n::two::Ice floats.{T}\r\n");
        assertThat(entries).extracting(Entry::line).containsExactly(1, 6);
        assertThat(entries).extracting(Entry::title).containsExactly("one", "two");
        assertThat(entries).extracting(Entry::fate).containsOnly(Fate.WHOLE);
    }

    @Test
    void aLongStemGivesAShortTitle() {
        assertThat(one("[html]<p>What <b>should</b> a health worker say to a mother who has walked two hours?</p>{T}")
                        .title())
                .isEqualTo("What should a health worker say to a mother who has walked…");
    }

    @Test
    void thousandsOfQuestionsAreReadInAMoment() {
        var text = "[html]<p>Which is <b>it</b>?</p>{\n~<p>this</p>#No.\n=that#Yes.\n~other}\n\n".repeat(5_000);
        read(text.substring(0, text.length() / 10));
        long start = System.nanoTime();
        assertThat(read(text)).hasSize(5_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{}",
                "{\n\n",
                "::",
                "~",
                "=",
                "#",
                "\\",
                "// [tag:\n",
                "%",
                "<p",
                "<b>",
                "![",
                "[markdown]![](",
                "->",
                "=->a ",
                "\n",
                " ",
                "*",
                "\\n",
                "<td>",
                "<br>",
                "1..",
                "9",
                "[html]",
                "*` "
            })
    @Timeout(20)
    void noFileIsTooStrange(String piece) {
        String strange = piece.repeat(200_000 / piece.length());
        read(strange);
        read("Which?{" + strange + "}");
        read("Which?{=a ~" + strange + "}");
        read("[html]" + strange + "{T}" + strange);
        read("[markdown]" + strange + "{#" + strange);
    }

    private static Entry one(String text) {
        var entries = read(text);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static List<Entry> read(String text) {
        return new GiftReader(Language.EN).read(text);
    }

    private static String yaml(Entry entry) {
        assertThat(entry.question()).as("%s", entry.remarks()).isPresent();
        return entry.question().orElseThrow().yaml(Map.of("id", "q")).replaceFirst("id: q\n", "");
    }
}
