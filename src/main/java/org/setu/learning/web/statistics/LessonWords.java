package org.setu.learning.web.statistics;

import java.time.Duration;
import java.util.Set;
import org.setu.courses.CourseMinutes;
import org.setu.learning.statistics.LessonAdvice;
import org.setu.learning.statistics.LessonAdvice.Rule;
import org.setu.learning.statistics.LessonFigures;
import org.setu.learning.statistics.LessonFigures.ReadingTimes;
import org.setu.learning.statistics.LessonPlan;
import org.setu.web.Frame;

/** Figures of lessons in words of the reader's language; where there are too few people, what that means. */
record LessonWords(Frame frame) {
    private static final Set<Rule> IN_TIMES = Set.of(Rule.TOO_LONG);
    private static final double TENTHS = 10.0;

    /** How many people, unless they are few. */
    String people(int count) {
        return count > 0 && count < LessonFigures.FEWEST
                ? frame.text("learning.statistics.few", LessonFigures.FEWEST)
                : frame.number(count);
    }

    /** So many of those, with their share; nothing where those are few. */
    String part(int count, int all) {
        return all < LessonFigures.FEWEST
                ? none()
                : frame.text("learning.statistics.part", count, share((double) count / all));
    }

    String share(double share) {
        return frame.percent(Math.round(share * 100));
    }

    /** In minutes. */
    String time(LessonFigures figures) {
        ReadingTimes times = figures.times();
        return figures.isTold() && times.isTold()
                ? frame.text(
                        "learning.statistics.time",
                        minutes(times.median()),
                        minutes(times.lower()),
                        minutes(times.upper()))
                : none();
    }

    String plan(LessonPlan plan) {
        String shortest = minutes(plan.shortest());
        String longest = minutes(plan.longest());
        return shortest.equals(longest) ? longest : frame.text("learning.statistics.span", shortest, longest);
    }

    /** In a word or two, for a list. */
    String name(LessonAdvice advice) {
        return frame.text("learning.statistics.advice.name." + advice.rule().name());
    }

    String say(LessonAdvice advice) {
        String words = frame.text(
                "learning.statistics.advice." + advice.rule().name(),
                advice.count(),
                IN_TIMES.contains(advice.rule()) ? tenths(advice.share()) : share(advice.share()));
        return advice.isOfFew() ? words + " " + frame.text("learning.statistics.advice.few", LessonAdvice.MANY) : words;
    }

    String none() {
        return frame.text("learning.statistics.none");
    }

    private String minutes(Duration planned) {
        return frame.number(CourseMinutes.rounded(planned));
    }

    private String minutes(double seconds) {
        return tenths(seconds / 60);
    }

    private String tenths(double number) {
        double rounded = Math.round(number * TENTHS) / TENTHS;
        return rounded == Math.rint(rounded) ? frame.number((long) rounded) : frame.number(rounded);
    }
}
