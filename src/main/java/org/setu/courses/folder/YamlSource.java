package org.setu.courses.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;

/**
 * The text of a YAML file that is edited value by value: what nobody touched keeps its bytes, with comments, order, spelling and quotation marks.
 * Immutable; an edited file is a new value.
 *
 * <p>Each edit is read back. Where the file would not say exactly what it said before and the change, because somebody has written it in a way
 * that is not foreseen here, there is no edit: then it can only be edited as text.
 *
 * <p>A path leads from the root by keys of maps and by places in lists, which are counted from 0. Values are texts, lists and maps of them; a
 * {@link Plain} one, such as a number, gets no quotation marks.
 */
public final class YamlSource {
    private static final Pattern DASH_BEFORE = Pattern.compile(" *- *");
    private static final Pattern DASH_ALONE = Pattern.compile(" *-\\s*(?:#.*)?");
    private static final Pattern COMMENT = Pattern.compile("\\s*#.*");

    private final String text;
    private final YamlNode root;

    /** A value that is no text for people: a number, true or false. */
    public record Plain(String text) {}

    private YamlSource(String text, YamlNode root) {
        this.text = text;
        this.root = root;
    }

    /** @return empty where the text is no YAML that the format admits */
    public static Optional<YamlSource> parse(String text) {
        return YamlNode.read(text, "", 1, new Findings()).map(root -> new YamlSource(text, root));
    }

    public String write() {
        return text;
    }

    public YamlNode root() {
        return root;
    }

    public Optional<YamlNode> at(List<String> path) {
        Optional<YamlNode> found = Optional.of(root);
        for (String step : path) {
            found = found.flatMap(node -> node.isList() ? item(node, step) : node.get(step));
        }
        return found;
    }

    private static Optional<YamlNode> item(YamlNode list, String place) {
        List<YamlNode> items = list.items();
        int at = Integer.parseInt(place);
        return at < items.size() ? Optional.of(items.get(at)) : Optional.empty();
    }

    /** Says something else under a key of a map, or says it there for the first time. */
    public Optional<YamlSource> with(List<String> path, String key, Object value) {
        return at(path).filter(YamlNode::isMap)
                .flatMap(map -> withKey(map, key, value))
                .flatMap(changed -> readBack(changed, path, shape -> {
                    var map = new LinkedHashMap<Object, Object>((Map<?, ?>) shape);
                    map.put(key, YamlWriter.said(value));
                    return map;
                }));
    }

    /** Says nothing any more under a key of a map. */
    public Optional<YamlSource> withoutKey(List<String> path, String key) {
        return at(path).filter(map -> map.get(key).isPresent())
                .flatMap(map -> map.isBracketed() ? withoutKeyInBrackets(map, key) : withoutLinesOf(map, key))
                .flatMap(changed -> readBack(changed, path, shape -> {
                    var map = new LinkedHashMap<Object, Object>((Map<?, ?>) shape);
                    map.remove(key);
                    return map;
                }));
    }

    /** Says something else in a place of a list of texts. */
    public Optional<YamlSource> withItem(List<String> path, int place, Object value) {
        return at(path).filter(list -> place < list.items().size())
                .map(list -> list.items().get(place))
                .filter(item -> item.text().isPresent())
                .map(item -> replaced(span(item), value))
                .flatMap(changed -> readBack(changed, path, shape -> {
                    var list = new ArrayList<Object>((List<?>) shape);
                    list.set(place, YamlWriter.said(value));
                    return list;
                }));
    }

    /** Adds an item at the end of a list. */
    public Optional<YamlSource> withAdded(List<String> path, Object item) {
        return at(path).filter(YamlNode::isList)
                .flatMap(list -> withOne(path, list, item))
                .flatMap(changed -> readBack(changed, path, shape -> {
                    var list = new ArrayList<Object>((List<?>) shape);
                    list.add(YamlWriter.said(item));
                    return list;
                }));
    }

