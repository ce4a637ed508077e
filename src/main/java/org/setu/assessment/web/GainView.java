package org.setu.assessment.web;

import java.util.List;
import java.util.Optional;
import org.setu.assessment.AttemptResult.Tally;
import org.setu.assessment.Gain;
import org.setu.courses.CourseContent;
import org.setu.web.Pages;

/**
 * What the tests before and after the course say of one learner, in words such as "4 of 10".
 *
 * @param before empty where the first test was not taken: then nothing is compared
 */
public record GainView(Optional<String> before, String after, List<LineView> lines) {
    public record LineView(String title, String before, String after) {}

    static GainView of(Gain gain, CourseContent content, Pages pages) {
        return new GainView(
                gain.total().before().map(tally -> points(tally, pages)),
                text(gain.total().after(), pages),
                gain.byCompetency().entrySet().stream()
                        .map(line -> new LineView(
                                content.shared()
                                        .competency(line.getKey().value())
                                        .map(found -> found.title().in(pages.language()))
                                        .orElse(line.getKey().value()),
                                text(line.getValue().before(), pages),
                                text(line.getValue().after(), pages)))
                        .toList());
    }

    /** Parts of an answer earn parts of the point, so there may be half a point; never more than one place behind it. */
    static String points(Tally tally, Pages pages) {
        double points = Math.round(tally.points() * 10) / 10.0;
        return pages.text("assessment.gain.of", points, tally.possible());
    }

    private static String text(Optional<Tally> tally, Pages pages) {
        return tally.map(found -> points(found, pages)).orElseGet(() -> pages.text("assessment.gain.notAsked"));
    }
}
