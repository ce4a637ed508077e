package org.setu.assessment;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.setu.assessment.AttemptResult.Tally;
import org.setu.shared.Slug;

/**
 * What a result keeps for statistics: {@code {"questions":[{"question":"a1-q01","score":0.5,"answered":true,
 * "parts":[{"id":"b","right":false}]}],"objectives":{"a1.1":{"points":2.5,"possible":3}},"competencies":{...},"critical":["a1-q09"]}}.
 */
public final class ResultDetail {
    private static final JsonProvider JSON = JsonProvider.provider();

    private ResultDetail() {}

    static String json(AttemptResult result, AnswerSheet sheet) {
        var critical = JSON.createArrayBuilder();
        result.critical().forEach(question -> critical.add(question.value()));
        return JSON.createObjectBuilder()
                .add("questions", questions(sheet))
                .add("objectives", tallies(result.byObjective()))
                .add("competencies", tallies(result.byCompetency()))
                .add("critical", critical)
                .build()
                .toString();
    }

    /** Each question is worth one point. */
    static Tally total(String detail) {
        return tallies(detail, "objectives").values().stream().reduce(Tally.NONE, Tally::plus);
    }

    static SortedMap<Slug, Tally> competencies(String detail) {
        return tallies(detail, "competencies");
    }

    /** What each question earned. */
    public static Map<Slug, Double> scores(String detail) {
        var scores = new LinkedHashMap<Slug, Double>();
        try (var reader = JSON.createReader(new StringReader(detail))) {
            reader.readObject()
                    .getJsonArray("questions")
                    .getValuesAs(JsonObject.class)
                    .forEach(line -> scores.put(
                            new Slug(line.getString("question")),
                            line.getJsonNumber("score").doubleValue()));
        }
        return scores;
    }

    private static SortedMap<Slug, Tally> tallies(String detail, String group) {
        var tallies = new TreeMap<Slug, Tally>();
        try (var reader = JSON.createReader(new StringReader(detail))) {
            reader.readObject()
                    .getJsonObject(group)
                    .forEach((key, value) -> tallies.put(
                            new Slug(key),
                            new Tally(
                                    value.asJsonObject().getJsonNumber("points").doubleValue(),
                                    value.asJsonObject().getInt("possible"))));
        }
        return tallies;
    }

    private static JsonArrayBuilder questions(AnswerSheet sheet) {
        var questions = JSON.createArrayBuilder();
        for (AnswerSheet.Line line : sheet.lines()) {
            Grade grade = line.grade();
            var parts = JSON.createArrayBuilder();
            grade.parts()
                    .forEach(part -> parts.add(
                            JSON.createObjectBuilder().add("id", part.id()).add("right", part.right())));
            questions.add(JSON.createObjectBuilder()
                    .add("question", line.question().id().value())
                    .add("score", grade.score())
                    .add("answered", line.standing() != AnswerSheet.Standing.OPEN)
                    .add("parts", parts));
        }
        return questions;
    }

    private static JsonObjectBuilder tallies(SortedMap<Slug, Tally> tallies) {
        var object = JSON.createObjectBuilder();
        tallies.forEach((key, tally) -> object.add(
                key.value(),
                JSON.createObjectBuilder().add("points", tally.points()).add("possible", tally.possible())));
        return object;
    }
}
