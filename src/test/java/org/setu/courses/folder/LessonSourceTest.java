package org.setu.courses.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.CleanWater;
import org.setu.shared.Slug;

class LessonSourceTest {
    private static final Slug ONE = new Slug("one");
    private static final Slug TWO = new Slug("two");
    private static final String LESSON =
            "---\ntitle: T\n---\n\n{#one}\nFirst.\n\n{#two .callout type=key}\n\n  Second.\n\n\n{#three}\nThird.";

    static Stream<String> fixtures() {
        var files = CleanWater.files();
        return files.paths().stream().filter(path -> path.endsWith(".md")).map(path -> CleanWater.text(files, path));
    }

    static Stream<String> nonsense() {
        var random = new Random(7);
        var parts = List.of(
                "{#a}",
                "{#b .figure src=x alt=\"y\"}",
                "\n",
                "\n\n",
                "```",
                "~~~~",
                "---",
                "text",
                " ",
                "{#",
                "}",
                "\r\n",
                "\u0000",
                "    ",
                "ক",
                "{#c}\n",
                "```\n{#d}\n```\n",
                "+++");
        return IntStream.range(0, 400)
                .mapToObj(run -> random.ints(random.nextInt(30), 0, parts.size())
                        .mapToObj(parts::get)
                        .reduce("", String::concat));
    }

    @ParameterizedTest
    @MethodSource({"fixtures", "nonsense"})
    void whatNobodyEditedIsWrittenAsItWas(String text) {
        assertThat(LessonSource.parse(text).write()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aBlockReplacedByItselfChangesNothing(String text) {
        var source = LessonSource.parse(text);
        for (SourceBlock block : source.blocks()) {
            Slug id = BlockHeader.read(block.header()).flatMap(BlockHeader::id).orElseThrow();
            assertThat(source.withText(id, block.text()).write()).isEqualTo(text);
        }
    }

    @Test
    void anEditedBlockChangesOnlyItsOwnBytes() {
        assertThat(LessonSource.parse(LESSON)
                        .withText(TWO, "\nNew\r\ntext.\n\n")
                        .write())
                .isEqualTo(LESSON.replace("  Second.", "New\ntext."));
    }

    @Test
    void theLastBlockStaysWithoutALineBreakIfItHadNone() {
        assertThat(LessonSource.parse(LESSON)
                        .withText(new Slug("three"), "New.\n")
                        .write())
                .endsWith("{#three}\nNew.");
    }

    @Test
    void aBlockWithoutTextGetsOne() {
        assertThat(LessonSource.parse("{#one .check question=q}")
                        .withText(ONE, "x")
                        .write())
                .isEqualTo("{#one .check question=q}\nx\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n{#new}\nb", "{#new .callout}"})
    void aTextThatWouldBeginAnotherBlockIsRefused(String text) {
        assertThat(LessonSource.fitsInOneBlock(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LessonSource.parse(LESSON).withText(ONE, text));
    }

    @Test
    void aHeaderInFencedCodeFitsInABlock() {
        assertThat(LessonSource.fitsInOneBlock("```\n{#x}\n```")).isTrue();
        assertThat(LessonSource.fitsInOneBlock("~~~~\n```\n{#x}\n~~~~")).isTrue();
    }

    @Test
    void codeThatIsNeverClosedHidesNoBlocks() {
        assertThat(LessonSource.parse("{#one}\n```\ncode\n\n{#two}\ntext\n").blocks())
                .hasSize(2);
    }

    @Test
    void aBlockIsAddedBehindAnother() {
        var changed = LessonSource.parse(LESSON).withAdded(Optional.of(ONE), "{#new}", "New.");

        assertThat(changed.write()).isEqualTo(LESSON.replace("{#two", "{#new}\nNew.\n\n{#two"));
    }

    @Test
    void aBlockIsAddedAtTheBeginningAndAtTheEnd() {
        assertThat(LessonSource.parse(LESSON)
                        .withAdded(Optional.empty(), "{#new}", "New.")
                        .write())
                .isEqualTo(LESSON.replace("{#one", "{#new}\nNew.\n\n{#one"));
        assertThat(LessonSource.parse(LESSON)
                        .withAdded(Optional.of(new Slug("three")), "{#new}", "New.")
                        .write())
                .isEqualTo(LESSON + "\n\n{#new}\nNew.\n");
    }

    @Test
    void aRemovedBlockLeavesTheOthersAsTheyWere() {
        assertThat(LessonSource.parse(LESSON).without(ONE).write()).isEqualTo(LESSON.replace("{#one}\nFirst.\n\n", ""));
    }

    @Test
    void aMovedBlockTakesItsTextAlong() {
        var moved = LessonSource.parse(LESSON).withMoved(new Slug("three"), Optional.of(ONE));

        assertThat(moved.blocks())
                .extracting(SourceBlock::header)
                .containsExactly("{#one}", "{#three}", "{#two .callout type=key}");
        assertThat(moved.block(TWO).orElseThrow().text()).isEqualTo("\n  Second.\n\n\n");
        assertThat(moved.withMoved(TWO, Optional.of(TWO))).isEqualTo(moved);
    }

    @Test
    void manyFencesThatNothingClosesAreReadQuickly() {
        String text = "```a\n".repeat(190_000);

        assertThat(LessonSource.parse(text).write()).isEqualTo(text);
    }
}
