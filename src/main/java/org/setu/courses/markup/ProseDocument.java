package org.setu.courses.markup;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * A text as the writing surface opens it: the tree that the parser of lessons makes of it, in the words of the surface's schema
 * ({@code assets/js/writing/schema.js}), and the lines from which each of its pieces was read, so that what nobody touches is written as it was.
 *
 * <p>What the surface has no shape for is not left out: then there is no document, but the reason.
 */
public final class ProseDocument {
    /** Each of {@link Json}'s own builders would look for its implementation anew. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final String text;
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<String> terms = new LinkedHashSet<>();
    private final Deque<JsonObject> marks = new ArrayDeque<>();

    private ProseDocument(String text) {
        this.text = text;
    }

    /** What became of a text. */
    public sealed interface Reading {}

    /**
     * @param document a document of ProseMirror
     * @param pieces for each of the document's children its lines, and behind all but the last one what stands between it and the next
     * @param facts keys that it cites
     * @param terms keys that it explains
     */
    public record Formatted(JsonObject document, List<String> pieces, Set<String> facts, Set<String> terms)
            implements Reading {}

    /** It stays a text. */
    public record Plain(Reason because) implements Reading {}

    /** What has no shape on the surface. */
    public enum Reason {
        HTML,
        FOOTNOTE,
        IMAGE,
        CODE,
        REFERENCE,
        OTHER
    }

    /** Leaves the tree at the first thing that has no shape. */
    private static final class Shapeless extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final Reason reason;

        Shapeless(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }

    public static Reading of(String markdown) {
        var reading = new ProseDocument(markdown);
        try {
            return reading.read();
        } catch (Shapeless found) {
            return new Plain(found.reason);
        }
    }

    private Reading read() {
        Node document = Markdown.parse(text);
        JsonObject content = node("doc").add("content", blocks(document)).build();
        return new Formatted(content, pieces(document), facts, terms);
    }

    private JsonArrayBuilder blocks(Node parent) {
        var blocks = JSON.createArrayBuilder();
        if (parent.getFirstChild() == null
                || (parent instanceof ListItem && !(parent.getFirstChild() instanceof Paragraph))) {
            blocks.add(node("paragraph"));
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            blocks.add(block(child));
        }
        return blocks;
    }

    private JsonObjectBuilder block(Node block) {
        if (block instanceof Paragraph) {
            return node("paragraph").add("content", new Line().of(block));
        } else if (block instanceof Heading heading) {
            return node("heading")
                    .add("attrs", JSON.createObjectBuilder().add("level", heading.getLevel()))
                    .add("content", new Line().of(heading));
        } else if (block instanceof BlockQuote) {
            return node("blockquote").add("content", blocks(block));
        } else if (block instanceof BulletList list) {
            return node("bullet_list")
                    .add("attrs", JSON.createObjectBuilder().add("tight", list.isTight()))
                    .add("content", items(list));
        } else if (block instanceof OrderedList list) {
            var attributes =
                    JSON.createObjectBuilder().add("tight", list.isTight()).add("order", list.getMarkerStartNumber());
            return node("ordered_list").add("attrs", attributes).add("content", items(list));
        } else if (block instanceof ThematicBreak) {
            return node("horizontal_rule");
        } else if (block instanceof TableBlock) {
            return node("table").add("content", rows(block));
        } else {
            throw new Shapeless(reason(block));
        }
    }

