package org.setu.courses.markup;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlNodeRendererFactory;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * One text on its way to HTML.
 *
 * <p>Author's HTML and ours never meet before the author's is sanitised. Where something of ours belongs, the renderer leaves a
 * mark: a word that nobody can guess, since it holds random digits. The sanitiser sees plain text there. Afterwards each mark
 * gives way to our HTML, into which only texts go that were escaped, or sanitised by themselves, before. So no sanitising rule
 * has to let ids, buttons or addresses of ours pass, and no author can forge them.
 */
final class Rendering {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Ours ours;
    private final String idPrefix;
    private final String mark =
            "x" + HexFormat.of().toHexDigits(RANDOM.nextLong()) + HexFormat.of().toHexDigits(RANDOM.nextLong());
    private final Pattern marks = Pattern.compile(mark + "i([0-9]{1,9})x");
    private final List<String> pieces = new ArrayList<>();
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final List<String> footnotes = new ArrayList<>();

    Rendering(Ours ours, String idPrefix) {
        this.ours = ours;
        this.idPrefix = idPrefix;
    }

    /** The HTML of ours that stands for the nodes which a course's text knows besides CommonMark. */
    interface Ours {
        String citation(List<String> facts);

        String term(String key, String words);

        String lessonLink(String address, String words);

        String table(String table);

        String footnoteNumber(int number);

        String backLabel();
    }

    /** Paragraphs and all that may stand between them. */
    String flow(String markdown) {
        Node document = Markdown.parse(markdown);
        document.accept(new Definitions());
        String text = finished(renderer(withTables()).render(document), AuthorHtml::flow);
        return text + footnotes();
    }

    /** Words within a line: a paragraph without its tags. */
    String inline(String markdown) {
        Node document = Markdown.parse(markdown);
        return finished(renderer(withTables()).render(document), AuthorHtml::inline)
                .strip();
    }

    private String finished(String html, UnaryOperator<String> sanitiser) {
        var found = marks.matcher(sanitiser.apply(html));
        return found.replaceAll(match -> Matcher.quoteReplacement(pieces.get(Integer.parseInt(match.group(1)))));
    }

    private String words(Node node) {
        return finished(renderer(withTables()).render(childrenOf(node)), AuthorHtml::inline);
    }

    private String footnotes() {
        if (footnotes.isEmpty()) {
            return "";
        }
        var html = new StringBuilder("<section class=\"footnotes\" role=\"doc-endnotes\"><ol>");
        for (int at = 0; at < footnotes.size(); at++) {
            var definition = definitions.get(footnotes.get(at));
            String text = definition == null
                    ? ""
                    : finished(renderer(withTables()).render(childrenOf(definition)), AuthorHtml::flow);
            html.append("<li")
                    .append(Html.attribute("id", footnoteId(at)))
                    .append('>')
                    .append(text);
            html.append("<a class=\"footnote-back\" role=\"doc-backlink\"")
                    .append(Html.attribute("href", "#" + callId(at)))
                    .append(Html.attribute("aria-label", ours.backLabel()))
                    .append(">↩</a></li>");
        }
        return html.append("</ol></section>").toString();
    }

    /** Where nothing may be clicked, footnotes have no number and so no call. */
    private String footnoteCall(String label) {
        boolean first = !footnotes.contains(label);
        if (first) {
            footnotes.add(label);
        }
        int at = footnotes.indexOf(label);
        String number = ours.footnoteNumber(at + 1);
        return number.isEmpty()
                ? ""
                : "<sup class=\"footnote\"><a role=\"doc-noteref\"" + (first ? Html.attribute("id", callId(at)) : "")
                        + Html.attribute("href", "#" + footnoteId(at)) + ">" + number + "</a></sup>";
    }

    private String footnoteId(int at) {
        return "fn-" + idPrefix + "-" + (at + 1);
    }

    private String callId(int at) {
        return "fnref-" + idPrefix + "-" + (at + 1);
    }

    private static String label(String written) {
        return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Node childrenOf(Node node) {
        var document = new Document();
        while (node.getFirstChild() != null) {
            document.appendChild(node.getFirstChild());
        }
        return document;
    }

    private HtmlNodeRendererFactory withTables() {
        return context -> new OurNodes(
                context,
                Set.of(
                        CourseNodes.Citation.class,
                        CourseNodes.Term.class,
                        CourseNodes.LessonLink.class,
                        FootnoteReference.class,
                        FootnoteDefinition.class,
                        TableBlock.class));
    }

    private HtmlNodeRendererFactory insideTable() {
        return context -> new OurNodes(
                context,
                Set.of(
                        CourseNodes.Citation.class,
                        CourseNodes.Term.class,
                        CourseNodes.LessonLink.class,
                        FootnoteReference.class));
    }

    private static HtmlRenderer renderer(HtmlNodeRendererFactory nodes) {
        return HtmlRenderer.builder()
                .nodeRendererFactory(nodes)
                .extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (tag.equals("th")) {
                        attributes.put("scope", "col");
                    }
                })
                .build();
    }

    /** Leaves a mark for each node of ours. */
    private final class OurNodes implements NodeRenderer {
        private final HtmlWriter writer;
        private final Set<Class<? extends Node>> types;

        OurNodes(HtmlNodeRendererContext context, Set<Class<? extends Node>> types) {
            this.writer = context.getWriter();
            this.types = types;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return types;
        }

        @Override
        public void render(Node node) {
            if (node instanceof CourseNodes.Citation citation) {
                leave(ours.citation(citation.facts()));
            } else if (node instanceof CourseNodes.Term term) {
                leave(ours.term(term.key(), words(term)));
            } else if (node instanceof CourseNodes.LessonLink link) {
                leave(ours.lessonLink(link.address(), words(link)));
            } else if (node instanceof FootnoteReference reference) {
                leave(footnoteCall(label(reference.getLabel())));
            } else if (node instanceof TableBlock table) {
                writer.line();
                leave(ours.table(tableAlone(table)));
                writer.line();
            }
        }

        private void leave(String piece) {
            writer.text(mark + "i" + pieces.size() + "x");
            pieces.add(piece);
        }

        private String tableAlone(TableBlock table) {
            var copy = new TableBlock();
            while (table.getFirstChild() != null) {
                copy.appendChild(table.getFirstChild());
            }
            var document = new Document();
            document.appendChild(copy);
            return finished(renderer(insideTable()).render(document), AuthorHtml::flow);
        }
    }

    private final class Definitions extends AbstractVisitor {
        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
                definitions.putIfAbsent(label(definition.getLabel()), definition);
            }
            visitChildren(block);
        }
    }
}
