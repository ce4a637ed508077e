package org.setu.courses;

import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Refuses YAML that could hurt whoever reads it, before a tree is built from it: what is nested so deep that the stack ends, and
 * anchors, aliases and tags, which the format leaves out. Everything passes it on its way from the parser to whoever builds the tree.
 */
final class YamlGuard implements Parser {
    private static final int DEEPEST = 24;

    private final Parser parser;
    private int depth;

    YamlGuard(Parser parser) {
        this.parser = parser;
    }

    /** What may not be read. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String finding;
        private final int line;
        private final transient Object[] arguments;

        private Refused(Event event, String finding, Object... arguments) {
            super(finding);
            this.finding = finding;
            this.line = event.getStartMark().map(mark -> mark.getLine()).orElse(0);
            this.arguments = arguments;
        }

        /** @param firstLine the line of the file at which the text begins, counted from 1 */
        void tell(String file, int firstLine, Findings findings) {
            findings.error(file, line + firstLine, finding, arguments);
        }
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return admitted(parser.peekEvent());
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = admitted(parser.next());
        if (event instanceof CollectionStartEvent) {
            depth++;
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    private Event admitted(Event event) {
        if (event instanceof CollectionStartEvent && depth >= DEEPEST) {
            throw new Refused(event, "yaml-depth", DEEPEST);
        } else if (isAnchorOrTag(event)) {
            throw new Refused(event, "yaml-anchor");
        }
        return event;
    }

    private static boolean isAnchorOrTag(Event event) {
        return event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent()
                || event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent collection
                        && collection.getTag().isPresent();
    }
}
