package org.setu.reporting.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Words that come again and again, each as a number from 0 on, in the order in which they were first met. */
public final class Dictionary {
    /** Of what has no word, or one that nobody met. */
    public static final int NONE = -1;

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    Dictionary() {}

    int add(@Nullable String word) {
        return word == null
                ? NONE
                : codes.computeIfAbsent(word, unknown -> {
                    words.add(unknown);
                    return words.size() - 1;
                });
    }

    public int code(String word) {
        return codes.getOrDefault(word, NONE);
    }

    public String word(int code) {
        return words.get(code);
    }

    public int size() {
        return words.size();
    }

    /** By its number, whether a word is one of these. */
    public boolean[] those(Predicate<String> such) {
        boolean[] those = new boolean[words.size()];
        for (int code = 0; code < those.length; code++) {
            those[code] = such.test(words.get(code));
        }
        return those;
    }
}
