package org.setu.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.setu.assessment.Response;
import org.setu.assessment.SampleQuestions;
import org.setu.assessment.statistics.Advice.Rule;
import org.setu.shared.Language;

class AdviserTest {
    private static final Response RIGHT = Response.Chosen.of("a");
    private static final Response WRONG = Response.Chosen.of("b");

    @Test
    void anOptionThatNobodyChoosesIsToBeRewritten() {
        List<Advice> advice =
                Crowd.at("single").give(25, RIGHT, 0.8).give(15, WRONG, 0.4).advice();

        assertThat(advice).containsExactly(new Advice(Rule.NEVER_CHOSEN, "", "c", List.of(0.0), 40));
    }

    /** One in forty is 2.5 %; two are 5 %, and that is enough. */
    @Test
    void anOptionThatHardlyAnybodyChoosesToo() {
        Crowd one = Crowd.at("single").give(25, RIGHT, 0.8).give(14, WRONG, 0.4).give(1, Response.Chosen.of("c"), 0.4);
        Crowd two = Crowd.at("single").give(25, RIGHT, 0.8).give(13, WRONG, 0.4).give(2, Response.Chosen.of("c"), 0.4);

        assertThat(one.advice()).containsExactly(new Advice(Rule.HARDLY_CHOSEN, "", "c", List.of(0.025), 40));
        assertThat(two.advice()).isEmpty();
    }

    @Test
    void whereThoseWhoKnowMoreAreRightLessOftenTheKeyIsToBeChecked() {
        List<Advice> advice =
                Crowd.at("single").give(20, RIGHT, 0.3).give(20, WRONG, 0.8).advice();

        assertThat(advice)
                .extracting(Advice::rule)
                .containsExactly(Rule.CHECK_KEY, Rule.BETTER_WRONG, Rule.NEVER_CHOSEN);
        assertThat(advice.get(1).choice()).isEqualTo("b");
        assertThat(advice.get(1).figures().get(0)).isCloseTo(0.8, within(1e-9));
        assertThat(advice.get(1).figures().get(1)).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void ofTwentyNinePeopleNothingIsSaidHoweverOddTheyAre() {
        assertThat(Crowd.at("single").give(14, RIGHT, 0.3).give(15, WRONG, 0.8).advice())
                .isEmpty();
    }

    @Test
    void aQuestionThatEverybodyGetsRightTellsNothing() {
        Crowd crowd = Crowd.at("single").give(40, RIGHT, 0.6);

        ItemFigures all = crowd.figures().all();
        assertThat(all.facility()).contains(1.0);
        assertThat(all.discrimination()).isEmpty();
        assertThat(all.isUniform()).isTrue();
        assertThat(crowd.advice()).containsExactly(new Advice(Rule.TOO_EASY, "", "", List.of(1.0), 40));
    }

    @Test
    void aCriticalQuestionIsThereToBeRight() {
        assertThat(Crowd.at("judgement").give(40, RIGHT, 0.6).advice()).isEmpty();
    }

    @Test
    void aQuestionThatFewGetRightIsTooHard() {
        List<Advice> advice = Crowd.at("statement")
                .give(8, Response.Chosen.of("false"), 0.8)
                .give(32, Response.Chosen.of("true"), 0.4)
                .advice();

        assertThat(advice).containsExactly(new Advice(Rule.TOO_HARD, "", "", List.of(0.2), 40));
    }

    /** Of 400 people, as right where they know much as where they do not: the correlation is 0, and surely below 0.20. */
    @Test
    void aQuestionThatTellsNobodyApartIsWeak() {
        List<Advice> advice = Crowd.at("statement")
                .give(200, Response.Chosen.of("false"), 0.6)
                .give(200, Response.Chosen.of("true"), 0.6)
                .advice();

        assertThat(advice).extracting(Advice::rule).containsExactly(Rule.WEAK);
    }

    @Test
    void whereReadersOfBanglaDoWorseHereThanElsewhereTheTranslationIsToBeChecked() {
        List<Advice> advice = Crowd.at("statement")
                .give(30, Language.EN, Response.Chosen.of("false"), 0.7)
                .give(10, Language.EN, Response.Chosen.of("true"), 0.5)
                .give(12, Language.BN, Response.Chosen.of("false"), 0.7)
                .give(28, Language.BN, Response.Chosen.of("true"), 0.5)
                .advice();

        assertThat(advice).containsExactly(new Advice(Rule.HARDER_IN_BANGLA, "", "", List.of(0.3, 0.75), 80));
    }

    /** They do worse everywhere, and here no more than that. */
    @Test
    void whereReadersOfALanguageKnowLessAltogetherNoTranslationIsBlamed() {
        List<Advice> advice = Crowd.at("statement")
                .give(32, Language.EN, Response.Chosen.of("false"), 0.85)
                .give(8, Language.EN, Response.Chosen.of("true"), 0.6)
                .give(20, Language.BN, Response.Chosen.of("false"), 0.7)
                .give(20, Language.BN, Response.Chosen.of("true"), 0.3)
                .advice();

        assertThat(advice).isEmpty();
    }

    @Test
    void fourReadersOfALanguageAreNotToldApart() {
        Crowd crowd = Crowd.at("statement")
                .give(40, Language.EN, Response.Chosen.of("false"), 0.7)
                .give(4, Language.BN, Response.Chosen.of("true"), 0.7);

        assertThat(crowd.figures().languages()).isEmpty();
        assertThat(crowd.figures().lead()).isEmpty();
        crowd.give(1, Language.BN, Response.Chosen.of("true"), 0.7);
        assertThat(crowd.figures().languages()).containsOnlyKeys(Language.EN, Language.BN);
        assertThat(crowd.figures().lead()).contains(-1.0);
    }

    @Test
    void whatManyTypeAndNothingAcceptsIsShown() {
        List<Advice> advice = Crowd.at("word")
                .give(30, new Response.Typed("remittance"), 0.8)
                .give(10, new Response.Typed("Salary"), 0.4)
                .advice();

        assertThat(advice).containsExactly(new Advice(Rule.OFTEN_TYPED, "answer", "salary", List.of(0.25), 40));
    }

    @Test
    void aMatchThatNobodyGivesToAnythingIsUnused() {
        List<Advice> advice = Crowd.at("matching")
                .give(20, SampleQuestions.rightAnswer("matching"), 0.8)
                .give(20, Response.Matched.of(Map.of("p1", "p2", "p2", "p1", "p3", "p2")), 0.4)
                .advice();

        assertThat(advice).containsExactly(new Advice(Rule.NEVER_CHOSEN, "", "d1", List.of(0.0), 40));
    }

    @Test
    void whatManyLeaveOpenIsTold() {
        List<Advice> advice = Crowd.at("word")
                .give(34, new Response.Typed("remittance"), 0.8)
                .give(6, new Response.Typed(""), 0.4)
                .advice();

        assertThat(advice).containsExactly(new Advice(Rule.LEFT_OPEN, "", "", List.of(0.15), 40));
    }

    @Test
    void figuresOfFourPeopleAreNotTold() {
        Crowd crowd = Crowd.at("single").give(4, RIGHT, 0.6);

        assertThat(crowd.figures().all().facility()).isEmpty();
        assertThat(crowd.figures().all().medianSeconds()).isEmpty();
        crowd.give(1, WRONG, 0.6);
        assertThat(crowd.figures().all().facility()).contains(0.8);
        assertThat(crowd.figures().all().medianSeconds()).contains(25);
    }
}
