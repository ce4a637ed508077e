package org.setu.courses.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseFiles;
import org.setu.fixtures.MeasuredCourse;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published JSON Schemas say what the reader says: editors that know them warn while one types. */
class SchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory DRAFT = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("course", "course.yaml"),
                arguments("questions", "modules/01-water/questions.yaml"),
                arguments("facts", "_shared/facts.yaml"),
                arguments("references", "_shared/references.yaml"),
                arguments("glossary", "_shared/glossary.yaml"),
                arguments("competencies", "_shared/competencies.yaml"),
                arguments("priority-areas", "_shared/priority-areas.yaml"),
                arguments("library", "_shared/library.yaml"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("course", "course.yaml", "format: 1", "format: 2"),
                arguments("course", "course.yaml", "slug: clean-water", "slug: Clean Water"),
                arguments("course", "course.yaml", "licence: CC-BY-4.0\n", ""),
                arguments("course", "course.yaml", "level: evaluate", "level: judge"),
                arguments("course", "course.yaml", "compulsory: false", "compulsry: false"),
                arguments("course", "course.yaml", "critical, evaluation]", "critcal, evaluation]"),
                arguments("course", "course.yaml", "atLeast: 80", "atLeast: 800"),
                arguments("questions", "modules/01-water/questions.yaml", "kind: ordering", "kind: sorting"),
                arguments("questions", "modules/01-water/questions.yaml", "answer: false", "answer: perhaps"),
                arguments(
                        "questions",
                        "modules/01-water/questions.yaml",
                        ", feedback: {en: That wastes wood., bn: কাঠ নষ্ট হয়।}",
                        ""),
                arguments("questions", "modules/01-water/questions.yaml", "    answer: 60\n", ""),
                arguments("questions", "modules/01-water/questions.yaml", "use: check", "use: exam"),
                arguments("facts", "_shared/facts.yaml", "confidence: V", "confidence: X"),
                arguments("facts", "_shared/facts.yaml", "sources: [R3]", "sources: []"),
                arguments("references", "_shared/references.yaml", "url: https://", "url: "),
                arguments("references", "_shared/references.yaml", "kind: law", "kind: rumour"),
                arguments("library", "_shared/library.yaml", "kind: law", "kind: rumour"),
                arguments("library", "_shared/library.yaml", "year: \"2019\"", "year: \"about 2019\""),
                arguments("library", "_shared/library.yaml", "url: https://", "url: "),
                arguments("library", "_shared/library.yaml", "  water-act:", "  Water Act:"),
                arguments("library", "_shared/library.yaml", "makers:", "authors:"),
                arguments("glossary", "_shared/glossary.yaml", "official: true", "oficial: true"),
                arguments("competencies", "_shared/competencies.yaml", "gcm: [1, 15]", "gcm: [24]"),
                arguments("priority-areas", "_shared/priority-areas.yaml", "{en: Health, bn: স্বাস্থ্য}", "Health"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSoundFileFitsItsSchema(String schema, String path) throws IOException {
        assertThat(problems(schema, CleanWater.text(CleanWater.files(), path))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeDoesNotFit(String schema, String path, String passage, String replacement) throws IOException {
        assertThat(problems(schema, CleanWater.text(CleanWater.with(path, passage, replacement), path)))
                .isNotEmpty();
    }

    @Test
    void aCourseWithTestsBeforeAndAfterFitsToo() throws IOException {
        assertThat(problems("course", outline(MeasuredCourse.files()))).isEmpty();
        assertThat(problems("questions", CleanWater.text(MeasuredCourse.files(), MeasuredCourse.QUESTIONS)))
                .isEmpty();
        assertThat(problems("course", outline(MeasuredCourse.with("postTest: w-post\n", ""))))
                .isNotEmpty();
        assertThat(problems("course", outline(MeasuredCourse.with("use: pre-test", "use: graded"))))
                .isNotEmpty();
        assertThat(problems("course", outline(MeasuredCourse.with("use: pre-test", "use: exam"))))
                .isNotEmpty();
    }

    private static String outline(CourseFiles files) {
        return CleanWater.text(files, "course.yaml");
    }

    @Test
    void theSchemasFitTheirOwnSchema() throws IOException {
        var metaSchema = DRAFT.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (Arguments file : files().toList()) {
            assertThat(metaSchema.validate(JSON.readTree(open(String.valueOf(file.get()[0])))))
                    .isEmpty();
        }
    }

    private static Set<ValidationMessage> problems(String schema, String yaml) throws IOException {
        try (InputStream stream = open(schema)) {
            JsonSchema read =
                    DRAFT.getSchema(stream, SchemaValidatorsConfig.builder().build());
            return read.validate(json(yaml));
        }
    }

    private static JsonNode json(String yaml) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    private static InputStream open(String schema) {
        return Objects.requireNonNull(CourseReader.class.getResourceAsStream(schema + ".schema.json"));
    }
}
