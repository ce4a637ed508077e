package org.setu.courses.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.setu.shared.Memo;

/** What a text cites, links to and says, each with its line: for the linter, for counting words, for numbering references. */
public final class MarkdownScan {
    /** Several checks look at each text, and of a draft that is saved all but one text are as they were. */
    private static final int MOST_TEXTS = 2_000;

    /** In characters. Longer ones are not remembered: while one is written, each of its previews would be. */
    private static final int LONGEST_TEXT = 4_000;

    private static final Memo<Source, MarkdownScan> SCANNED = new Memo<>(MOST_TEXTS);
    private static final Pattern BROKEN_CITATION = Pattern.compile("\\[@");

    private final List<Found> citations = new ArrayList<>();
    private final List<Found> terms = new ArrayList<>();
    private final List<Found> lessonLinks = new ArrayList<>();
    private final List<Found> passages = new ArrayList<>();
    private final List<Found> images = new ArrayList<>();
    private final List<Found> brokenCitations = new ArrayList<>();

    private int items;

    private MarkdownScan() {}

    /** @param firstLine the line of the file at which the text begins */
    public static MarkdownScan of(String markdown, int firstLine) {
        return markdown.length() > LONGEST_TEXT
                ? scanned(markdown, firstLine)
                : SCANNED.of(new Source(markdown, firstLine), () -> scanned(markdown, firstLine));
    }

    private static MarkdownScan scanned(String markdown, int firstLine) {
        var scan = new MarkdownScan();
        Markdown.parse(markdown).accept(scan.new Walk(firstLine));
        return scan;
    }

    private record Source(String markdown, int firstLine) {}

    /** Something in a text, and the line of the paragraph in which it stands. */
    public record Found(String text, int line) {}

    /** Keys of facts, in the order in which they are cited. */
    public List<Found> citations() {
        return List.copyOf(citations);
    }

    public List<Found> terms() {
        return List.copyOf(terms);
    }

    /** Addresses of lessons, such as {@code a1/two-way-link}. */
    public List<Found> lessonLinks() {
        return List.copyOf(lessonLinks);
    }

    /** Each paragraph, heading, list item and table cell as plain text. */
    public List<Found> passages() {
        return List.copyOf(passages);
    }

    /** How many items its lists have, those of lists within lists too. */
    public int items() {
        return items;
    }

    public List<Found> images() {
        return List.copyOf(images);
    }

    /** What begins like a citation and is none. */
    public List<Found> brokenCitations() {
        return List.copyOf(brokenCitations);
    }

    private final class Walk extends AbstractVisitor {
        private final int firstLine;
        private int line;
        private StringBuilder passage = new StringBuilder();

        Walk(int firstLine) {
            this.firstLine = firstLine;
            this.line = firstLine;
        }

        @Override
        public void visit(Paragraph paragraph) {
            passage(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            passage(heading);
        }

        @Override
        public void visit(ListItem item) {
            items++;
            visitChildren(item);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell) {
                passage(node);
            } else if (node instanceof CourseNodes.Citation citation) {
                citation.facts().forEach(fact -> citations.add(new Found(fact, line)));
            } else if (node instanceof CourseNodes.Term term) {
                terms.add(new Found(term.key(), line));
                visitChildren(term);
            } else if (node instanceof CourseNodes.LessonLink link) {
                lessonLinks.add(new Found(link.address(), line));
                visitChildren(link);
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(CustomBlock block) {
            at(block);
            visitChildren(block);
        }

        @Override
        public void visit(Image image) {
            images.add(new Found(image.getDestination(), line));
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
        }

        @Override
        public void visit(Text text) {
            passage.append(text.getLiteral());
            if (BROKEN_CITATION.matcher(text.getLiteral()).find()) {
                brokenCitations.add(new Found(text.getLiteral(), line));
            }
        }

        @Override
        public void visit(Code code) {
            passage.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak softLineBreak) {
            passage.append(' ');
        }

        @Override
        public void visit(HardLineBreak hardLineBreak) {
            passage.append(' ');
        }

        private void passage(Node node) {
            at(node);
            var outer = passage;
            passage = new StringBuilder();
            visitChildren(node);
            if (!passage.toString().isBlank()) {
                passages.add(new Found(passage.toString().strip(), line));
            }
            passage = outer;
        }

        private void at(Node node) {
            if (!node.getSourceSpans().isEmpty()) {
                line = firstLine + node.getSourceSpans().get(0).getLineIndex();
            }
        }
    }
}
