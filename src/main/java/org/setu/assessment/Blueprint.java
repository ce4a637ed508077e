package org.setu.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.shared.Slug;

/** What a quiz draws from the pool: so many questions at random from each of its parts. */
public record Blueprint(List<Draw> draws) {
    public Blueprint {
        draws = List.copyOf(draws);
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

        /** Whether the question may be drawn here. Only graded questions ever are. */
        public boolean takes(Question question, Map<Slug, Slug> competencies) {
            return question.isGraded()
                    && part.has(question.common().objective(), competencies)
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
