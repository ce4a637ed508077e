package org.setu.assessment.web;

import java.util.List;
import java.util.Optional;

/**
 * A question to be answered.
 *
 * @param prefix begins the ids of its fields
 * @param isLong whether the stem has more than one line, so that it can't be a heading
 * @param hint message key of how to answer; blank where it goes without saying
 */
public record QuestionView(String prefix, Words stem, boolean isLong, String hint, Fields fields) {
    /** The fields of one kind of question, with what was answered so far. */
    public sealed interface Fields {}

    /** @param type radio or checkbox */
    public record Choices(String type, List<Option> options) implements Fields {}

    public record Option(String id, Words text, boolean chosen) {}

    /** @param matches what is offered to every prompt, each under a letter */
    public record Pairs(List<Pair> pairs, List<Match> matches) implements Fields {}

    public record Pair(String name, Words prompt, String chosen) {}

    public record Match(String id, String letter, Words text) {}

    public record Order(List<Item> items) implements Fields {}

    /** @param position 0 where none is given */
    public record Item(String name, String id, Words text, int position) {}

    public record Gaps(List<Piece> pieces) implements Fields {}

    /** A piece of text and the gap behind it; the last piece has none. */
    public record Piece(Words text, Optional<Gap> gap) {}

    /** @param options empty for a gap to type into */
    public record Gap(int number, String name, String value, List<Match> options) {}

    /** @param unit behind the number */
    public record Amount(String value, Optional<Words> unit, boolean unreadable) implements Fields {}

    public record Line(String value) implements Fields {}
}
