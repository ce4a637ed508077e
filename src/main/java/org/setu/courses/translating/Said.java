package org.setu.courses.translating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.setu.courses.Block;
import org.setu.courses.YamlNode;
import org.setu.courses.markup.MarkdownScan;
import org.setu.courses.markup.MarkdownScan.Found;
import org.setu.courses.markup.Prose;
import org.setu.shared.Language;

/**
 * What a text says to its readers, without its markup.
 *
 * @param passages paragraphs, headings, items and cells
 * @param terms keys of those that it explains on the spot
 * @param facts keys of those that it cites, in their order
 * @param items how many items its lists have
 */
record Said(List<String> passages, Set<String> terms, List<String> facts, int items) {
    Said {
        passages = List.copyOf(passages);
        terms = Set.copyOf(terms);
        facts = List.copyOf(facts);
    }

    static Said by(Block block) {
        return by(Prose.of(block).stream().map(Prose::markdown).toList());
    }

    /** The texts of a question in one language, of those alone that it has in both. */
    static Said by(YamlNode question, Language language, Language other) {
        var texts = new ArrayList<String>();
        collect(question, language, other, texts);
        return by(texts);
    }

    private static Said by(List<String> texts) {
        var passages = new ArrayList<String>();
        var terms = new HashSet<String>();
        var facts = new LinkedHashSet<String>();
        int items = 0;
        for (String text : texts) {
            var scan = MarkdownScan.of(text, 1);
            scan.passages().stream().map(Found::text).forEach(passages::add);
            scan.terms().stream().map(Found::text).forEach(terms::add);
            scan.citations().stream().map(Found::text).forEach(facts::add);
            items += scan.items();
        }
        return new Said(passages, terms, List.copyOf(facts), items);
    }

    private static void collect(YamlNode node, Language language, Language other, List<String> texts) {
        var entries = node.entries();
        if (entries.containsKey(language.code()) && entries.containsKey(other.code())) {
            node.text(language.code()).ifPresent(texts::add);
        } else {
            entries.values().forEach(value -> collect(value, language, other, texts));
        }
        node.items().forEach(item -> collect(item, language, other, texts));
    }
}
