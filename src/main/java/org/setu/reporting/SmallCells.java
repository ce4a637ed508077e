package org.setu.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keeps a table from telling of single people. Groups under five become one, with as many more, the smallest first, as it takes that the one is not
 * under five and is not a single group: that somebody is of a rare group is not told either. Of what is left, a number is hidden that is under five or
 * whose complement in its row is, and then as many more that none can be worked out from the sum (primary and complementary suppression; Hundepool et
 * al., “Handbook on Statistical Disclosure Control”, 2010, chapter 4).
 */
final class SmallCells {
    private static final int FEWEST = LearningGain.FEWEST;

    private SmallCells() {}

    /** A group before anything of it is hidden; each person is in one. */
    record Counted(String group, long enrolled, long completed) {
        Counted and(Counted other) {
            return new Counted(BreakdownRow.OTHERS, enrolled + other.enrolled, completed + other.completed);
        }
    }

    /** @param counts the rows of a table whose sums are told */
    static List<BreakdownRow> guarded(List<Counted> counts) {
        List<Counted> rows = together(counts);
        Set<Integer> almostAll = places(rows, row -> row.enrolled() - row.completed() < FEWEST);
        Set<Integer> unsaid = hidden(rows, Counted::completed, row -> row.enrolled() - row.completed(), almostAll);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new BreakdownRow(
                        rows.get(at).group(),
                        rows.get(at).enrolled(),
                        unsaid.contains(at)
                                ? Optional.empty()
                                : Optional.of(rows.get(at).completed())))
                .toList();
    }

    private static List<Counted> together(List<Counted> counts) {
        Set<Integer> few = hidden(counts, Counted::enrolled, row -> FEWEST, Set.of());
        var rows = new ArrayList<Counted>();
        IntStream.range(0, counts.size()).filter(at -> !few.contains(at)).forEach(at -> rows.add(counts.get(at)));
        few.stream().map(counts::get).reduce(Counted::and).ifPresent(rows::add);
        return rows;
    }

    /** @param rest of the row's people, those whom the number does not count */
    private static Set<Integer> hidden(
            List<Counted> counts, ToLongFunction<Counted> number, ToLongFunction<Counted> rest, Set<Integer> already) {
        var hidden = new HashSet<>(already);
        hidden.addAll(places(counts, row -> number.applyAsLong(row) < FEWEST));
        List<Integer> others = IntStream.range(0, counts.size())
                .filter(at -> !hidden.contains(at))
                .boxed()
                .sorted(Comparator.comparingLong(at -> number.applyAsLong(counts.get(at))))
                .toList();
        for (int next : others) {
            if (!canBeWorkedOut(hidden, counts, number) && !canBeWorkedOut(hidden, counts, rest)) {
                break;
            }
            hidden.add(next);
        }
        return hidden;
    }

    private static Set<Integer> places(List<Counted> counts, Predicate<Counted> which) {
        return IntStream.range(0, counts.size())
                .filter(at -> which.test(counts.get(at)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean canBeWorkedOut(Set<Integer> hidden, List<Counted> counts, ToLongFunction<Counted> number) {
        long sum = hidden.stream()
                .mapToLong(at -> number.applyAsLong(counts.get(at)))
                .sum();
        return hidden.size() == 1 || (!hidden.isEmpty() && sum < FEWEST);
    }
}
