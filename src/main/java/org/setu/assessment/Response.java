package org.setu.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a learner gave to one question, finished or not. A value; the journal keeps its JSON.
 *
 * <p>Whatever comes from outside enters through {@link #fromForm} or {@link #fromJson}, which refuse what the question
 * does not offer. Parts without an answer are simply not there. The constructors take any ids: a response may be graded
 * against a corrected question that lost an option.
 */
public sealed interface Response {
    /** Longest text in one field, in UTF-16 units. */
    int LONGEST_TEXT = 2_000;

    /** More of a refused field's name is not repeated. */
    int LONGEST_NAME = 80;

    /** Of a question that nobody answered: every kind grades it as wrong. */
    Response NOTHING = new Typed("");

    /**
     * Reads the fields that a page without script sends; {@link FieldNames} has their names. Other fields are left alone.
     * Empty fields mean "not answered yet".
     */
    static Reading fromForm(Question question, Map<String, List<String>> fields) {
        return question.accept(new FormReader(fields));
    }

    /** Reads what {@link #toJson} wrote, or what a browser sent in the same form. */
    static Reading fromJson(Question question, String json) {
        return JsonForm.read(question, json);
    }

    /** Reads what the journal keeps; empty where the question does not take it. */
    static Optional<Response> kept(Question question, String json) {
        return fromJson(question, json) instanceof Taken taken ? Optional.of(taken.response()) : Optional.empty();
    }

    /** Compact, and the same for equal responses: keys and chosen options are sorted. */
    default String toJson() {
        return JsonForm.write(this);
    }

    /** Whether nothing at all was answered. */
    boolean isEmpty();

    /** Chosen options; {@code true} or {@code false} for a statement to judge. */
    record Chosen(SortedSet<String> options) implements Response {
        public Chosen {
            options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
        }

        public static Chosen of(String... options) {
            return new Chosen(new TreeSet<>(List.of(options)));
        }

        @Override
        public boolean isEmpty() {
            return options.isEmpty();
        }
    }

    /** For each prompt's pair the id of the chosen match. */
    record Matched(SortedMap<String, String> matches) implements Response {
        public Matched {
            matches = Collections.unmodifiableSortedMap(new TreeMap<>(matches));
        }

        public static Matched of(Map<String, String> matches) {
            return new Matched(new TreeMap<>(matches));
        }

        @Override
        public boolean isEmpty() {
            return matches.isEmpty();
        }
    }

    /** For each item its position, counted from 1. A draft may lack some or use one twice. */
    record Ordered(SortedMap<String, Integer> positions) implements Response {
        public Ordered {
            positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        }

        /** All items, first to last. */
        public static Ordered inOrder(List<String> items) {
            var positions = new TreeMap<String, Integer>();
            for (String item : items) {
                positions.put(item, positions.size() + 1);
            }
            return new Ordered(positions);
        }

        /** The items with a position, first to last; those that share one, by id. */
        public List<String> order() {
            var items = new ArrayList<>(positions.keySet());
            items.sort((one, other) -> Integer.compare(position(one), position(other)));
            return items;
        }

        private int position(String item) {
            return positions.getOrDefault(item, 0);
        }

        @Override
        public boolean isEmpty() {
            return positions.isEmpty();
        }
    }

    /** For each gap the typed text or the id of the chosen option. */
    record Filled(SortedMap<String, String> gaps) implements Response {
        public Filled {
            gaps = Collections.unmodifiableSortedMap(new TreeMap<>(gaps));
        }

        public static Filled of(Map<String, String> gaps) {
            return new Filled(new TreeMap<>(gaps));
        }

        @Override
        public boolean isEmpty() {
            return gaps.isEmpty();
        }
    }

    /** A typed number or a typed short answer, as it was typed. */
    record Typed(String text) implements Response {
        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /** How reading a response ended. */
    sealed interface Reading {}

    record Taken(Response response) implements Reading {}

    /**
     * Not taken, and why.
     *
     * @param field the form field that is at fault; empty where the whole response is
     */
    record Refused(Refusal because, String field) implements Reading {
        public Refused {
            field = field.substring(0, Math.min(field.length(), LONGEST_NAME));
        }
    }

    /** Why a response is not taken. The message key is {@code assessment.refused.} and the name. */
    enum Refusal {
        UNKNOWN_OPTION,
        UNKNOWN_PART,
        MORE_THAN_ONE,
        NO_POSITION,
        TOO_LONG,
        UNREADABLE
    }
}
