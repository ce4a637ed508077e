package org.setu.assessment;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.setu.assessment.Response.Chosen;
import org.setu.assessment.Response.Filled;
import org.setu.assessment.Response.Matched;
import org.setu.assessment.Response.Ordered;
import org.setu.assessment.Response.Reading;
import org.setu.assessment.Response.Refusal;
import org.setu.assessment.Response.Refused;
import org.setu.assessment.Response.Taken;
import org.setu.assessment.Response.Typed;

/**
 * The JSON of a response: an object with one key, which tells the kind.
 *
 * <p>{@code {"chosen":["a","c"]}}, {@code {"matched":{"p1":"p2"}}}, {@code {"positions":{"x":2,"y":1}}},
 * {@code {"gaps":{"g1":"text"}}}, {@code {"text":"2018"}}. It is read by way of {@link FormReader}, so that one place says
 * what is taken.
 */
final class JsonForm {
    /** Looked up once: looking it up costs more than the work. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int LONGEST = 200_000;

    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,3}");

    private static final Map<String, String> PREFIXES =
            Map.of("matched", FieldNames.MATCH, "positions", FieldNames.POSITION, "gaps", FieldNames.GAP);

    private JsonForm() {}

    static Reading read(Question question, String json) {
        if (json.length() > LONGEST) {
            return new Refused(Refusal.TOO_LONG, "");
        }
        return parse(json)
                .flatMap(only -> fields(only)
                        .map(fields -> question.accept(new FormReader(fields)))
                        .filter(reading -> isOfKind(only.getKey(), reading)))
                .orElse(new Refused(Refusal.UNREADABLE, ""));
    }

    private static boolean isOfKind(String key, Reading reading) {
        return !(reading instanceof Taken taken) || key.equals(key(taken.response()));
    }

    static String write(Response response) {
        return JSON.createObjectBuilder()
                .add(key(response), value(response))
                .build()
                .toString();
    }

    /** The only key of the object and its value. */
    private static Optional<Map.Entry<String, JsonValue>> parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readValue() instanceof JsonObject object && object.size() == 1
                    ? object.entrySet().stream().findFirst()
                    : Optional.empty();
        } catch (RuntimeException nonsense) { // what is thrown for too deep or too long input is up to the parser
            return Optional.empty();
        }
    }

    private static Optional<Map<String, List<String>>> fields(Map.Entry<String, JsonValue> only) {
        String key = only.getKey();
        JsonValue value = only.getValue();
        var fields = new LinkedHashMap<String, List<String>>();
        if (key.equals("chosen")
                && value instanceof JsonArray array
                && array.stream().allMatch(JsonForm::isText)) {
            fields.put(FieldNames.ANSWER, array.stream().map(JsonForm::text).toList());
        } else if (key.equals("text") && isText(value)) {
            fields.put(FieldNames.ANSWER, List.of(text(value)));
        } else if (PREFIXES.containsKey(key)
                && value instanceof JsonObject parts
                && parts.values().stream().allMatch(JsonForm::isText)) {
            parts.forEach((part, answer) -> fields.put(PREFIXES.get(key) + part, List.of(text(answer))));
        } else {
            return Optional.empty();
        }
        return Optional.of(fields);
    }

    private static boolean isText(JsonValue value) {
        return value instanceof JsonString
                || SMALL_NUMBER.matcher(value.toString()).matches();
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static String key(Response response) {
        if (response instanceof Chosen) {
            return "chosen";
        } else if (response instanceof Matched) {
            return "matched";
        } else if (response instanceof Ordered) {
            return "positions";
        } else if (response instanceof Filled) {
            return "gaps";
        } else {
            return "text";
        }
    }

    private static JsonValue value(Response response) {
        if (response instanceof Chosen chosen) {
            return JSON.createArrayBuilder(chosen.options()).build();
        } else if (response instanceof Matched matched) {
            return object(matched.matches());
        } else if (response instanceof Ordered ordered) {
            return object(ordered.positions());
        } else if (response instanceof Filled filled) {
            return object(filled.gaps());
        } else if (response instanceof Typed typed) {
            return JSON.createValue(typed.text());
        } else {
            throw new IllegalStateException("No JSON for " + response.getClass());
        }
    }

    private static JsonValue object(Map<String, ?> parts) {
        return JSON.createObjectBuilder(new LinkedHashMap<String, Object>(parts))
                .build();
    }
}