    /** The first map of an empty list is written line by line, where that can be. */
    private Optional<String> withOne(List<String> path, YamlNode list, Object item) {
        if (!list.isBracketed()) {
            return withLines(list, item);
        } else if (list.items().isEmpty() && item instanceof Map) {
            return at(path.subList(0, path.size() - 1))
                    .filter(map -> map.isMap() && !map.isBracketed())
                    .map(map -> withFirst(list, column(span(map).from()), item))
                    .or(() -> Optional.of(inBrackets(list, YamlWriter.bracketed(item))));
        } else {
            return Optional.of(inBrackets(list, YamlWriter.bracketed(item)));
        }
    }

    private String withFirst(YamlNode empty, int indent, Object item) {
        Span brackets = span(empty);
        int line = lineEnd(brackets.to());
        String lines = String.join("\n", YamlWriter.item(item, indent + 2, indent + 4));
        return text.substring(0, brackets.from()).stripTrailing()
                + text.substring(brackets.to(), line)
                + "\n"
                + lines
                + text.substring(line);
    }

    /** Takes an item out of a list, with the comments that belong to it. */
    public Optional<YamlSource> without(List<String> path, int place) {
        return at(path).filter(list -> place < list.items().size())
                .flatMap(list -> list.isBracketed()
                        ? Optional.of(withoutInBrackets(list, place))
                        : withoutLines(path, list, place))
                .flatMap(changed -> readBack(changed, path, shape -> {
                    var list = new ArrayList<Object>((List<?>) shape);
                    list.remove(place);
                    return list;
                }));
    }

    /** Lets two neighbours change places, each with the comments that belong to it. */
    public Optional<YamlSource> swapped(List<String> path, int first) {
        return at(path).filter(list -> first >= 0 && first + 1 < list.items().size())
                .flatMap(list -> spans(list, first))
                .map(pair -> text.substring(0, pair.get(0).from())
                        + pair.get(1).in(text)
                        + text.substring(pair.get(0).to(), pair.get(1).from())
                        + pair.get(0).in(text)
                        + text.substring(pair.get(1).to()))
                .flatMap(changed -> readBack(changed, path, shape -> {
                    var list = new ArrayList<Object>((List<?>) shape);
                    list.add(first, list.remove(first + 1));
                    return list;
                }));
    }

    /** Whether a comment belongs to an item of a list, in a way that it moves and goes with it. */
    public boolean hasComment(List<String> path, int place) {
        return at(path).filter(
                        list -> !list.isBracketed() && place < list.items().size())
                .flatMap(list -> lines(list, place))
                .filter(span -> span.in(text).contains("#"))
                .isPresent();
    }

    private Optional<List<Span>> spans(YamlNode list, int first) {
        List<YamlNode> items = list.items();
        return list.isBracketed()
                ? Optional.of(List.of(span(items.get(first)), span(items.get(first + 1))))
                : lines(list, first).flatMap(one -> lines(list, first + 1).map(other -> List.of(one, other)));
    }

    /** A part of the text: from one character to before another. */
    private record Span(int from, int to) {
        String in(String text) {
            return text.substring(from, to);
        }
    }

    private Optional<String> withKey(YamlNode map, String key, Object value) {
        Optional<YamlNode> old = map.get(key);
        if (old.isPresent()) {
            return old.filter(node -> node.text().isPresent())
                    .map(node -> map.isBracketed()
                            ? replaced(span(node), value)
                            : replacedBelow(span(node), value, column(span(map).from())));
        } else if (map.isBracketed()) {
            return Optional.of(inBrackets(map, key + ": " + YamlWriter.bracketed(value)));
        } else {
            int at = lineEnd(span(map).to());
            List<String> lines = YamlWriter.entry(key, value, column(span(map).from()));
            return Optional.of(inserted(at, "\n" + String.join("\n", lines)));
        }
    }

    /** Behind a colon without a value there may be no blank. */
    private String replaced(Span old, Object value) {
        String blank = old.from() == old.to() ? " " : "";
        return text.substring(0, old.from()) + blank + YamlWriter.bracketed(value) + text.substring(old.to());
    }

