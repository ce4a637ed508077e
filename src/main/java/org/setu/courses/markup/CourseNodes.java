package org.setu.courses.markup;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What a course's text knows besides CommonMark, put into the tree in place of the plain nodes that spell it. */
final class CourseNodes extends AbstractVisitor {
    private static final Pattern CITATION = Pattern.compile("\\[@([^\\[\\]]{1,400})]");
    private static final String TERM = "term:";
    private static final String LESSON = "lesson:";

    /** {@code [@A-30, A-31]}: the facts that a sentence rests on. */
    static final class Citation extends CustomNode {
        private final List<String> facts;

        Citation(List<String> facts) {
            this.facts = List.copyOf(facts);
        }

        List<String> facts() {
            return facts;
        }
    }

    /** {@code [words](term:key)}: words with their definition on the spot. The words are its children. */
    static final class Term extends CustomNode {
        private final String key;

        Term(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** {@code [words](lesson:module/lesson)}: a link to another lesson of the course. The words are its children. */
    static final class LessonLink extends CustomNode {
        private final String address;

        LessonLink(String address) {
            this.address = address;
        }

        String address() {
            return address;
        }
    }

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.max(2, heading.getLevel()));
        visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
        // Its text becomes an attribute, where nothing of ours may stand.
    }

    @Override
    public void visit(Link link) {
        String destination = link.getDestination();
        if (destination.startsWith(TERM)) {
            replace(link, new Term(destination.substring(TERM.length())));
        } else if (destination.startsWith(LESSON)) {
            replace(link, new LessonLink(destination.substring(LESSON.length())));
        }
        // A link inside a link is no HTML, so a citation inside one stays text; the linter says so.
    }

    @Override
    public void visit(Text text) {
        splitAt(
                CITATION,
                text,
                (place, keys) -> place.insertBefore(new Citation(Stream.of(keys.split(","))
                        .map(key -> key.strip().replaceFirst("^@", ""))
                        .filter(key -> !key.isEmpty())
                        .toList())));
    }

    private static void splitAt(Pattern pattern, Text text, BiConsumer<Node, String> insert) {
        String literal = text.getLiteral();
        var found = pattern.matcher(literal);
        int from = 0;
        while (found.find()) {
            String between = literal.substring(from, found.start());
            if (!between.isEmpty()) {
                text.insertBefore(new Text(between));
            }
            insert.accept(text, found.group(1));
            from = found.end();
        }
        if (from == literal.length() && from > 0) {
            text.unlink();
        } else if (from > 0) {
            text.setLiteral(literal.substring(from));
        }
    }

    private static void replace(Link link, Node replacement) {
        replacement.setSourceSpans(link.getSourceSpans());
        while (link.getFirstChild() != null) {
            replacement.appendChild(link.getFirstChild());
        }
        link.insertAfter(replacement);
        link.unlink();
    }
}
