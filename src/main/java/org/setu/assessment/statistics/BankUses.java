package org.setu.assessment.statistics;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.bank.Pool;
import org.setu.courses.CourseContent;
import org.setu.courses.PublishedCourse;
import org.setu.courses.QuestionUses;
import org.setu.courses.QuizPlan;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Where the questions of a draft can be drawn, with the counters of the current revision. Two queries, however many questions there are. */
@MadeOnce
public class BankUses implements QuestionUses {
    private final ItemStatistics statistics;

    @Inject
    BankUses(ItemStatistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public Map<Slug, List<Use>> of(CourseContent draft, Optional<PublishedCourse> published) {
        var known = new HashMap<List<Slug>, ItemFigures>();
        published
                .map(statistics::of)
                .orElse(List.of())
                .forEach(
                        one -> known.put(List.of(one.quiz().id(), one.question().id()), one.all()));
        var uses = new HashMap<Slug, List<Use>>();
        Pool pool = Pool.of(draft);
        for (QuizPlan quiz : draft.quizzes()) {
            pool.drawable(quiz).forEach(question -> {
                ItemFigures figures = known.getOrDefault(List.of(quiz.id(), question.id()), ItemFigures.NONE);
                uses.computeIfAbsent(question.id(), id -> new ArrayList<>())
                        .add(new Use(quiz, figures.answered(), figures.facility()));
            });
        }
        return uses;
    }
}
