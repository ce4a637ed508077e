package org.setu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageOfTest {
    private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

    @Test
    void aListIsCutIntoPagesAndBeyondTheLastComesTheLast() {
        assertThat(PageOf.cut(FIVE, 1, 2).rows()).containsExactly("a", "b");
        assertThat(PageOf.cut(FIVE, 3, 2).rows()).containsExactly("e");
        assertThat(PageOf.cut(FIVE, 9, 2)).isEqualTo(PageOf.cut(FIVE, 3, 2));
        assertThat(PageOf.cut(FIVE, 1, 5).hasNext()).isFalse();
    }

    @Test
    void anEmptyListHasOneEmptyPage() {
        assertThat(PageOf.cut(List.of(), 4, 2)).isEqualTo(new PageOf<>(List.of(), 1, 2, 0));
    }
}
