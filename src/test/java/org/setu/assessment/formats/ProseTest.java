package org.setu.assessment.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    private final Prose prose = new Prose();

    /** Whatever somebody typed as plain text, readers of the CommonMark that it became see just that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 * 3 * 4 and snake_case_words",
                "[a](b) and <b>c</b> and `d`",
                "1. not a list",
                "- nor this",
                "# no heading",
                "a \\ b",
                "{{g1}} is no gap",
                "১. এটিও তালিকা নয় *",
            })
    void plainTextIsReadAsItWasTyped(String typed) {
        assertThat(read(prose.plain(typed))).isEqualTo(typed);
        assertThat(prose.remarks()).isEmpty();
    }

    @Test
    void htmlKeepsItsParagraphsListsAndEmphasis() {
        assertThat(
                        prose.html(
                                "<p>One&nbsp;&amp; <b>two</b></p>\n<p>three<br>four</p><ul><li>five</li><li><i>six</i></li></ul>"))
                .isEqualTo("One\u00a0& **two**\n\nthree\nfour\n\n- five\n- *six*");
        assertThat(prose.html("<ol><li>a</li><li>b</li></ol>")).isEqualTo("1. a\n2. b");
        assertThat(prose.remarks()).isEmpty();
    }

    @Test
    void signsInHtmlStaySigns() {
        assertThat(read(prose.html("2 * 3 * 4 &lt;b&gt; {{x}}"))).isEqualTo("2 * 3 * 4 <b> {{x}}");
    }

    @Test
    void scriptsAndStylesAreNoText() {
        assertThat(prose.html("<style>p {}</style><script>alert(1)</script><p onclick='x()'>Hello</p>"))
                .isEqualTo("Hello");
    }

    @Test
    void whatIsLeftIsTold() {
        prose.html("<p><img src=a.png> H<sub>2</sub>O <table><tr><td>x</td></tr></table></p>");
        prose.markdown("See ![map](map.png)");
        assertThat(prose.remarks())
                .contains(Reason.PICTURES.remark(2), Reason.MARKUP.remark("sub"), Reason.MARKUP.remark("table"));
    }

    private static String read(String markdown) {
        return TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown));
    }

    @Test
    void itemsThatAreParagraphsStayItems() {
        assertThat(new Prose().html("<ul>\n<li>\n<p>one</p>\n</li>\n<li>\n<p>two</p>\n</li>\n</ul>"))
                .isEqualTo("- one\n\n- two");
    }
}
