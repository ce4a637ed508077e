package org.setu.courses.markup;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark with tables and footnotes, and with what a course's text knows besides. */
final class Markdown {
    private static final int DEEPEST = 24;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private Markdown() {}

    static Node parse(String text) {
        Node document = PARSER.parse(text);
        document.accept(new CourseNodes());
        return document;
    }
}
