package org.setu.courses.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlSourceTest {
    private static final String BLOCK = """
            # On top
            modules:
              # About a
              - id: a   # first
                title:
                  en: 'It''s "a"'   # said
                lessons:
                  - one   # 1

                  # about two
                  - two
                  # deeper? no, as deep as the hyphens: below two
                # set in further than the hyphen of a

              # About b
              - id: b
                title: {en: B 😀 b, bn: "খ"}
                lessons: [x,  y , z] # flow
              -
                id: c
                lessons: []
            end: true
            """;

    private static final List<String> MODULES = List.of("modules");

    @Test
    void aValueIsReplacedAndNothingElse() {
        assertThat(edited(source().with(List.of("modules", "0", "title"), "en", "New: one # and \"two\" \\ 😀")))
                .isEqualTo(BLOCK.replace("'It''s \"a\"'", "\"New: one # and \\\"two\\\" \\\\ 😀\""));
        assertThat(edited(source().with(List.of("modules", "1", "title"), "en", "b")))
                .isEqualTo(BLOCK.replace("{en: B 😀 b,", "{en: b,"));
    }

    @Test
    void aKeyIsAddedInTheWayOfItsNeighbours() {
        assertThat(edited(source().with(List.of("modules", "0", "title"), "bn", "ক")))
                .isEqualTo(BLOCK.replace("# said\n", "# said\n      bn: \"ক\"\n"));
        assertThat(edited(source().with(List.of("modules", "2"), "title", Map.of("en", "C"))))
                .isEqualTo(BLOCK.replace("    lessons: []\n", "    lessons: []\n    title:\n      en: \"C\"\n"));
        assertThat(edited(YamlSource.parse("a: {b: {}}\n").orElseThrow().with(List.of("a", "b"), "c", "d")))
                .isEqualTo("a: {b: {c: d}}\n");
    }

    @Test
    void anItemIsAddedInTheWayOfItsNeighbours() {
        assertThat(edited(source().withAdded(List.of("modules", "1", "lessons"), "w")))
                .isEqualTo(BLOCK.replace("y , z]", "y , z, w]"));
        assertThat(edited(source().withAdded(List.of("modules", "2", "lessons"), "w")))
                .isEqualTo(BLOCK.replace("lessons: []", "lessons: [w]"));
        assertThat(edited(source().withAdded(List.of("modules", "0", "lessons"), "three")))
                .contains("      - two\n", "\n\n      - three\n");

        var module = new LinkedHashMap<String, Object>();
        module.put("id", "d");
        module.put("title", Map.of("en", "D: d"));
        module.put("lessons", List.of());
        assertThat(edited(source().withAdded(MODULES, module)))
                .isEqualTo(BLOCK.replace(
                        "end: true", "  - id: d\n    title:\n      en: \"D: d\"\n    lessons: []\nend: true"));
    }

    @Test
    void neighboursChangePlacesWithTheirComments() {
        String swapped = edited(source().swapped(MODULES, 0));

        assertThat(swapped.indexOf("# About b")).isLessThan(swapped.indexOf("# About a"));
        assertThat(swapped)
                .contains(
                        "  # About a\n  - id: a   # first\n", "# set in further than the hyphen of a\n  -\n    id: c");
        assertThat(swapped.chars().sorted().toArray())
                .isEqualTo(BLOCK.chars().sorted().toArray());
        assertThat(edited(YamlSource.parse(swapped).orElseThrow().swapped(MODULES, 0)))
                .isEqualTo(BLOCK);
        assertThat(edited(source().swapped(List.of("modules", "1", "lessons"), 1)))
                .isEqualTo(BLOCK.replace("[x,  y , z]", "[x,  z , y]"));
        assertThat(source().swapped(MODULES, 2)).isEmpty();
    }

    @Test
    void anItemGoesWithItsComments() {
        String without = edited(source().without(MODULES, 1));
        assertThat(without).doesNotContain("About b", "flow").contains("About a", "id: c");
        assertThat(edited(source().without(List.of("modules", "1", "lessons"), 0)))
                .contains("lessons: [y , z] # flow");
        assertThat(edited(source().without(List.of("modules", "1", "lessons"), 2)))
                .contains("lessons: [x,  y] # flow");
    }

    @Test
    void theLastItemLeavesAnEmptyList() {
        var one = YamlSource.parse("a:\n  - b # c\nd: [e]\n").orElseThrow();

        assertThat(edited(one.without(List.of("a"), 0))).isEqualTo("a: []\nd: [e]\n");
        assertThat(edited(one.without(List.of("d"), 0))).isEqualTo("a:\n  - b # c\nd: []\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b",
                "true",
                "null",
                "",
                "- a",
                "# no comment",
                "{a}",
                "'single'",
                "\"double\" and \\ back",
                "ক: খ",
                "😀🏳️‍🌈",
                "%YAML",
                "@at `tick` & * !",
                "a\u00a0b\u200dc",
                "line\nbreak\ttab"
            })
    void everyTextIsReadBackAsItWas(String text) {
        var edited = YamlSource.parse("m:\n  - {t: x}\n  - t: x\n").orElseThrow();

        for (String place : List.of("0", "1")) {
            Optional<YamlSource> with = edited.with(List.of("m", place), "t", text);
            assertThat(with.orElseThrow()
                            .at(List.of("m", place, "t"))
                            .orElseThrow()
                            .text())
                    .contains(text);
        }
    }

    @Test
    void aTextOnSeveralLinesIsReplacedWhole() {
        String folded = "a:\n  t: |-\n    one\n\n    two\n  u: >\n    three\n\n# end\nb: \"x\n  y\"\n";
        var source = YamlSource.parse(folded).orElseThrow();

        assertThat(edited(source.with(List.of("a"), "t", "new")))
                .isEqualTo(folded.replace("|-\n    one\n\n    two\n", "new\n"));
        assertThat(edited(source.with(List.of("a"), "u", "new"))).isEqualTo(folded.replace(">\n    three\n", "new\n"));
        assertThat(edited(source.with(List.of(), "b", "new"))).isEqualTo(folded.replace("\"x\n  y\"", "new"));
        assertThat(edited(source.with(List.of("a"), "v", "new")))
                .isEqualTo(folded.replace("    three\n", "    three\n  v: new\n"));
    }

    @Test
    void aKeyWithoutAValueGetsOne() {
        assertThat(edited(YamlSource.parse("a:\nb: c\n").orElseThrow().with(List.of(), "a", "d")))
                .isEqualTo("a: d\nb: c\n");
        assertThat(edited(YamlSource.parse("a:\n").orElseThrow().with(List.of(), "a", List.of("d"))))
                .isEqualTo("a: [d]\n");
        assertThat(edited(YamlSource.parse("a: b").orElseThrow().with(List.of(), "c", "d")))
                .isEqualTo("a: b\nc: d");
    }

    @Test
    void whereTheFileIsWrittenInAnUnforeseenWayThereIsNoEdit() {
        assertThat(YamlSource.parse("a: [")).isEmpty();
        assertThat(YamlSource.parse("a: &x b\nc: *x\n")).isEmpty();
        var nested = YamlSource.parse("a:\n  - - b\n    - c\n").orElseThrow();
        assertThat(nested.swapped(List.of("a", "0"), 0)).isEmpty();
        assertThat(nested.with(List.of("a"), "b", "c")).isEmpty();
        assertThat(nested.withAdded(List.of("z"), "c")).isEmpty();
    }

    private static YamlSource source() {
        return YamlSource.parse(BLOCK).orElseThrow();
    }

    private static String edited(Optional<YamlSource> edit) {
        return edit.orElseThrow().write();
    }

    @Test
    void severalLinesAreWrittenBelowTheirKey() {
        assertThat(edited(YamlSource.parse("a:\n  - t: x\n    u: y # said\n")
                        .orElseThrow()
                        .with(List.of("a", "0"), "t", "one\n\n  two\n")))
                .isEqualTo("a:\n  - t: |\n      one\n\n        two\n    u: y # said\n");
        assertThat(edited(YamlSource.parse("a:\n  t: x\n  u: y # said\n")
                        .orElseThrow()
                        .with(List.of("a"), "u", "one\ntwo")))
                .as("where something else stands on the line")
                .isEqualTo("a:\n  t: x\n  u: \"one\\ntwo\" # said\n");
        assertThat(edited(YamlSource.parse("t: x\n").orElseThrow().with(List.of(), "t", "one\n```\ntwo")))
                .as("what would fence off the rest of a lesson")
                .isEqualTo("t: \"one\\n```\\ntwo\"\n");
    }

    @Test
    void aKeyGoesWithItsValue() {
        assertThat(edited(source().withoutKey(List.of("modules", "0"), "title")))
                .isEqualTo(BLOCK.replace("    title:\n      en: 'It''s \"a\"'   # said\n", ""));
        assertThat(edited(source().withoutKey(List.of("modules", "1", "title"), "en")))
                .isEqualTo(BLOCK.replace("en: B 😀 b, ", ""));
        assertThat(edited(source().withoutKey(List.of("modules", "1", "title"), "bn")))
                .isEqualTo(BLOCK.replace(", bn: \"খ\"", ""));
        assertThat(source().withoutKey(List.of("modules", "0"), "id"))
                .as("it stands behind the hyphen")
                .isEmpty();
        assertThat(source().withoutKey(List.of("modules", "0"), "nothing")).isEmpty();
    }

    @Test
    void anItemOfAListOfTextsIsReplaced() {
        assertThat(edited(source().withItem(List.of("modules", "0", "lessons"), 0, "One: 1")))
                .isEqualTo(BLOCK.replace("- one   # 1", "- \"One: 1\"   # 1"));
        assertThat(edited(source().withItem(List.of("modules", "1", "lessons"), 1, "why")))
                .isEqualTo(BLOCK.replace("y , z]", "why , z]"));
        assertThat(source().withItem(MODULES, 0, "no")).isEmpty();
    }

    @Test
    void aPlainValueGetsNoQuotationMarks() {
        assertThat(edited(YamlSource.parse("a: 1\n").orElseThrow().with(List.of(), "b", new YamlSource.Plain("0.5"))))
                .isEqualTo("a: 1\nb: 0.5\n");
        assertThat(YamlSource.parse("a: 1\n").orElseThrow().with(List.of(), "b", new YamlSource.Plain("{")))
                .isEmpty();
    }
}
