package org.setu.courses.markup;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What an author's HTML may hold. No ids, no classes, no styles, no media: those are ours, and are added after this.
 */
final class AuthorHtml {
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private static final String[] WORDS = {
        "b", "strong", "i", "em", "u", "s", "del", "ins", "sub", "sup", "small", "mark", "q", "cite", "abbr", "dfn",
        "kbd", "code", "samp", "var", "span", "bdi"
    };
    private static final String[] BLOCKS = {
        "p",
        "br",
        "hr",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "pre",
        "div",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "th",
        "td",
        "details",
        "summary"
    };

    private static final PolicyFactory INLINE = words().toFactory();
    private static final PolicyFactory FLOW = words().allowElements(BLOCKS)
            .allowElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("td", "th")
            .allowAttributes("align")
            .matching(false, "left", "right", "center")
            .onElements("td", "th")
            .allowAttributes("scope")
            .matching(false, "col", "row", "colgroup", "rowgroup")
            .onElements("th")
            .toFactory();

    private AuthorHtml() {}

    /** Paragraphs, lists, tables, links. */
    static String flow(String html) {
        return FLOW.sanitize(html);
    }

    /** Words only: what may stand inside a link or a button. */
    static String inline(String html) {
        return INLINE.sanitize(html);
    }

    private static HtmlPolicyBuilder words() {
        return new HtmlPolicyBuilder()
                .allowElements(WORDS)
                .allowWithoutAttributes("span")
                .allowAttributes("lang")
                .matching(LANGUAGE)
                .globally()
                .allowAttributes("dir")
                .matching(false, "ltr", "rtl", "auto")
                .globally()
                .allowAttributes("title")
                .onElements("abbr", "dfn");
    }
}