    private JsonArrayBuilder items(Node list) {
        var items = JSON.createArrayBuilder();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(node("list_item").add("content", blocks(item)));
        }
        return items;
    }

    private JsonArrayBuilder rows(Node table) {
        var rows = JSON.createArrayBuilder();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (!(part instanceof TableHead) && !(part instanceof TableBody)) {
                throw new Shapeless(Reason.OTHER);
            }
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(node("table_row").add("content", cells(row, part instanceof TableHead)));
                }
            }
        }
        return rows;
    }

    private JsonArrayBuilder cells(Node row, boolean head) {
        var cells = JSON.createArrayBuilder();
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            var cell = node(head ? "table_header" : "table_cell");
            if (child instanceof TableCell known && known.getAlignment() != null) {
                String align = known.getAlignment().name().toLowerCase(Locale.ROOT);
                cell.add("attrs", JSON.createObjectBuilder().add("align", align));
            }
            var words = node("paragraph").add("content", new Line().of(child));
            cells.add(cell.add("content", JSON.createArrayBuilder().add(words)));
        }
        return cells;
    }

    /** What stands in one line: neighbours with the same marks become one text, as the surface wants it. */
    private final class Line {
        private final JsonArrayBuilder content = JSON.createArrayBuilder();
        private final StringBuilder words = new StringBuilder();
        private List<JsonObject> wordsMarks = List.of();

        JsonArrayBuilder of(Node block) {
            children(block);
            flush();
            return content;
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                inline(child);
            }
        }

        private void inline(Node node) {
            if (node instanceof Text said) {
                say(said.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                say(" ");
            } else if (node instanceof HardLineBreak) {
                put(ProseDocument.node("hard_break"));
            } else if (node instanceof Code code) {
                marked(mark("code"), () -> say(code.getLiteral()));
            } else if (node instanceof StrongEmphasis) {
                marked(mark("strong"), () -> children(node));
            } else if (node instanceof Emphasis) {
                marked(mark("em"), () -> children(node));
            } else if (node instanceof Link link) {
                String title = link.getTitle() == null ? "" : link.getTitle();
                marked(mark("link", "href", link.getDestination(), "title", title), () -> children(node));
            } else if (node instanceof CourseNodes.Term term) {
                terms.add(term.key());
                marked(mark("term", "key", term.key()), () -> children(node));
            } else if (node instanceof CourseNodes.LessonLink link) {
                marked(mark("lesson", "address", link.address()), () -> children(node));
            } else if (node instanceof CourseNodes.Citation citation
                    && !citation.facts().isEmpty()) {
                facts.addAll(citation.facts());
                var attributes = JSON.createObjectBuilder().add("facts", JSON.createArrayBuilder(citation.facts()));
                put(ProseDocument.node("citation").add("attrs", attributes));
            } else {
                throw new Shapeless(reason(node));
            }
        }

        private void marked(JsonObject mark, Runnable inside) {
            if (marks.stream().anyMatch(mark::equals)) {
                inside.run();
            } else {
                marks.addLast(mark);
                inside.run();
                marks.removeLast();
            }
        }

        private void say(String said) {
            if (!wordsMarks.equals(List.copyOf(marks))) {
                flush();
                wordsMarks = List.copyOf(marks);
            }
            words.append(said);
        }

        private void put(JsonObjectBuilder node) {
            flush();
            content.add(node.add("marks", JSON.createArrayBuilder(List.copyOf(marks))));
        }

        private void flush() {
            if (!words.isEmpty()) {
                content.add(ProseDocument.node("text")
                        .add("text", words.toString())
                        .add("marks", JSON.createArrayBuilder(wordsMarks)));
                words.setLength(0);
            }
        }
    }

    private List<String> pieces(Node document) {
        List<String> lines = text.lines().toList();
        var pieces = new ArrayList<String>();
        int next = 0;
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            List<SourceSpan> spans = child.getSourceSpans();
            int first = spans.get(0).getLineIndex();
            int end = spans.get(spans.size() - 1).getLineIndex() + 1;
            if (!pieces.isEmpty()) {
                pieces.add("\n" + "\n".repeat(first - next));
            }
            pieces.add(String.join("\n", lines.subList(first, end)));
            next = end;
        }
        return pieces;
    }

    private static Reason reason(Node node) {
        if (node instanceof HtmlBlock || node instanceof HtmlInline) {
            return Reason.HTML;
        } else if (node instanceof FootnoteDefinition || node instanceof FootnoteReference) {
            return Reason.FOOTNOTE;
        } else if (node instanceof Image) {
            return Reason.IMAGE;
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return Reason.CODE;
        } else {
            return node instanceof LinkReferenceDefinition ? Reason.REFERENCE : Reason.OTHER;
        }
    }

    private static JsonObjectBuilder node(String type) {
        return JSON.createObjectBuilder().add("type", type);
    }

    /** @param attributes names and values in turn */
    private static JsonObject mark(String type, String... attributes) {
        var values = JSON.createObjectBuilder();
        for (int at = 0; at < attributes.length; at += 2) {
            values.add(attributes[at], attributes[at + 1]);
        }
        return node(type).add("attrs", values).build();
    }
}
