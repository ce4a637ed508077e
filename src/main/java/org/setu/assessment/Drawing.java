package org.setu.assessment;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.setu.shared.Slug;

/** The questions of one attempt in their order, each with the order of what it shows. Frozen with the attempt. */
public record Drawing(List<Drawn> questions) {
    /** Looked up once: looking it up costs more than the work. */
    private static final JsonProvider JSON = JsonProvider.provider();

    public Drawing {
        questions = List.copyOf(questions);
    }

    /**
     * One question as this attempt shows it.
     *
     * @param orders for each list that the question shows ({@link #OPTIONS}, {@link #PAIRS}, {@link #CHOICES}, {@link #ITEMS},
     *     or {@code gap.<id>} for a drop-down) the ids in the order in which they are shown
     */
    public record Drawn(Slug question, SortedMap<String, List<String>> orders) {
        public static final String OPTIONS = "options";
        public static final String PAIRS = "pairs";
        public static final String CHOICES = "choices";
        public static final String ITEMS = "items";

        public Drawn {
            orders = Collections.unmodifiableSortedMap(new TreeMap<>(orders));
        }

        /** As its author wrote it, for those who look a question over. */
        public static Drawn asWritten(Question question) {
            return new Drawn(
                    question.id(),
                    question instanceof Question.TrueFalse
                            ? new TreeMap<>(Map.of(OPTIONS, List.of("true", "false")))
                            : new TreeMap<>());
        }

        /** The ids of this list; empty if the question shows no such list. */
        public List<String> order(String of) {
            return orders.getOrDefault(of, List.of());
        }
    }

    /** {@code [{"question":"q1","orders":{"options":["b","a"]}}]}, the same for equal drawings. */
    public String toJson() {
        var array = JSON.createArrayBuilder();
        for (Drawn drawn : questions) {
            var orders = JSON.createObjectBuilder();
            drawn.orders().forEach((list, ids) -> orders.add(list, JSON.createArrayBuilder(ids)));
            array.add(JSON.createObjectBuilder()
                    .add("question", drawn.question().value())
                    .add("orders", orders));
        }
        return array.build().toString();
    }

    /** Reads what {@link #toJson} wrote; it never came from outside. */
    public static Drawing fromJson(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return new Drawing(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(Drawing::drawn)
                    .toList());
        }
    }

    /** Whether the drawing that {@link #toJson} wrote so holds the question, told without reading all of it. */
    static boolean asks(String json, Slug question) {
        return json.contains(mention(question));
    }

    /** What stands in the JSON of every drawing that holds the question, and in no other. */
    public static String mention(Slug question) {
        return "{\"question\":\"" + question + "\",";
    }

    private static Drawn drawn(JsonObject object) {
        var orders = new TreeMap<String, List<String>>();
        object.getJsonObject("orders")
                .forEach((list, ids) -> orders.put(
                        list,
                        ((JsonArray) ids)
                                .getValuesAs(JsonString.class).stream()
                                        .map(JsonString::getString)
                                        .toList()));
        return new Drawn(new Slug(object.getString("question")), orders);
    }
}
