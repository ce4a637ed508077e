package org.setu.assessment.web.statistics;

import java.util.List;
import org.setu.assessment.statistics.Advice;
import org.setu.assessment.statistics.Adviser;
import org.setu.assessment.statistics.ItemFigures;
import org.setu.assessment.statistics.QuestionFigures;

/** A question's figures, with what they add up to and what is conspicuous about them. */
record StatisticsLine(QuestionFigures figures, ItemFigures all, List<Advice> advice) {
    static StatisticsLine of(QuestionFigures figures) {
        return new StatisticsLine(figures, figures.all(), Adviser.on(figures));
    }
}
