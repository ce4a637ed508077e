package org.setu.courses.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.courses.EveryProse;
import org.setu.courses.markup.ProseDocument.Formatted;
import org.setu.courses.markup.ProseDocument.Plain;
import org.setu.courses.markup.ProseDocument.Reason;
import org.setu.shared.Language;

class ProseDocumentTest {
    @Test
    void citationsTermsAndLessonLinksAreWhatTheyAreToReaders() {
        Formatted read = formatted(
                "So [@A-30, A-31] the **[worker](term:migrant-worker)** asks [where](lesson:a1/two-way-link).");

        assertThat(read.facts()).containsExactly("A-30", "A-31");
        assertThat(read.terms()).containsExactly("migrant-worker");
        assertThat(read.document().toString())
                .contains("\"type\":\"citation\",\"attrs\":{\"facts\":[\"A-30\",\"A-31\"]}")
                .contains("\"text\":\"worker\",\"marks\":[{\"type\":\"strong\",\"attrs\":{}},"
                        + "{\"type\":\"term\",\"attrs\":{\"key\":\"migrant-worker\"}}]")
                .contains("{\"type\":\"lesson\",\"attrs\":{\"address\":\"a1/two-way-link\"}}");
    }

    @Test
    void aTableKeepsItsHeadAndWhereItsColumnsAlign() {
        assertThat(formatted("| a | b |\n|---|--:|\n| 1 | 2 |").document().toString())
                .contains("\"type\":\"table_header\",\"attrs\":{\"align\":\"right\"}")
                .contains("\"type\":\"table_cell\",\"attrs\":{\"align\":\"right\"}");
    }

    @Test
    void everyPieceKeepsItsLinesAndWhatStandsBetween() {
        String text = "A paragraph\nof two lines\n- a list\n\n  of two\n\n\n\n> a quote\n## A heading\n***\nThe end";

        assertThat(formatted(text).pieces())
                .containsExactly(
                        "A paragraph\nof two lines",
                        "\n",
                        "- a list\n\n  of two",
                        "\n\n\n\n",
                        "> a quote",
                        "\n",
                        "## A heading",
                        "\n",
                        "***",
                        "\n",
                        "The end");
    }

    @Test
    void anEmptyTextIsAPageToWriteOn() {
        assertThat(formatted("").document().toString())
                .isEqualTo("{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\"}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Some <kbd>Enter</kbd> ~ HTML",
                "<details> ~ HTML",
                "A note[^1]\\n\\n[^1]: here ~ FOOTNOTE",
                "![A well](well.png) ~ IMAGE",
                "```\\n{#id}\\n``` ~ CODE",
                "Text\\n\\n    set in ~ CODE",
                "See [the law][1]\\n\\n[1]: https://example.org ~ REFERENCE",
                "- in a list <br> ~ HTML"
            })
    void whatHasNoShapeSaysWhy(String text, Reason reason) {
        assertThat(ProseDocument.of(text.replace("\\n", "\n"))).isEqualTo(new Plain(reason));
    }

    @Test
    void nestedAHundredDeepItIsStillRead() {
        assertThat(ProseDocument.of("> ".repeat(200) + "deep")).isInstanceOf(Formatted.class);
        assertThat(ProseDocument.of("*a **b ".repeat(5_000))).isInstanceOf(Formatted.class);
    }

    /** The share is 100 per cent today; a course may hold a table of HTML one day. */
    @Test
    void nearlyEveryTextOfEveryCourseOpensAndKeepsItsBytes() {
        List<String> texts = Arrays.stream(Language.values())
                .flatMap(language -> EveryProse.texts(language).stream())
                .toList();
        List<Formatted> opened = texts.stream()
                .map(ProseDocument::of)
                .filter(Formatted.class::isInstance)
                .map(Formatted.class::cast)
                .toList();

        assertThat(texts).hasSizeGreaterThan(1_000);
        assertThat(opened).hasSizeGreaterThan(texts.size() * 95 / 100);
        assertThat(opened.stream().map(read -> String.join("", read.pieces())))
                .allMatch(new HashSet<>(texts)::contains);
    }

    private static Formatted formatted(String text) {
        return (Formatted) ProseDocument.of(text);
    }
}