    /** Several lines are written below their key, unless something else follows on its line. */
    private String replacedBelow(Span old, Object value, int indent) {
        boolean isLast = text.substring(old.to(), lineEnd(old.to())).isBlank();
        if (value instanceof String lines && YamlWriter.standsBelow(lines) && isLast) {
            String blank = old.from() == old.to() ? " " : "";
            return text.substring(0, old.from())
                    + blank
                    + YamlWriter.below(lines, indent + 2)
                    + text.substring(old.to());
        }
        return replaced(old, value);
    }

    private Optional<String> withoutLinesOf(YamlNode map, String key) {
        return keyBegins(map, key)
                .filter(at -> text.substring(lineStart(at), at).isBlank())
                .map(at -> {
                    int to = Math.min(
                            text.length(),
                            lineEnd(Math.max(
                                            at, span(map.get(key).orElseThrow()).to()))
                                    + 1);
                    return text.substring(0, lineStart(at)) + text.substring(to);
                });
    }

    private Optional<String> withoutKeyInBrackets(YamlNode map, String key) {
        List<String> keys = List.copyOf(map.entries().keySet());
        int place = keys.indexOf(key);
        if (keys.size() == 1) {
            return Optional.of(text.substring(0, span(map).from()) + "{}"
                    + text.substring(span(map).to()));
        } else if (place < keys.size() - 1) {
            return keyBegins(map, key)
                    .flatMap(from -> keyBegins(map, keys.get(place + 1))
                            .map(to -> text.substring(0, from) + text.substring(to)));
        } else {
            int from = span(map.get(keys.get(place - 1)).orElseThrow()).to();
            return Optional.of(text.substring(0, from)
                    + text.substring(span(map.get(key).orElseThrow()).to()));
        }
    }

    /** Empty where the key is written in another way than it reads. */
    private Optional<Integer> keyBegins(YamlNode map, String key) {
        return map.keyEnds(key)
                .map(this::offset)
                .map(end -> end - key.length())
                .filter(from -> from >= 0 && text.startsWith(key, from));
    }

    private String inBrackets(YamlNode collection, String piece) {
        List<YamlNode> inner = children(collection);
        return inner.isEmpty()
                ? inserted(span(collection).from() + 1, piece)
                : inserted(span(inner.get(inner.size() - 1)).to(), ", " + piece);
    }

    private Optional<String> withLines(YamlNode list, Object item) {
        int last = list.items().size() - 1;
        return lines(list, last).map(span -> {
            int dash = column(span(list).from());
            int indent = Math.max(dash + 2, column(span(list.items().get(last)).from()));
            String gap = isApart(list) ? "\n\n" : "\n";
            return inserted(span.to(), gap + String.join("\n", YamlWriter.item(item, dash, indent)));
        });
    }

    /** Whether its items are set apart by blank lines. */
    private boolean isApart(YamlNode list) {
        int last = list.items().size() - 1;
        return last > 0
                && lines(list, last - 1)
                        .flatMap(one -> lines(list, last).map(other -> text.substring(one.to(), other.from())))
                        .filter(between -> between.contains("\n\n"))
                        .isPresent();
    }

    private String withoutInBrackets(YamlNode list, int place) {
        List<YamlNode> items = list.items();
        if (items.size() == 1) {
            return text.substring(0, span(list).from()) + "[]"
                    + text.substring(span(list).to());
        }
        boolean isLast = place == items.size() - 1;
        int from = isLast
                ? span(items.get(place - 1)).to()
                : span(items.get(place)).from();
        int to = isLast
                ? span(items.get(place)).to()
                : span(items.get(place + 1)).from();
        return text.substring(0, from) + text.substring(to);
    }

