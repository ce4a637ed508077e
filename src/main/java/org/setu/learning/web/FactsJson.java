package org.setu.learning.web;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CourseContent;
import org.setu.courses.Lesson;
import org.setu.learning.Fact;
import org.setu.shared.Slug;
import org.setu.web.BadRequest;

/**
 * A batch of facts as a browser or a program sends it: {@code {"facts": [{"id", "kind", "lesson", "block", "amount", "occurredAt"}]}}. A lesson's
 * own page leaves the lesson out.
 */
final class FactsJson {
    private static final int MOST_FACTS = 500;
    private static final int MOST_SECONDS = 300;

    private FactsJson() {}

    /**
     * @param thisLesson the lesson of facts that name none
     * @throws BadRequest with what is wrong and where
     */
    static List<Fact> read(String body, CourseContent content, String thisLesson) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var array = reader.readObject().getJsonArray("facts");
            if (array == null || array.size() > MOST_FACTS) {
                throw new BadRequest("\"facts\" is an array of at most " + MOST_FACTS + " objects");
            }
            return array.getValuesAs(JsonObject.class).stream()
                    .map(object -> fact(object, content, thisLesson))
                    .toList();
        } catch (JsonException | ClassCastException broken) {
            throw new BadRequest("The body is not the JSON that is expected: " + broken.getMessage());
        }
    }

    private static Fact fact(JsonObject object, CourseContent content, String thisLesson) {
        try {
            UUID id = UUID.fromString(object.getString("id"));
            Fact.Kind kind = Fact.Kind.valueOf(object.getString("kind").toUpperCase(Locale.ROOT));
            if (!kind.isReportedByClients() || kind == Fact.Kind.ACTIVITY) {
                throw new BadRequest("Facts of kind " + object.getString("kind") + " are the server's own");
            }
            Lesson lesson = lesson(object.getString("lesson", thisLesson), content);
            return new Fact(
                    id,
                    kind,
                    lesson.address(),
                    block(object, lesson),
                    null,
                    kind == Fact.Kind.SECONDS ? Math.max(0, Math.min(MOST_SECONDS, object.getInt("amount"))) : null,
                    null,
                    Instant.parse(object.getString("occurredAt")));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException | ClassCastException broken) {
            throw new BadRequest(
                    "A fact has id (UUID), kind (read, opened, seconds), lesson, occurredAt (ISO 8601), and block or amount: "
                            + broken.getMessage());
        }
    }

    private static Lesson lesson(String address, CourseContent content) {
        return content.lessons()
                .filter(lesson -> lesson.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new BadRequest("The course has no lesson " + address));
    }

    private static @Nullable String block(JsonObject object, Lesson lesson) {
        String block = object.getString("block", "");
        if (block.isEmpty()) {
            return null;
        } else if (!Slug.isSlug(block)
                || lesson.sourceText().block(new Slug(block)).isEmpty()) {
            throw new BadRequest("The lesson " + lesson.address() + " has no block " + block);
        } else {
            return block;
        }
    }
}
