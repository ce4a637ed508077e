package org.setu.assessment.web;

import java.util.List;
import java.util.Optional;
import org.setu.assessment.AttemptResult.Tally;
import org.setu.assessment.Gain;
import org.setu.courses.CourseContent;
import org.setu.web.Pages;

/**
 * What the tests before and after the course say of one learner.
 *
 * @param before empty where the first test was not taken: then nothing is compared
 */
public record GainView(Optional<PointsView> before, PointsView after, List<LineView> lines) {
    public record LineView(String title, PointsView before, PointsView after) {}

    /** @param sign short, for a narrow column, such as "4/10"; the words say the same */
    public record PointsView(String sign, String words) {}

    static GainView of(Gain gain, CourseContent content, Pages pages) {
        return new GainView(
                gain.total().before().map(tally -> points(tally, pages)),
                points(gain.total().after(), pages),
                gain.byCompetency().entrySet().stream()
                        .map(line -> new LineView(
                                content.shared()
                                        .competency(line.getKey().value())
                                        .map(found -> found.title().in(pages.language()))
                                        .orElse(line.getKey().value()),
                                points(line.getValue().before(), pages),
                                points(line.getValue().after(), pages)))
                        .toList());
    }

    /** Parts of an answer earn parts of the point, so there may be half a point; never more than one place behind it. */
    static PointsView points(Tally tally, Pages pages) {
        double points = Math.round(tally.points() * 10) / 10.0;
        return new PointsView(
                pages.text("assessment.gain.cell", points, tally.possible()),
                pages.text("assessment.gain.of", points, tally.possible()));
    }

    private static PointsView points(Optional<Tally> tally, Pages pages) {
        return tally.map(found -> points(found, pages))
                .orElseGet(() -> new PointsView("–", pages.text("assessment.gain.notAsked")));
    }
}