    private Optional<String> withoutLines(List<String> path, YamlNode list, int place) {
        return lines(list, place).flatMap(span -> {
            if (list.items().size() == 1) {
                String without = text.substring(0, span.from() - 1) + text.substring(span.to());
                return colonOf(path).map(at -> without.substring(0, at) + " []" + without.substring(at));
            }
            int to = Math.min(text.length(), span.to() + 1);
            boolean isLast = place == list.items().size() - 1;
            while (!isLast
                    && to < text.length()
                    && text.substring(to, lineEnd(to)).isBlank()) {
                to = Math.min(text.length(), lineEnd(to) + 1);
            }
            return Optional.of(text.substring(0, span.from()) + text.substring(to));
        });
    }

    /** The place behind the colon of the key that a path ends with. */
    private Optional<Integer> colonOf(List<String> path) {
        return at(path.subList(0, path.size() - 1))
                .flatMap(map -> map.keyEnds(path.get(path.size() - 1)))
                .map(this::offset)
                .map(end -> text.indexOf(':', end) + 1);
    }

    /** An item's lines, without the last line's end, with the comments right above it and those below that are set further in than its hyphen. */
    private Optional<Span> lines(YamlNode list, int place) {
        List<YamlNode> items = list.items();
        Span item = span(items.get(place));
        int first = lineStart(item.from());
        if (!DASH_BEFORE.matcher(text.substring(first, item.from())).matches()) {
            first = dashAbove(first, place == 0 ? 0 : span(items.get(place - 1)).to());
        }
        if (first < 0) {
            return Optional.empty();
        }
        int dash = text.indexOf('-', first) - first;
        return Optional.of(new Span(commentsAbove(first, dash, place), commentsBelow(lineEnd(item.to()), dash)));
    }

    /** The line above this one on which a hyphen stands alone; -1 where there is none. */
    private int dashAbove(int line, int least) {
        int at = line;
        while (at > least) {
            at = lineStart(at - 1);
            if (DASH_ALONE.matcher(text.substring(at, lineEnd(at))).matches()) {
                return at;
            }
        }
        return -1;
    }

    private int commentsAbove(int first, int dash, int place) {
        int from = first;
        while (from > 0) {
            int above = lineStart(from - 1);
            String line = text.substring(above, from - 1);
            if (!COMMENT.matcher(line).matches() || place > 0 && line.indexOf('#') > dash) {
                return from;
            }
            from = above;
        }
        return from;
    }

    private int commentsBelow(int last, int dash) {
        int to = last;
        while (to < text.length()) {
            String line = text.substring(to + 1, lineEnd(to + 1));
            if (!COMMENT.matcher(line).matches() || line.indexOf('#') <= dash) {
                return to;
            }
            to = lineEnd(to + 1);
        }
        return to;
    }

    /** From its first character to behind its last one. */
    private Span span(YamlNode node) {
        int from = offset(node.begins());
        List<YamlNode> inner = children(node);
        if (!node.isBracketed() && !inner.isEmpty()) {
            return new Span(
                    from, Math.max(from, span(inner.get(inner.size() - 1)).to()));
        }
        int to = offset(node.ends());
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static List<YamlNode> children(YamlNode node) {
        return node.isMap() ? List.copyOf(node.entries().values()) : node.items();
    }

    private int offset(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int column(int at) {
        return at - lineStart(at);
    }

    private String inserted(int at, String piece) {
        return text.substring(0, at) + piece + text.substring(at);
    }

    private Optional<YamlSource> readBack(String changed, List<String> path, UnaryOperator<Object> change) {
        return parse(changed).filter(read -> read.root.shape().equals(shape(root.shape(), path, change)));
    }

    /** What the file is to say after a change. */
    private static Object shape(Object shape, List<String> path, UnaryOperator<Object> change) {
        if (path.isEmpty()) {
            return change.apply(shape);
        }
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (shape instanceof List<?> list) {
            var changed = new ArrayList<Object>(list);
            changed.set(Integer.parseInt(step), shape(list.get(Integer.parseInt(step)), rest, change));
            return changed;
        }
        var changed = new LinkedHashMap<Object, Object>((Map<?, ?>) shape);
        changed.computeIfPresent(step, (key, inner) -> shape(inner, rest, change));
        return changed;
    }
}
