package org.setu.learning.statistics;

import java.util.ArrayList;
import java.util.List;
import org.setu.learning.statistics.LessonAdvice.Rule;
import org.setu.learning.statistics.LessonFigures.ReadingTimes;

/**
 * Says what is conspicuous about a lesson. It speaks from five people on, and of shares only where they are large even at the lower end of what chance leaves
 * open (Wilson's interval, 95 %); of times only where three of four people bear them out.
 */
public final class LessonAdviser {
    static final double MANY_STOP = 0.20;
    static final double MANY_SKIP = 0.33;
    static final double SURELY_STOP = 0.10;
    static final double SURELY_SKIP = 0.20;
    static final double LONG = 2.0;
    static final double SHORT = 0.25;

    private static final double HALF = 0.5;
    private static final double SURE = 1.96;

    private LessonAdviser() {}

    /** In the order of the rules; empty where nothing is conspicuous, or too few opened it to say. */
    public static List<LessonAdvice> on(LessonFigures figures, LessonPlan plan) {
        var advice = new ArrayList<LessonAdvice>();
        if (figures.isTold()) {
            lookAtStops(figures, advice);
            if (isMuch(figures.skipped(), figures.opened(), MANY_SKIP, SURELY_SKIP)) {
                advice.add(
                        new LessonAdvice(Rule.SKIPPED, share(figures.skipped(), figures.opened()), figures.opened()));
            }
        }
        if (figures.isTold() && figures.times().isTold()) {
            lookAtTimes(figures.times(), plan, advice);
        }
        return List.copyOf(advice);
    }

    private static void lookAtStops(LessonFigures figures, List<LessonAdvice> advice) {
        if (isMuch(figures.stopped(), figures.opened(), MANY_STOP, SURELY_STOP)) {
            Rule rule = figures.stoppedWithin() >= figures.stoppedAfter() ? Rule.STOPS_WITHIN : Rule.STOPS_AFTER;
            advice.add(new LessonAdvice(rule, share(figures.stopped(), figures.opened()), figures.opened()));
        }
    }

    private static void lookAtTimes(ReadingTimes times, LessonPlan plan, List<LessonAdvice> advice) {
        double longest = plan.longest().toSeconds();
        double shortest = plan.shortest().toSeconds();
        if (longest > 0 && times.median() >= LONG * longest && times.lower() > longest) {
            advice.add(new LessonAdvice(Rule.TOO_LONG, times.median() / longest, times.count()));
        } else if (shortest > 0 && times.median() <= SHORT * shortest && times.upper() < HALF * shortest) {
            advice.add(new LessonAdvice(Rule.TOO_SHORT, times.median() / shortest, times.count()));
        }
    }

    private static boolean isMuch(int count, int all, double share, double surely) {
        return share(count, all) >= share && lowerEnd(count, all) >= surely;
    }

    private static double share(int count, int all) {
        return (double) count / all;
    }

    /** Of Wilson's interval for a share (E. B. Wilson, Probable inference, 1927). */
    static double lowerEnd(int count, int all) {
        double share = share(count, all);
        double square = SURE * SURE;
        double spread = SURE * Math.sqrt((share * (1 - share) + square / (4 * all)) / all);
        return (share + square / (2 * all) - spread) / (1 + square / all);
    }
}
