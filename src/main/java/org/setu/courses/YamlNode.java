package org.setu.courses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * One value of a YAML file that remembers its line, so that a finding can point at it. Asking for what is not there
 * answers with an empty value; saying that it ought to be there is the caller's business.
 */
public final class YamlNode {
    private static final int MOST_CODE_POINTS = 1_000_000;

    private final Node node;
    private final String file;
    private final int firstLine;

    private YamlNode(Node node, String file, int firstLine) {
        this.node = node;
        this.file = file;
        this.firstLine = firstLine;
    }

    /**
     * Reads a text without building any object from tags. Aliases are refused: a few lines of them can mean gigabytes.
     *
     * @param firstLine the line of the file at which the text begins, counted from 1
     * @return empty where the text is not YAML; the finding says why
     */
    public static Optional<YamlNode> read(String text, String file, int firstLine, Findings findings) {
        var settings = LoadSettings.builder()
                .setCodePointLimit(MOST_CODE_POINTS)
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .setLabel(file)
                .build();
        try {
            var parser = new YamlGuard(new ParserImpl(settings, new StreamReader(settings, text)));
            return new Composer(settings, parser).getSingleNode().map(root -> new YamlNode(root, file, firstLine));
        } catch (YamlGuard.Refused refused) {
            refused.tell(file, firstLine, findings);
            return Optional.empty();
        } catch (MarkedYamlEngineException broken) {
            findings.error(file, lineOf(broken) + firstLine, "yaml", String.valueOf(broken.getProblem()));
            return Optional.empty();
        } catch (YamlEngineException broken) {
            findings.error(file, firstLine, "yaml", String.valueOf(broken.getMessage()));
            return Optional.empty();
        }
    }

    /** Where a quotation mark or bracket is never closed, the line on which it was opened helps more than the last one. */
    private static int lineOf(MarkedYamlEngineException broken) {
        var mark = String.valueOf(broken.getProblem()).contains("end of stream")
                ? broken.getContextMark().or(broken::getProblemMark)
                : broken.getProblemMark();
        return mark.map(Mark::getLine).orElse(0);
    }

    public String file() {
        return file;
    }

    public int line() {
        return node.getStartMark().map(mark -> mark.getLine()).orElse(0) + firstLine;
    }

    /** Where it begins in the text that was read, counted in code points. */
    public int begins() {
        return node.getStartMark().map(Mark::getIndex).orElse(0);
    }

    /** Where it ends, counted in code points; of what is written line by line, the blanks and comments behind it may be counted in. */
    public int ends() {
        return node.getEndMark().map(Mark::getIndex).orElse(0);
    }

    /** Whether it is a map or list between brackets, and not one that is written line by line. */
    public boolean isBracketed() {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    /** Where a key of a map ends, before its colon, counted in code points; empty where there is no such key. */
    public Optional<Integer> keyEnds(String key) {
        return node instanceof MappingNode map
                ? map.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key))
                        .flatMap(tuple -> tuple.getKeyNode().getEndMark().stream())
                        .map(Mark::getIndex)
                        .findFirst()
                : Optional.empty();
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public Optional<YamlNode> get(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** The entries of a map in the order of the file; empty for anything else. */
    public Map<String, YamlNode> entries() {
        var entries = new LinkedHashMap<String, YamlNode>();
        if (node instanceof MappingNode map) {
            for (var tuple : map.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    entries.put(key.getValue(), at(tuple.getValueNode()));
                }
            }
        }
        return entries;
    }

    /** The items of a list; empty for anything else. */
    public List<YamlNode> items() {
        var items = new ArrayList<YamlNode>();
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> items.add(at(item)));
        }
        return items;
    }

    public List<YamlNode> list(String key) {
        return get(key).map(YamlNode::items).orElse(List.of());
    }

    public List<String> texts(String key) {
        return list(key).stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The scalar's text as it stands in the file. */
    public Optional<String> text() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    public Optional<String> text(String key) {
        return get(key).flatMap(YamlNode::text);
    }

    /** A map of languages, such as {@code {en: Migration, bn: অভিবাসন}}; unknown languages and blank texts are left out. */
    public Optional<LocalizedText> localized() {
        var texts = new LinkedHashMap<Language, String>();
        entries()
                .forEach((code, value) -> Language.of(code)
                        .flatMap(language ->
                                value.text().filter(text -> !text.isBlank()).map(text -> Map.entry(language, text)))
                        .ifPresent(entry -> texts.put(entry.getKey(), entry.getValue())));
        return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(texts));
    }

    public Optional<LocalizedText> localized(String key) {
        return get(key).flatMap(YamlNode::localized);
    }

    /** The bare values, without lines, to compare two nodes by what they say. */
    public Object shape() {
        if (isMap()) {
            var shape = new LinkedHashMap<String, Object>();
            entries().forEach((key, value) -> shape.put(key, value.shape()));
            return shape;
        } else if (isList()) {
            return items().stream().map(YamlNode::shape).toList();
        } else {
            return text().orElse("");
        }
    }

    private YamlNode at(Node inner) {
        return new YamlNode(inner, file, firstLine);
    }
}
