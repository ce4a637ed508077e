package org.setu.assessment.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.Question;
import org.setu.courses.QuizPlan;
import org.setu.shared.Language;

/**
 * What became of a question, as it is worded today, in one quiz.
 *
 * @param unknown of those whose language nobody knows
 * @param choicesByLanguage what was chosen; empty where there are too few to say anything
 * @param unknownChoices of those whose language nobody knows
 * @param former earlier wordings, the newest first
 */
public record QuestionFigures(
        QuizPlan quiz,
        Question question,
        Map<Language, ItemFigures> byLanguage,
        ItemFigures unknown,
        Map<Language, List<ChoiceFigures>> choicesByLanguage,
        List<ChoiceFigures> unknownChoices,
        List<Former> former) {
    public QuestionFigures {
        byLanguage = new EnumMap<>(byLanguage);
        choicesByLanguage = new EnumMap<>(choicesByLanguage);
        unknownChoices = List.copyOf(unknownChoices);
        former = List.copyOf(former);
    }

    /** What became of the question before it was worded as it is. */
    public record Former(String wording, ItemFigures figures) {}

    /** All languages together. */
    public ItemFigures all() {
        return byLanguage.values().stream().reduce(unknown, ItemFigures::plus);
    }

    /**
     * The languages apart; empty where one of them has so few readers that the difference between all and the others would tell of them, and where
     * there is but one.
     */
    public Map<Language, ItemFigures> languages() {
        var read = new EnumMap<Language, ItemFigures>(Language.class);
        byLanguage.forEach((language, figures) -> {
            if (figures.answered() > 0) {
                read.put(language, figures);
            }
        });
        boolean told =
                read.values().stream().allMatch(ItemFigures::isTold) && (unknown.answered() == 0 || unknown.isTold());
        return told && read.size() > 1 ? read : Map.of();
    }

    /** By how much the question is easier to readers of Bangla than to readers of English; below 0 where it is harder. */
    public Optional<Double> lead() {
        Map<Language, ItemFigures> read = languages();
        return Optional.ofNullable(read.get(Language.BN))
                .flatMap(ItemFigures::facility)
                .flatMap(bangla -> Optional.ofNullable(read.get(Language.EN))
                        .flatMap(ItemFigures::facility)
                        .map(english -> bangla - english));
    }

    /** What was chosen, in whatever language. */
    public List<ChoiceFigures> choices() {
        var all = new ArrayList<>(unknownChoices);
        choicesByLanguage.values().forEach(choices -> choices.forEach(choice -> merge(all, choice)));
        return all;
    }

    private static void merge(List<ChoiceFigures> all, ChoiceFigures choice) {
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).isOf(choice.part(), choice.choice())) {
                all.set(at, all.get(at).plus(choice));
                return;
            }
        }
        all.add(choice);
    }

    /** How often it was chosen there, and by whom. */
    public ChoiceFigures choice(String part, String choice) {
        return choice(choices(), part, choice);
    }

    public static ChoiceFigures choice(List<ChoiceFigures> choices, String part, String choice) {
        return choices.stream()
                .filter(found -> found.isOf(part, choice))
                .findFirst()
                .orElseGet(() -> new ChoiceFigures(part, choice, Optional.empty(), 0, Sample.NONE));
    }
}
