package org.setu.assessment.statistics;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long a question took, counted in steps that grow with the time: enough for a median, and nobody's own time is kept. */
public record Times(List<Integer> counts) {
    /** Where each step ends, in seconds. */
    private static final int[] ENDS = {
        5, 10, 15, 20, 30, 40, 50, 60, 75, 90, 120, 150, 180, 240, 300, 420, 600, 900, 1800
    };

    static final Times NONE =
            new Times(IntStream.range(0, ENDS.length).mapToObj(step -> 0).toList());

    public Times {
        counts = List.copyOf(counts);
    }

    Times plus(Duration time) {
        long seconds = time.toSeconds();
        int step = (int) Arrays.stream(ENDS).filter(end -> end <= seconds).count();
        return step >= ENDS.length
                ? this
                : new Times(IntStream.range(0, ENDS.length)
                        .mapToObj(at -> counts.get(at) + (at == step ? 1 : 0))
                        .toList());
    }

    Times plus(Times other) {
        return new Times(IntStream.range(0, ENDS.length)
                .mapToObj(at -> counts.get(at) + other.counts.get(at))
                .toList());
    }

    public int count() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Half took no longer: within the step in which the middle one lies, times are taken to be spread evenly. */
    public Optional<Integer> medianSeconds() {
        double half = count() / 2.0;
        int before = 0;
        for (int step = 0; step < ENDS.length; step++) {
            int here = counts.get(step);
            if (here > 0 && before + here >= half) {
                int begin = step == 0 ? 0 : ENDS[step - 1];
                return Optional.of((int) Math.round(begin + (ENDS[step] - begin) * (half - before) / here));
            }
            before += here;
        }
        return Optional.empty();
    }

    String written() {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Reads what {@link #written} wrote. */
    static Times read(String written) {
        return new Times(Arrays.stream(written.split(" ")).map(Integer::valueOf).toList());
    }
}
