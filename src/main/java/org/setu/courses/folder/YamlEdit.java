package org.setu.courses.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.YamlNode;

/**
 * Brings a YAML file to say something else while it keeps every byte that says the same as before. What has an {@code id} is the same thing
 * wherever it stands: it takes its comments along when it moves.
 */
public final class YamlEdit {
    private static final String ID = "id";

    private YamlEdit() {}

    /**
     * The same file saying exactly this.
     *
     * @param wanted maps, lists, texts and {@link YamlSource.Plain plain values}
     * @return empty where the file is written in a way that cannot be edited value by value
     */
    public static Optional<YamlSource> saying(YamlSource source, Map<String, ?> wanted) {
        Object said = YamlWriter.said(wanted);
        return at(source, List.of(), wanted)
                .filter(edited -> edited.root().shape().equals(said));
    }

    private static Optional<YamlSource> at(YamlSource source, List<String> path, Object wanted) {
        Optional<YamlNode> node = source.at(path);
        if (node.isEmpty()) {
            return Optional.empty();
        } else if (says(node.get(), wanted)) {
            return Optional.of(source);
        } else if (wanted instanceof Map<?, ?> map && node.get().isMap()) {
            return map(source, path, node.get(), map);
        } else if (wanted instanceof List<?> list && node.get().isList()) {
            return haveIds(node.get(), list) ? byId(source, path, list) : byPlace(source, path, list);
        } else {
            return Optional.empty();
        }
    }

    private static boolean says(YamlNode node, Object wanted) {
        return node.shape().equals(YamlWriter.said(wanted));
    }

    private static Optional<YamlSource> map(YamlSource source, List<String> path, YamlNode node, Map<?, ?> wanted) {
        Optional<YamlSource> edited = Optional.of(source);
        for (var entry : wanted.entrySet()) {
            String key = String.valueOf(entry.getKey());
            edited = edited.flatMap(now -> key(now, path, key, entry.getValue()));
        }
        for (String key : node.entries().keySet()) {
            edited = wanted.containsKey(key) ? edited : edited.flatMap(now -> now.withoutKey(path, key));
        }
        return edited;
    }

    private static Optional<YamlSource> key(YamlSource source, List<String> path, String key, Object value) {
        Optional<YamlNode> old = source.at(path).flatMap(map -> map.get(key));
        if (old.isEmpty()) {
            return source.with(path, key, value);
        } else if (says(old.get(), value)) {
            return Optional.of(source);
        } else if (isOfTheSort(old.get(), value)) {
            return at(source, beside(path, key), value);
        } else if (old.get().text().isPresent() && !(value instanceof Map) && !(value instanceof List)) {
            return source.with(path, key, value);
        } else {
            return source.withoutKey(path, key).flatMap(without -> without.with(path, key, value));
        }
    }

    private static boolean isOfTheSort(YamlNode old, Object value) {
        return value instanceof Map && old.isMap()
                || value instanceof List<?> list
                        && old.isList()
                        && !list.isEmpty()
                        && !old.items().isEmpty();
    }

    private static boolean haveIds(YamlNode list, List<?> wanted) {
        List<String> before = ids(list);
        List<String> after = wanted.stream()
                .flatMap(item -> item instanceof Map<?, ?> map && map.get(ID) != null
                        ? List.of(String.valueOf(map.get(ID))).stream()
                        : List.<String>of().stream())
                .toList();
        return before.size() == list.items().size()
                && after.size() == wanted.size()
                && new HashSet<>(before).size() == before.size()
                && new HashSet<>(after).size() == after.size();
    }

    private static List<String> ids(YamlNode list) {
        return list.items().stream().flatMap(item -> item.text(ID).stream()).toList();
    }

    private static Optional<YamlSource> byId(YamlSource source, List<String> path, List<?> wanted) {
        List<String> before = source.at(path).map(YamlEdit::ids).orElse(List.of());
        List<String> after = wanted.stream()
                .map(item -> String.valueOf(((Map<?, ?>) item).get(ID)))
                .toList();
        Optional<YamlSource> edited = Optional.of(source);
        for (int at = 0; at < after.size(); at++) {
            Object item = wanted.get(at);
            edited = before.contains(after.get(at)) ? edited : edited.flatMap(now -> now.withAdded(path, item));
        }
        for (int at = before.size() - 1; at >= 0; at--) {
            int place = at;
            edited = after.contains(before.get(at)) ? edited : edited.flatMap(now -> now.without(path, place));
        }
        for (int at = 0; at < after.size(); at++) {
            int place = at;
            edited = edited.flatMap(now -> moved(now, path, after.get(place), place));
        }
        for (int at = 0; at < after.size(); at++) {
            int place = at;
            edited = edited.flatMap(now -> at(now, beside(path, String.valueOf(place)), wanted.get(place)));
        }
        return edited;
    }

    private static Optional<YamlSource> moved(YamlSource source, List<String> path, String id, int place) {
        int from = source.at(path).map(YamlEdit::ids).orElse(List.of()).indexOf(id);
        Optional<YamlSource> moved = Optional.of(source);
        for (int at = from; at > place; at--) {
            int first = at - 1;
            moved = moved.flatMap(now -> now.swapped(path, first));
        }
        return moved;
    }

    private static Optional<YamlSource> byPlace(YamlSource source, List<String> path, List<?> wanted) {
        int before = source.at(path).map(list -> list.items().size()).orElse(0);
        Optional<YamlSource> edited = Optional.of(source);
        for (int at = 0; at < wanted.size(); at++) {
            Object item = wanted.get(at);
            int place = at;
            edited = at < before
                    ? edited.flatMap(now -> item(now, path, place, item))
                    : edited.flatMap(now -> now.withAdded(path, item));
        }
        for (int at = before - 1; at >= wanted.size(); at--) {
            int place = at;
            edited = edited.flatMap(now -> now.without(path, place));
        }
        return edited;
    }

    private static Optional<YamlSource> item(YamlSource source, List<String> path, int place, Object wanted) {
        List<String> item = beside(path, String.valueOf(place));
        boolean isText = source.at(item).flatMap(YamlNode::text).isPresent();
        return isText && source.at(item).filter(old -> says(old, wanted)).isEmpty()
                ? source.withItem(path, place, wanted)
                : at(source, item, wanted);
    }

    private static List<String> beside(List<String> path, String step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }
}
