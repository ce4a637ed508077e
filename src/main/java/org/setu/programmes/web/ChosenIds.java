package org.setu.programmes.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Boxes that were ticked in a list. */
final class ChosenIds {
    private ChosenIds() {}

    /** The ids that were sent, each once; nonsense is nobody. */
    static <T> List<T> of(List<String> sent, Function<UUID, T> id) {
        return sent.stream().flatMap(ChosenIds::parse).distinct().map(id).toList();
    }

    private static Stream<UUID> parse(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException nonsense) {
            return Stream.empty();
        }
    }
}
