package org.setu.assessment.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.setu.shared.Slug;

/**
 * Gives each place of a blueprint a question of its own, although draws may overlap ("three of a1.1, two hard ones of a1.1").
 *
 * <p>Places take the first free question of their draw; where none is free, an earlier place moves on to another one of its
 * own, if it can (Kuhn's augmenting paths). So a place stays empty only if no arrangement could fill it.
 */
final class Allotment {
    private final List<List<Slug>> candidates;
    private final Map<Slug, Integer> places = new HashMap<>();
    private int filled;

    /** @param candidates for each place the questions that may stand there, the preferred ones first */
    Allotment(List<List<Slug>> candidates) {
        this.candidates = candidates;
        for (int place = 0; place < candidates.size(); place++) {
            filled += find(place, new HashSet<>()) ? 1 : 0;
        }
    }

    int filled() {
        return filled;
    }

    /** The questions, in the order of the places. */
    List<Slug> questions() {
        var questions = new ArrayList<>(places.keySet());
        questions.sort((one, other) -> Integer.compare(places.getOrDefault(one, 0), places.getOrDefault(other, 0)));
        return questions;
    }

    private boolean find(int place, Set<Slug> tried) {
        for (Slug question : candidates.get(place)) {
            if (!places.containsKey(question)) {
                places.put(question, place);
                return true;
            }
        }
        for (Slug question : candidates.get(place)) {
            if (tried.add(question) && find(places.getOrDefault(question, place), tried)) {
                places.put(question, place);
                return true;
            }
        }
        return false;
    }
}
