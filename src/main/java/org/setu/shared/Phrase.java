package org.setu.shared;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * A message's {@link MessageFormat}, taken apart once. Pages say hundreds of them, most only set texts and numbers between words, and for those
 * a message format makes a new number format each time.
 */
sealed interface Phrase {
    String with(Object... arguments);

    /** @param shown says an argument that has no format of its own in the pattern */
    static Phrase of(String pattern, Locale locale, Function<Object, String> shown) {
        var format = new MessageFormat(pattern, locale);
        boolean plain = Arrays.stream(format.getFormatsByArgumentIndex()).allMatch(Objects::isNull);
        return plain ? Plain.of(format, shown) : new Formatted(format);
    }

    /**
     * With a choice of words, a percentage and the like. What it says of one small number, as a page of lessons does of minutes, is kept.
     *
     * @param ofSmallNumbers by the number
     */
    record Formatted(MessageFormat format, AtomicReferenceArray<String> ofSmallNumbers) implements Phrase {
        private static final int SMALL = 1000;

        Formatted(MessageFormat format) {
            this(format, new AtomicReferenceArray<>(SMALL));
        }

        @Override
        public String with(Object... arguments) {
            if (arguments.length != 1 || !(arguments[0] instanceof Integer number) || number < 0 || number >= SMALL) {
                return formatted(arguments);
            }
            String known = ofSmallNumbers.get(number);
            if (known == null) {
                known = formatted(arguments);
                ofSmallNumbers.set(number, known);
            }
            return known;
        }

        /** By a copy of the one that was parsed: no format may be used by two threads at once. */
        private String formatted(Object... arguments) {
            return ((MessageFormat) format.clone()).format(arguments);
        }
    }

    /** Words and places in turn: {@code words} has one more than {@code places}. */
    record Plain(List<String> words, List<Integer> places, Function<Object, String> shown) implements Phrase {
        /** From the block of Unicode that no text uses; what stands between two marks is the number of an argument. */
        private static final char MARK = '\uE000';

        static Plain of(MessageFormat format, Function<Object, String> shown) {
            Object[] marks = new Object[format.getFormatsByArgumentIndex().length];
            Arrays.setAll(marks, place -> MARK + Integer.toString(place) + MARK);
            var words = new ArrayList<String>();
            var places = new ArrayList<Integer>();
            String[] parts = format.format(marks).split(String.valueOf(MARK), -1);
            for (int part = 0; part < parts.length; part++) {
                if (part % 2 == 0) {
                    words.add(parts[part]);
                } else {
                    places.add(Integer.valueOf(parts[part]));
                }
            }
            return new Plain(List.copyOf(words), List.copyOf(places), shown);
        }

        @Override
        public String with(Object... arguments) {
            var text = new StringBuilder(words.get(0));
            for (int at = 0; at < places.size(); at++) {
                int place = places.get(at);
                text.append(place < arguments.length ? shown.apply(arguments[place]) : "{" + place + "}")
                        .append(words.get(at + 1));
            }
            return text.toString();
        }
    }
}
