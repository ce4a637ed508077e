package org.setu.assessment.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.assessment.Blueprint;
import org.setu.assessment.Drawing;
import org.setu.assessment.Question;
import org.setu.shared.Slug;

/**
 * Draws the questions of an attempt. The same seed, blueprint and pool give the same drawing for ever, in whatever order the
 * pool comes; the order within a question depends on the seed and its id alone. See {@link Shuffle} for the algorithm.
 */
public final class Drawer {
    private Drawer() {}

    /**
     * Draws from the pool; questions of another use than the blueprint's are never drawn.
     *
     * @param competencies for each objective the competency that it serves
     * @throws ThinPoolException if the pool cannot fill the blueprint; the linter finds that before anybody meets it
     */
    public static Drawing draw(Blueprint blueprint, List<Question> pool, Map<Slug, Slug> competencies, long seed) {
        var byId = pool.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        var sorted = blueprint.pool(pool).stream()
                .sorted(Comparator.comparing(Question::id))
                .toList();
        var candidates = new ArrayList<List<Slug>>();
        for (Blueprint.Draw draw : blueprint.draws()) {
            var fitting = fitting(draw, sorted, competencies);
            if (fitting.size() < draw.count()) {
                throw new ThinPoolException(draw, fitting.size());
            }
            var shuffled = new Shuffle(seed, "draw " + candidates.size()).of(fitting);
            for (int i = 0; i < draw.count(); i++) {
                candidates.add(shuffled);
            }
        }
        var allotment = new Allotment(candidates);
        if (allotment.filled() < candidates.size()) {
            throw new ThinPoolException(candidates.size(), allotment.filled());
        }
        return new Drawing(new Shuffle(seed, "order")
                .of(allotment.questions()).stream()
                        .map(id -> show(Objects.requireNonNull(byId.get(id)), seed))
                        .toList());
    }

    /** In which order one question shows its lists; also for questions outside quizzes. */
    public static Drawing.Drawn show(Question question, long seed) {
        var shuffle = new Shuffle(seed, "question " + question.id());
        return new Drawing.Drawn(question.id(), question.accept(new ShownOrders(shuffle)));
    }

    static List<Slug> fitting(Blueprint.Draw draw, List<Question> pool, Map<Slug, Slug> competencies) {
        return pool.stream()
                .filter(question -> draw.takes(question, competencies))
                .map(Question::id)
                .toList();
    }
}
