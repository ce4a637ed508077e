package org.setu.learning.statistics;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.courses.Block;
import org.setu.courses.Lesson;
import org.setu.learning.Fact;

/**
 * What facts tell of somebody in one lesson; a pure function of the facts and the lesson's blocks.
 *
 * @param finishedAt when the lesson first counted as read, which is what progress says of it too
 * @param furthest of the blocks that were read or done the last one in the lesson's order
 */
record LessonTrace(Instant begunAt, Optional<Instant> finishedAt, Optional<String> furthest) {
    /**
     * @param facts of that lesson, at least one
     * @param lesson empty where the learner's revision has no such lesson any more
     */
    static LessonTrace of(List<Fact> facts, Optional<Lesson> lesson) {
        List<String> blocks = lesson.stream()
                .flatMap(known -> known.sourceText().blocks().stream())
                .map(Block::id)
                .map(id -> id.value())
                .toList();
        return new LessonTrace(
                facts.stream()
                        .map(Fact::occurredAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                Stream.concat(saidSo(facts).stream(), seenWhole(facts, blocks).stream())
                        .min(Comparator.naturalOrder()),
                facts.stream()
                        .filter(fact -> fact.kind() == Fact.Kind.READ || fact.kind() == Fact.Kind.ACTIVITY)
                        .flatMap(fact -> Optional.ofNullable(fact.block()).stream())
                        .filter(blocks::contains)
                        .max(Comparator.comparing(blocks::indexOf)));
    }

    /** By going on to the next lesson. */
    private static Optional<Instant> saidSo(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.READ && fact.block() == null)
                .map(Fact::occurredAt)
                .min(Comparator.naturalOrder());
    }

    /** When the last of the blocks was read that somebody had not read before. */
    private static Optional<Instant> seenWhole(List<Fact> facts, List<String> blocks) {
        Map<String, Instant> first = new HashMap<>();
        for (Fact fact : facts) {
            String block = fact.block();
            if (fact.kind() == Fact.Kind.READ && block != null && blocks.contains(block)) {
                first.merge(block, fact.occurredAt(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return first.size() == blocks.size()
                ? first.values().stream().max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
