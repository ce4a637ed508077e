package org.setu.certificates;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * What a certificate says, in the words of the day on which it was issued. They stay the same whatever becomes of the course.
 *
 * @param course what the certificate calls the course
 * @param deed what the holder did, to follow the name: "has completed the course"
 * @param statement what the holder has shown to be able to do; empty where nothing was assessed
 * @param assessment how learning was judged
 */
public record CertificateDetail(
        LocalizedText course,
        LocalizedText deed,
        Optional<LocalizedText> statement,
        List<LocalizedText> competencies,
        LocalizedText assessment) {
    public CertificateDetail {
        competencies = List.copyOf(competencies);
    }

    public String json() {
        JsonArrayBuilder titles = Json.createArrayBuilder();
        competencies.forEach(competency -> titles.add(json(competency)));
        JsonObjectBuilder detail = Json.createObjectBuilder()
                .add("course", json(course))
                .add("deed", json(deed))
                .add("competencies", titles)
                .add("assessment", json(assessment));
        statement.ifPresent(text -> detail.add("statement", json(text)));
        return detail.build().toString();
    }

    public static CertificateDetail ofJson(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject detail = reader.readObject();
            return new CertificateDetail(
                    text(detail.getJsonObject("course")),
                    text(detail.getJsonObject("deed")),
                    Optional.ofNullable(detail.getJsonObject("statement")).map(CertificateDetail::text),
                    detail.getJsonArray("competencies").getValuesAs(JsonObject.class).stream()
                            .map(CertificateDetail::text)
                            .toList(),
                    text(detail.getJsonObject("assessment")));
        }
    }

    private static JsonObjectBuilder json(LocalizedText text) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (Language language : Language.values()) {
            text.exactly(language).ifPresent(words -> object.add(language.code(), words));
        }
        return object;
    }

    private static LocalizedText text(JsonObject object) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            if (object.containsKey(language.code())) {
                texts.put(language, object.getString(language.code()));
            }
        }
        return new LocalizedText(texts);
    }
}
