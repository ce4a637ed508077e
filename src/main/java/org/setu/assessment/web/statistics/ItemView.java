package org.setu.assessment.web.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.setu.assessment.web.QuestionView;
import org.setu.assessment.web.Words;
import org.setu.web.ReadyHtml;

/**
 * The page of one question.
 *
 * @param bar what stands on top of each page of the desk
 * @param regradingPath where answers to earlier wordings are graded again; blank for who may not
 * @param editPath where it is rewritten; blank where its module is gone
 * @param question as learners see it
 * @param told whether there are enough people to tell anything
 * @param later of further attempts; blank where there are too few
 * @param languages empty where there is nothing to compare
 */
public record ItemView(
        ReadyHtml bar,
        String regradingPath,
        String editPath,
        String quiz,
        String id,
        QuestionView question,
        boolean told,
        String answered,
        FigureView facility,
        FigureView discrimination,
        String time,
        String later,
        List<String> advice,
        List<LanguageView> languages,
        List<PartView> parts,
        List<FormerView> former,
        Optional<Instant> at) {
    /** A figure and its meaning. */
    public record FigureView(String figure, String meaning) {}

    public record LanguageView(
            String name, String answered, String facility, String rest, String discrimination, String time) {}

    /** @param heading its HTML is blank where the question says all */
    public record PartView(Words heading, List<ChoiceView> choices) {}

    /**
     * @param letter blank where it has none
     * @param mark right, partly or wrong; blank for what was left open
     * @param rest how those who chose it did in the other questions
     * @param shares of the readers of each language, as many as there are languages to compare
     */
    public record ChoiceView(
            String letter, Words text, String mark, String chosen, String share, String rest, List<String> shares) {}

    public record FormerView(Instant from, Instant until, String answered, String facility, String discrimination) {}
}
