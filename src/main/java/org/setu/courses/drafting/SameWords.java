package org.setu.courses.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.YamlNode;

/** Forms give texts without blanks at their ends. What reads the same as before is left as somebody wrote it. */
public final class SameWords {
    private static final String ID = "id";

    private SameWords() {}

    /** @param wanted maps, lists and texts; what else stands in them stays as it is */
    public static Map<String, Object> asIn(Optional<YamlNode> saved, Map<String, ?> wanted) {
        var same = new LinkedHashMap<String, Object>();
        wanted.forEach((key, value) -> same.put(key, value(saved.flatMap(old -> old.get(key)), value)));
        return same;
    }

    private static Object value(Optional<YamlNode> saved, Object wanted) {
        if (wanted instanceof Map<?, ?> map) {
            var same = new LinkedHashMap<String, Object>();
            map.forEach((key, inner) ->
                    same.put(String.valueOf(key), value(saved.flatMap(old -> old.get(String.valueOf(key))), inner)));
            return same;
        } else if (wanted instanceof List<?> list) {
            return list(saved.map(YamlNode::items).orElse(List.of()), list);
        } else if (wanted instanceof String text) {
            return saved.flatMap(YamlNode::text)
                    .filter(old -> TypedText.text(old).equals(text))
                    .orElse(text);
        } else {
            return wanted;
        }
    }

    private static List<Object> list(List<YamlNode> saved, List<?> wanted) {
        var same = new ArrayList<Object>();
        for (int at = 0; at < wanted.size(); at++) {
            Optional<YamlNode> beside = at < saved.size() ? Optional.of(saved.get(at)) : Optional.empty();
            Object item = wanted.get(at);
            same.add(value(item instanceof Map<?, ?> map && map.get(ID) != null ? byId(saved, map) : beside, item));
        }
        return same;
    }

    private static Optional<YamlNode> byId(List<YamlNode> saved, Map<?, ?> wanted) {
        String id = String.valueOf(wanted.get(ID));
        return saved.stream()
                .filter(old -> old.text(ID).filter(id::equals).isPresent())
                .findFirst();
    }
}
