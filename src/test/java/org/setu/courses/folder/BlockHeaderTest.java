package org.setu.courses.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.shared.Slug;

class BlockHeaderTest {
    @Test
    void aHeaderHasAnIdAKindAndAttributes() {
        var header = BlockHeader.read("{#cycle .figure src=media/c.svg alt=\"Five {stages} = a circle\" of=1a2b3c4d}")
                .orElseThrow();

        assertThat(header.id()).contains(new Slug("cycle"));
        assertThat(header.kind()).isEqualTo("figure");
        assertThat(header.attributes())
                .containsEntry("alt", "Five {stages} = a circle")
                .doesNotContainKey("of");
        assertThat(header.of()).contains("1a2b3c4d");
        assertThat(header.isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{#A}",
                "{#}",
                "{# a}",
                "{#a .figure alt=\"x}",
                "{#a alt=“x y”}",
                "{#a b}",
                "{#a x=1 x=2}",
                "{#a .B}"
            })
    void whatIsNotUnderstoodIsSaid(String line) {
        assertThat(BlockHeader.read(line).orElseThrow().isSound()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{#a", "text", " {#a}", "{#a} text", "{a}"})
    void otherLinesAreNoHeaders(String line) {
        assertThat(BlockHeader.read(line)).isEmpty();
    }

    @Test
    void aStampTakesThePlaceOfAnOlderOne() {
        assertThat(BlockHeader.read("{#a .figure of=1 alt=\"b  of=1 c\"}")
                        .orElseThrow()
                        .stamped("2"))
                .isEqualTo("{#a .figure alt=\"b  of=1 c\" of=2}");
        assertThat(BlockHeader.read("{#a}").orElseThrow().stamped("2")).isEqualTo("{#a of=2}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".figure src=media/a.svg alt=\"A b\" | src | media/c.png | .figure src=media/c.png alt=\"A b\"",
                ".figure  src=media/a.svg   alt=\"A b\" | alt | C d | .figure  src=media/a.svg alt=\"C d\"",
                ".figure src=media/ alt=\"\" | alt | | .figure src=media/ alt=\"\"",
                ".figure alt=\"no src=media/b.png\" | src | media/c.png | .figure alt=\"no src=media/b.png\" src=media/c.png",
                ".figure src=\"media/a.svg\" x=1 | src | media/a.svg | .figure src=\"media/a.svg\" x=1",
                ".figure | alt | ছবি | .figure alt=\"ছবি\"",
                ".figure src=a | alt | Say \"well\" | .figure src=a alt=\"Say ”well”\""
            })
    void oneSettingIsWrittenAndTheOthersStay(String settings, String name, String value, String changed) {
        assertThat(SourceBlock.settings(settings, name, value == null ? "" : value))
                .isEqualTo(changed);
    }
}
