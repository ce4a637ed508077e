package org.setu.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Keeps a table from telling of single people. A cell under five is hidden, and so is one whose complement in its row is under five; then as many more,
 * the smallest first, that what is hidden cannot be worked out from the sums (primary and complementary suppression; Hundepool et al., “Handbook on
 * Statistical Disclosure Control”, 2010, chapter 4).
 */
final class SmallCells {
    private static final int FEWEST = LearningGain.FEWEST;

    private SmallCells() {}

    /** @param counts the rows of a table whose sums are told, each person in one of them */
    static List<BreakdownRow> guarded(List<Counted> counts) {
        Set<Integer> few = hidden(counts, Counted::enrolled, Set.of());
        Set<Integer> unsaid = new HashSet<>(few);
        IntStream.range(0, counts.size())
                .filter(at -> counts.get(at).enrolled() - counts.get(at).completed() < FEWEST)
                .forEach(unsaid::add);
        Set<Integer> fewCompleted = hidden(counts, Counted::completed, unsaid);
        var rows = new ArrayList<BreakdownRow>();
        for (int at = 0; at < counts.size(); at++) {
            Counted row = counts.get(at);
            rows.add(new BreakdownRow(
                    row.group(),
                    few.contains(at) ? Optional.empty() : Optional.of(row.enrolled()),
                    fewCompleted.contains(at) ? Optional.empty() : Optional.of(row.completed())));
        }
        return List.copyOf(rows);
    }

    /** A group before anything of it is hidden. */
    record Counted(String group, long enrolled, long completed) {}

    private static Set<Integer> hidden(List<Counted> counts, ToLongFunction<Counted> number, Set<Integer> already) {
        var hidden = new HashSet<>(already);
        IntStream.range(0, counts.size())
                .filter(at -> number.applyAsLong(counts.get(at)) < FEWEST)
                .forEach(hidden::add);
        List<Integer> others = IntStream.range(0, counts.size())
                .filter(at -> !hidden.contains(at))
                .boxed()
                .sorted(Comparator.comparingLong(at -> number.applyAsLong(counts.get(at))))
                .toList();
        for (int next : others) {
            if (!canBeWorkedOut(hidden, counts, number)) {
                break;
            }
            hidden.add(next);
        }
        return hidden;
    }

    private static boolean canBeWorkedOut(Set<Integer> hidden, List<Counted> counts, ToLongFunction<Counted> number) {
        long sum = hidden.stream()
                .mapToLong(at -> number.applyAsLong(counts.get(at)))
                .sum();
        return hidden.size() == 1 || (!hidden.isEmpty() && sum < FEWEST);
    }
}
