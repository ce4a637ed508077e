package org.setu.courses.markup;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark with tables and footnotes, and with what a course's text knows besides. */
final class Markdown {
    private static final int DEEPEST = 24;
    private static final int DEEPEST_NODE = 100;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private Markdown() {}

    static Node parse(String text) {
        Node document = parsed(text);
        if (depth(document) > DEEPEST_NODE) {
            document = asItStands(text);
        }
        document.accept(new CourseNodes());
        return document;
    }

    /** The parser itself descends into nested emphasis (commonmark-java 0.28, {@code InlineParserImpl}) and has no limit for it. */
    private static Node parsed(String text) {
        try {
            return PARSER.parse(text);
        } catch (StackOverflowError nestedTooDeep) {
            return asItStands(text);
        }
    }

    /** Nobody nests emphasis a hundred deep but to exhaust the stack of whoever renders it. */
    private static Node asItStands(String text) {
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        var document = new Document();
        document.appendChild(paragraph);
        return document;
    }

    private static int depth(Node root) {
        int depth = 0;
        int deepest = 0;
        Node node = root;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                deepest = Math.max(deepest, ++depth);
            } else {
                while (node != root && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                if (node == root) {
                    return deepest;
                }
                node = node.getNext();
            }
        }
    }
}
