package org.setu.courses.publishing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import org.setu.courses.Finding;

/** Findings as a text that the database keeps. */
final class FindingsJson {
    private FindingsJson() {}

    static String write(List<Finding> findings) {
        var array = Json.createArrayBuilder();
        for (Finding finding : findings) {
            array.add(Json.createObjectBuilder()
                    .add("severity", finding.severity().name())
                    .add("file", finding.file())
                    .add("line", finding.line())
                    .add("key", finding.key())
                    .add("arguments", Json.createArrayBuilder(finding.arguments())));
        }
        return array.build().toString();
    }

    static List<Finding> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(FindingsJson::finding)
                    .toList();
        }
    }

    private static Finding finding(JsonObject object) {
        return new Finding(
                Finding.Severity.valueOf(object.getString("severity")),
                object.getString("file"),
                object.getInt("line"),
                object.getString("key"),
                object.getJsonArray("arguments").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }
}
