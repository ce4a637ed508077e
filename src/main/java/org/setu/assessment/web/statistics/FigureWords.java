package org.setu.assessment.web.statistics;

import java.text.NumberFormat;
import java.util.Optional;
import org.setu.assessment.statistics.Discrimination;
import org.setu.assessment.statistics.ItemFigures;
import org.setu.web.Frame;

/** Figures of a question in words of the reader's language; where there are too few people, what that means. */
record FigureWords(Frame frame) {
    private static final int MINUTE = 60;

    String answered(int count) {
        return count > 0 && count < ItemFigures.FEWEST
                ? frame.text("assessment.statistics.few", ItemFigures.FEWEST)
                : frame.number(count);
    }

    String share(Optional<Double> share) {
        return share.map(this::share).orElseGet(this::none);
    }

    String share(double share) {
        return frame.percent(Math.round(share * 100));
    }

    String discrimination(ItemFigures figures) {
        return figures.discrimination().map(found -> correlation(found.value())).orElseGet(this::none);
    }

    String correlation(double value) {
        NumberFormat format = NumberFormat.getInstance(frame.language().locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(Math.abs(value) < 0.005 ? 0 : value);
    }

    String time(ItemFigures figures) {
        return figures.medianSeconds().map(this::seconds).orElseGet(this::none);
    }

    /** In percentage points, with its sign. */
    String points(Optional<Double> lead) {
        return lead.map(found -> Math.round(found * 100))
                .map(points -> points > 0 ? "+" + frame.number(points) : frame.number(points))
                .orElseGet(this::none);
    }

    String facilityMeans(ItemFigures figures) {
        return figures.facility()
                .map(found -> frame.text("assessment.statistics.facility." + ease(found)))
                .orElseGet(() -> frame.text("assessment.statistics.early", ItemFigures.FEWEST));
    }

    String discriminationMeans(ItemFigures figures) {
        if (figures.isUniform()) {
            return frame.text("assessment.statistics.uniform");
        } else {
            return figures.discrimination()
                    .map(found -> frame.text(
                            "assessment.statistics.discrimination." + strength(found.value()),
                            correlation(found.low()),
                            correlation(found.high())))
                    .orElseGet(() -> frame.text("assessment.statistics.early", Discrimination.FEWEST));
        }
    }

    String none() {
        return frame.text("assessment.statistics.none");
    }

    private String seconds(int seconds) {
        return seconds < MINUTE
                ? frame.text("assessment.statistics.seconds", seconds)
                : frame.text("assessment.statistics.minutes", seconds / MINUTE, seconds % MINUTE);
    }

    /** After the bands of Moodle's documentation (Quiz statistics report, facility index), fewer and wider. */
    private static String ease(double facility) {
        if (facility < 0.35) {
            return "hard";
        } else if (facility < 0.65) {
            return "middling";
        } else {
            return facility < 0.9 ? "easy" : "veryEasy";
        }
    }

    /** After Ebel and Frisbie (1991). */
    private static String strength(double correlation) {
        if (correlation < 0) {
            return "negative";
        } else if (correlation < 0.2) {
            return "weak";
        } else {
            return correlation < 0.3 ? "fair" : "good";
        }
    }
}
