package org.setu.courses;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Refuses YAML that could hurt whoever reads it, before a tree is built from it: what is nested so deep that the stack ends, and
 * anchors, aliases and tags, which the format leaves out.
 */
final class YamlGuard {
    private static final int DEEPEST = 24;

    private YamlGuard() {}

    /** @return whether the text may be read; if not, a finding says why */
    static boolean admits(LoadSettings settings, String text, String file, int firstLine, Findings findings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            int line = event.getStartMark().map(mark -> mark.getLine()).orElse(0) + firstLine;
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                findings.error(file, line, "yaml-depth", DEEPEST);
                return false;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (isAnchorOrTag(event)) {
                findings.error(file, line, "yaml-anchor");
                return false;
            }
        }
        return true;
    }

    private static boolean isAnchorOrTag(Event event) {
        return event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent()
                || event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent collection
                        && collection.getTag().isPresent();
    }
}
