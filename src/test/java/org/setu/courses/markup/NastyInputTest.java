package org.setu.courses.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.Block;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseContent;
import org.setu.courses.LessonMarkup;
import org.setu.courses.LessonReferences;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** What an author, or somebody who got hold of an author's account, could write to act on a reader's machine. */
class NastyInputTest {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?][^<>]*>?");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([^\\s=\"'<>/]+)(?:=\"([^\"]*)\")?");
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "class",
            "id",
            "role",
            "aria-label",
            "type",
            "popovertarget",
            "popover",
            "lang",
            "dir",
            "title",
            "start",
            "align",
            "scope",
            "colspan",
            "rowspan",
            "tabindex",
            "src",
            "alt",
            "loading");
    private static final CourseContent COURSE = CleanWater.content();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt src=//x.org/x.js></sCrIpT>",
                "<scr<script>ipt>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "text <img src=x onerror=alert(1)> text",
                "<p onclick=alert(1) style='position:fixed'>x</p>",
                "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<style>body{display:none}</style>",
                "<link rel=stylesheet href=//x.org>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data='data:text/html,<script>alert(1)</script>'></object>",
                "<form action=//x.org><input name=password><button formaction=//x.org>x</button></form>",
                "<meta http-equiv=refresh content='0;url=//x.org'>",
                "<base href=//x.org>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href=' &#106;avascript:alert(1)'>x</a>",
                "<a href='java\tscript:alert(1)'>x</a>",
                "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
                "<a href='vbscript:x'>x</a>",
                "[x](javascript:alert(1))",
                "[x](<javascript:alert(1)>)",
                "[x](data:text/html,<script>alert(1)</script>)",
                "[x](JaVaScRiPt&colon;alert(1))",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](x.png)",
                "[x](https://x.org 'a\" onmouseover=\"alert(1)')",
                "[x](https://x.org/\"onmouseover=\"alert(1))",
                "[<script>alert(1)</script>](term:arsenic)",
                "[<b onclick=alert(1)>x](term:arsenic)",
                "[</button><script>alert(1)</script>](term:arsenic)",
                "[x](term:arsenic\"onclick=\"alert(1))",
                "[</a><script>alert(1)</script>](lesson:w1/storing)",
                "[x](lesson:javascript:alert(1))",
                "[@W-01\"onclick=\"x]",
                "[@<script>alert(1)</script>]",
                "x[^1]\n\n[^1]: <script>alert(1)</script> <img src=x onerror=alert(1)>",
                "x[^\"><script>alert(1)</script>]\n\n[^\"><script>alert(1)</script>]: y",
                "|<script>alert(1)</script>|b|\n|---|---|\n|<img src=x onerror=alert(1)>|[x](javascript:1)|",
                "```\"><script>alert(1)</script>\ncode\n```",
                "`<script>alert(1)</script>`",
                "<div><table><tr><td>unclosed [x](term:arsenic) [@W-01]",
                "<details open ontoggle=alert(1)><summary>x</summary></details>",
                "<!--><script>alert(1)</script>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?>",
                "<a id=ref-1 name=body class=term>x</a>",
                "<video src=x onerror=alert(1)></video>",
                "<template><script>alert(1)</script></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<abbr title='\"><script>alert(1)</script>'>x</abbr>",
                "<p lang='en\" onclick=\"alert(1)'>x</p>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "\u0000<script>alert(1)</script>",
                "<b <script>alert(1)</script>",
            })
    void nothingActsOnAReadersMachine(String nasty) {
        assertHarmless(prose().html("b", nasty));
        assertHarmless(prose().words("b", nasty));
        assertHarmless(prose().html("b", "- list\n\n  > " + nasty.replace("\n", "\n  > ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" onerror=\"alert(1)",
                "'><script>alert(1)</script>",
                "</figure><script>alert(1)</script>",
                "&quot; onload=&quot;x"
            })
    void attributesOfABlockStayAttributes(String nasty) {
        for (String kind : List.of("figure", "video", "audio", "download", "callout", "exercise")) {
            var attributes = Map.of(
                    "src",
                    "media/kettle.en.svg",
                    "alt",
                    nasty,
                    "title",
                    nasty,
                    "type",
                    nasty,
                    "minutes",
                    nasty,
                    "poster",
                    nasty);
            String html = markup().html(block(kind, attributes, nasty));

            assertThat(html.replaceAll("<(?:video|audio|track|img|source)[^<>]*>", ""))
                    .doesNotContain("<script");
            assertThat(Pattern.compile("\\son[a-z]+=\"")
                            .matcher(html.replaceAll("\"[^\"]*\"", "\"\""))
                            .find())
                    .as(html)
                    .isFalse();
        }
    }

    @Test
    void mediaComeFromTheCourseOnly() {
        for (String address : List.of(
                "https://x.org/x.png",
                "javascript:alert(1)",
                "data:image/svg+xml,x",
                "../course.yaml",
                "course.yaml")) {
            assertThat(markup().html(block("figure", Map.of("src", address, "alt", "x"), "")))
                    .doesNotContain("<img");
            assertThat(markup().html(block("video", Map.of("src", address), "")))
                    .doesNotContain("<video");
            assertThat(markup().html(block("download", Map.of("src", address, "title", "x"), "")))
                    .doesNotContain("href");
        }
    }

    @Test
    void theSameTextAlwaysGivesTheSameHtml() {
        String text = "a [@W-01] [w](term:arsenic) | \n\n|a|\n|-|\n|b|";

        assertThat(prose().html("b", text)).isEqualTo(prose().html("b", text));
    }

    @Test
    void harmlessHtmlStays() {
        assertThat(
                        prose().html(
                                        "b",
                                        "H<sub>2</sub>O <abbr title=\"World Health\">WHO</abbr> <span lang=\"la\">aqua</span>\n\n<details><summary>More</summary>x</details>"))
                .contains(
                        "H<sub>2</sub>O",
                        "<abbr title=\"World Health\">WHO</abbr>",
                        "<span lang=\"la\">aqua</span>",
                        "<details><summary>More</summary>x</details>");
        assertThat(prose().html("b", "# Title")).isEqualTo("<h2>Title</h2>\n");
        assertThat(prose().html("b", "[x](https://x.org/?a=1&b=2)"))
                .contains("href=\"https://x.org/?a&#61;1&amp;b&#61;2\"");
    }

    private static void assertHarmless(String html) {
        var tags = TAG.matcher(html).results().map(tag -> tag.group()).toList();
        for (String tag : tags) {
            assertThat(tag.toLowerCase(Locale.ROOT))
                    .doesNotContainPattern(
                            "^</?(?:script|style|svg|math|img|iframe|object|embed|form|input|link|meta|base|video|audio|template|noscript|!|\\?)");
            ATTRIBUTE.matcher(tag).results().forEach(attribute -> {
                assertThat(ATTRIBUTES).as(tag).contains(attribute.group(1));
                assertThat(Optional.ofNullable(attribute.group(2)).orElse("").toLowerCase(Locale.ROOT))
                        .as(tag)
                        .doesNotContainPattern("^\\s*(?:javascript|data|vbscript):");
            });
        }
        assertThat(html).doesNotContain("id=\"ref-");
    }

    private static SafeProse prose() {
        return new SafeProse(COURSE, Language.EN, new TestAddresses(), LessonReferences.to(COURSE, List.of("W-01")));
    }

    private static LessonMarkup markup() {
        return new LessonMarkup(COURSE, COURSE.lessons().findFirst().orElseThrow(), Language.EN, new TestAddresses());
    }

    private static Block block(String kind, Map<String, String> attributes, String text) {
        return new Block(new Slug("b"), kind, attributes, text, "", Language.EN, "f", 1, "", Optional.empty());
    }
}
