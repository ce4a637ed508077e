package org.setu.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.shared.Slug;

/**
 * What a quiz draws from the pool: so many questions at random from each of its parts.
 *
 * @param use which questions alone it draws
 */
public record Blueprint(Question.Use use, List<Draw> draws) {
    public Blueprint {
        draws = List.copyOf(draws);
    }

    /** The questions that it may draw at all. */
    public List<Question> pool(Collection<Question> questions) {
        return questions.stream().filter(question -> question.isOf(use)).toList();
    }

    public int size() {
        return draws.stream().mapToInt(Draw::count).sum();
    }

    /**
     * So many questions from one part of the pool.
     *
     * @param difficulty empty for any
     */
    public record Draw(Part part, Optional<Question.Difficulty> difficulty, int count) {
        public Draw {
            if (count < 1) {
                throw new IllegalArgumentException("A draw of " + count + " questions");
            }
        }

        /** Whether a question of the quiz's pool may be drawn here. */
        public boolean takes(Question question, Map<Slug, Slug> competencies) {
            return part.has(question.common().objective(), competencies)
                    && difficulty
                            .map(wanted -> wanted == question.common().difficulty())
                            .orElse(true);
        }
    }

    /** A part of the pool. */
    public sealed interface Part {
        Slug key();

        /**
         * Whether questions for this objective belong here.
         *
         * @param competencies for each objective the competency that it serves
         */
        boolean has(Slug objective, Map<Slug, Slug> competencies);
    }

    public record OfObjective(Slug key) implements Part {
        @Override
        public boolean has(Slug objective, Map<Slug, Slug> competencies) {
            return objective.equals(key);
        }
    }

    public record OfCompetency(Slug key) implements Part {
        @Override
        public boolean has(Slug objective, Map<Slug, Slug> competencies) {
            return key.equals(competencies.get(objective));
        }
    }
}
