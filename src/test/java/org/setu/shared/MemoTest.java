package org.setu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final Memo<String, String> memo = new Memo<>(2);
    private final List<String> worked = new ArrayList<>();

    @Test
    void theSameIsWorkedOutOnce() {
        assertThat(asks("a")).isEqualTo("A");
        assertThat(asks("a")).isEqualTo("A");
        assertThat(worked).containsExactly("a");
    }

    @Test
    void whatWasAskedForLongestAgoIsForgotten() {
        asks("a");
        asks("b");
        asks("a");
        asks("c");
        worked.clear();

        asks("a");
        assertThat(worked).as("asked for since").isEmpty();
        asks("b");
        assertThat(worked).containsExactly("b");
    }

    private String asks(String key) {
        return memo.of(key, () -> {
            worked.add(key);
            return key.toUpperCase(Locale.ROOT);
        });
    }
}
