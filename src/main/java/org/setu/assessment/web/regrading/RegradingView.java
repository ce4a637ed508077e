package org.setu.assessment.web.regrading;

import java.util.List;
import java.util.Map;
import org.setu.assessment.web.AnsweredView;
import org.setu.assessment.web.Words;
import org.setu.web.FieldError;
import org.setu.web.ReadyHtml;

/**
 * One corrected question: what it was, what it is, and what each rule would do to those who answered it before.
 *
 * @param bar what stands on top of each page of the desk
 * @param path of the desk
 * @param attempts how many were handed in with what it was
 * @param earlier the latest first
 * @param today one side, or none where it was removed
 * @param effects of each rule
 * @param rules in words, by name
 * @param rule the one that is ticked
 * @param reason what learners are told, by the language's code
 */
public record RegradingView(
        ReadyHtml bar,
        String path,
        String id,
        int attempts,
        List<SideView> earlier,
        List<SideView> today,
        List<EffectView> effects,
        Map<String, String> rules,
        String rule,
        Map<String, String> reason,
        String basedOn,
        List<RegradingsView.DecidedView> decided,
        List<FieldError> errors) {
    /** A question with its key. */
    public record SideView(String heading, Words stem, AnsweredView.Parts parts) {}

    /**
     * What a rule would do, in numbers.
     *
     * @param touched those of whom the numbers are, as far as the page has room
     * @param more how many others there are
     */
    public record EffectView(
            String rule,
            String up,
            String down,
            String gain,
            String lose,
            String earned,
            String noLonger,
            List<TouchedView> touched,
            int more) {}

    /** @param changes in words */
    public record TouchedView(String name, String quiz, String before, String after, List<String> changes) {}
}
