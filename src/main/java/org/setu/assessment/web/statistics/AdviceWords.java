package org.setu.assessment.web.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.setu.assessment.Question;
import org.setu.assessment.statistics.Advice;
import org.setu.assessment.statistics.Advice.Rule;
import org.setu.assessment.statistics.Offered;

/** Advice in words, in which a choice has the letter that the table of choices gives it. */
record AdviceWords(Question question, FigureWords figures) {
    private static final Set<Rule> CORRELATED = Set.of(Rule.CHECK_KEY, Rule.WEAK);

    String say(Advice advice) {
        var arguments = new ArrayList<Object>();
        arguments.add(subject(advice));
        arguments.add(advice.count());
        advice.figures()
                .forEach(figure -> arguments.add(
                        CORRELATED.contains(advice.rule()) ? figures.correlation(figure) : figures.share(figure)));
        return figures.frame().text("assessment.advice." + advice.rule().name(), arguments.toArray());
    }

    /** In a word or two, for a list. */
    String name(Advice advice) {
        return figures.frame().text("assessment.advice.name." + advice.rule().name());
    }

    private String subject(Advice advice) {
        if (advice.choice().isEmpty() || advice.rule() == Rule.OFTEN_TYPED) {
            return advice.choice();
        }
        String letter = letter(advice.part(), advice.choice());
        return question instanceof Question.GapFill gaps
                ? figures.frame()
                        .text(
                                "assessment.statistics.inGap",
                                PartWords.number(
                                        gaps, advice.part(), figures.frame().language()),
                                letter)
                : letter;
    }

    /** By the order in which the author wrote them; true and false are words themselves. */
    String letter(String part, String choice) {
        if (question instanceof Question.TrueFalse) {
            return figures.frame().text("assessment.question." + choice);
        }
        List<String> ids = Offered.by(question).stream()
                .filter(offered -> part.isEmpty() || offered.id().equals(part))
                .findFirst()
                .map(offered ->
                        offered.choices().stream().map(Offered.Choice::id).toList())
                .orElse(List.of());
        String[] letters = figures.frame().text("assessment.question.letters").split(" ");
        int at = ids.indexOf(choice);
        return at < 0 ? choice : letters[at % letters.length];
    }
}
