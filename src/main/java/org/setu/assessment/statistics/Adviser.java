package org.setu.assessment.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.Question;
import org.setu.assessment.statistics.Advice.Rule;
import org.setu.shared.Language;

/**
 * Says what is conspicuous about a question. It speaks from thirty people on, and of correlations and differences only where chance does not explain
 * them, so that nobody rewrites a good question for a few unlucky days.
 *
 * <p>The thresholds: an option that fewer than 5 % choose misleads nobody (Haladyna and Downing, How many options is enough for a multiple-choice
 * test item?, 1993); below a correlation of 0.20 a question should be revised (Ebel and Frisbie, Essentials of Educational Measurement, 1991).
 */
public final class Adviser {
    public static final int FEWEST = Discrimination.FEWEST;
    static final double EASY = 0.95;
    static final double HARD = 0.25;
    static final double HARDLY = 0.05;
    static final double WEAK = 0.20;
    static final double MANY = 0.10;
    private static final int FEWEST_CHOOSERS = 10;

    private final QuestionFigures question;
    private final ItemFigures all;
    private final List<ChoiceFigures> choices;
    private final List<Advice> advice = new ArrayList<>();

    private Adviser(QuestionFigures question) {
        this.question = question;
        this.all = question.all();
        this.choices = question.choices();
    }

    /** In the order of the rules; empty where nothing is conspicuous, or too few answered to say. */
    public static List<Advice> on(QuestionFigures question) {
        var adviser = new Adviser(question);
        if (adviser.all.answered() >= FEWEST) {
            adviser.lookAtTheWhole();
            adviser.compareLanguages();
            Offered.by(question.question()).forEach(adviser::lookAt);
            adviser.lookForUnusedMatches();
        }
        adviser.advice.sort((one, other) -> one.rule().compareTo(other.rule()));
        return List.copyOf(adviser.advice);
    }

    private void lookAtTheWhole() {
        double facility = all.score() / all.answered();
        if (facility >= EASY && !question.question().common().critical()) {
            say(Rule.TOO_EASY, facility);
        } else if (facility <= HARD && !question.question().isOf(Question.Use.PRE_TEST)) {
            say(Rule.TOO_HARD, facility);
        }
        all.discrimination().ifPresent(found -> judge(found, facility));
        if (all.blankShare() >= MANY && !question.quiz().measures()) {
            say(Rule.LEFT_OPEN, all.blankShare());
        }
    }

    /** Where nearly all earn the same there is no room for a correlation. */
    private void judge(Discrimination found, double facility) {
        if (found.high() < 0) {
            say(Rule.CHECK_KEY, found.value());
        } else if (found.high() < WEAK && facility < EASY) {
            say(Rule.WEAK, found.value());
        }
    }

    /**
     * A language's readers may know more or less altogether. So it is compared how much better or worse each did here than in the rest (a simple look at
     * differential item functioning).
     */
    private void compareLanguages() {
        Map<Language, ItemFigures> read = question.languages();
        Optional<ItemFigures> bangla = enough(read, Language.BN);
        Optional<ItemFigures> english = enough(read, Language.EN);
        if (bangla.isPresent() && english.isPresent()) {
            Sample ofBangla = bangla.get().pairs().lead();
            Sample ofEnglish = english.get().pairs().lead();
            if (isWorse(ofBangla, ofEnglish)) {
                say(Rule.HARDER_IN_BANGLA, facility(bangla.get()), facility(english.get()));
            } else if (isWorse(ofEnglish, ofBangla)) {
                say(Rule.HARDER_IN_ENGLISH, facility(english.get()), facility(bangla.get()));
            }
        }
    }

    private static boolean isWorse(Sample one, Sample other) {
        return other.mean() - one.mean() >= MANY && other.isSurelyAbove(one);
    }

    private static Optional<ItemFigures> enough(Map<Language, ItemFigures> read, Language language) {
        return Optional.ofNullable(read.get(language))
                .filter(figures -> figures.pairs().count() >= FEWEST);
    }

    private static double facility(ItemFigures figures) {
        return figures.score() / figures.answered();
    }

    private void lookAt(Offered.Part part) {
        switch (part.sort()) {
            case ONE -> {
                lookForUnused(part);
                lookForBetterWrong(part);
            }
            case SEVERAL -> lookForUnused(part);
            case TYPED -> lookForOftenTyped(part);
            case MATCH, PLACE -> {}
        }
    }

    /** Where nearly everybody is right all wrong options go unused: that is said already. */
    private void lookForUnused(Offered.Part part) {
        if (facility(all) < EASY && part.choices().size() > 2) {
            part.choices().stream()
                    .filter(choice -> !choice.isRight())
                    .forEach(choice -> unused(part.id(), choice.id(), chosen(part.id(), choice.id())));
        }
    }

    private void unused(String part, String choice, int chosen) {
        double share = (double) chosen / all.answered();
        if (share < HARDLY) {
            advice.add(new Advice(
                    chosen == 0 ? Rule.NEVER_CHOSEN : Rule.HARDLY_CHOSEN,
                    part,
                    choice,
                    List.of(share),
                    all.answered()));
        }
    }

    /** A match that belongs nowhere, and that nobody gives to any prompt. */
    private void lookForUnusedMatches() {
        if (question.question() instanceof Question.Matching matching && facility(all) < EASY) {
            matching.distractors().forEach(distractor -> {
                int most = matching.pairs().stream()
                        .mapToInt(pair -> chosen(pair.id(), distractor.id()))
                        .max()
                        .orElse(0);
                unused("", distractor.id(), most);
            });
        }
    }

    private void lookForBetterWrong(Offered.Part part) {
        Optional<Sample> right = part.choices().stream()
                .filter(Offered.Choice::isRight)
                .map(choice -> rest(part.id(), choice.id()))
                .filter(sample -> sample.count() >= FEWEST_CHOOSERS)
                .findFirst();
        right.ifPresent(known -> part.choices().stream()
                .filter(choice -> !choice.isRight())
                .forEach(choice -> {
                    Sample wrong = rest(part.id(), choice.id());
                    if (wrong.count() >= FEWEST_CHOOSERS && wrong.isSurelyAbove(known)) {
                        advice.add(new Advice(
                                Rule.BETTER_WRONG,
                                part.id(),
                                choice.id(),
                                List.of(wrong.mean(), known.mean()),
                                wrong.count()));
                    }
                }));
    }

    private void lookForOftenTyped(Offered.Part part) {
        for (ChoiceFigures choice : choices) {
            double share = (double) choice.chosen() / all.answered();
            if (choice.part().equals(part.id()) && share >= MANY) {
                choice.typed()
                        .filter(typed -> !Offered.isRight(question.question(), part.id(), typed))
                        .ifPresent(typed -> advice.add(
                                new Advice(Rule.OFTEN_TYPED, part.id(), typed, List.of(share), all.answered())));
            }
        }
    }

    private int chosen(String part, String choice) {
        return QuestionFigures.choice(choices, part, choice).chosen();
    }

    private Sample rest(String part, String choice) {
        return QuestionFigures.choice(choices, part, choice).rest();
    }

    private void say(Rule rule, Double... figures) {
        advice.add(new Advice(rule, "", "", List.of(figures), all.answered()));
    }
}
