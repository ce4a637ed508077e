package org.setu.courses.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setu.courses.ActivityKind;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CleanWater;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseMinutes;
import org.setu.courses.LessonMarkup;
import org.setu.courses.markup.TestAddresses;
import org.setu.shared.Language;

/** Whatever stands in the files, reading, checking and showing them ends with findings and not with an exception. */
class HostileFilesTest {
    private static final List<String> TEXTS = CleanWater.files().paths().stream()
            .filter(path -> path.endsWith(".md") || path.endsWith(".yaml"))
            .toList();

    static Stream<CourseFiles> mutilated() {
        var random = new Random(11);
        return IntStream.range(0, 300).mapToObj(run -> mutilated(random));
    }

    @ParameterizedTest
    @MethodSource("mutilated")
    void mutilatedFilesAreSurvived(CourseFiles files) {
        assertThatCode(() -> use(files)).doesNotThrowAnyException();
    }

    @Test
    void deeplyNestedEmphasisIsSurvived() {
        use(CleanWater.with(
                "modules/01-water/storing.en.md", "Safe water", "*a **b ".repeat(20_000) + "x** y* ".repeat(20_000)));
    }

    @Test
    void deeplyNestedQuotesListsAndTagsAreSurvived() {
        use(CleanWater.with("modules/01-water/storing.en.md", "Safe water", ">".repeat(50_000)));
        use(CleanWater.with("modules/01-water/storing.en.md", "Safe water", "- ".repeat(5_000)));
        use(CleanWater.with("modules/01-water/storing.en.md", "Safe water", "<div>".repeat(50_000)));
        use(CleanWater.with(
                "modules/01-water/storing.en.md", "Safe water", "[".repeat(20_000) + "](term:arsenic)".repeat(1_000)));
    }

    @Test
    void longRunsOfNothingAreSurvived() {
        use(CleanWater.with("modules/01-water/storing.en.md", "Safe water", "Safe" + "\n".repeat(400_000) + "water"));
        use(CleanWater.with("modules/01-water/storing.en.md", "Safe water", "Safe" + " ".repeat(400_000) + "water"));
        use(CleanWater.with("modules/01-water/storing.en.md", "Safe water", "Safe" + "-".repeat(400_000) + " water"));
        use(CleanWater.with(
                "modules/01-water/storing.en.md", "{#voices .audio", "{#voices .audio" + " a=b".repeat(200_000)));
    }

    @Test
    void aLongChainOfScenesIsSurvived() {
        var scenes = new StringBuilder("scenes:\n");
        for (int scene = 0; scene < 20_000; scene++) {
            scenes.append("  - {id: s")
                    .append(scene)
                    .append(", text: t, choices: [{id: c, text: t, feedback: f, to: s")
                    .append(scene + 1)
                    .append("}]}\n");
        }
        var checked = use(CleanWater.with(
                "modules/01-water/storing.en.md",
                "{#family .scenario}\n",
                "{#long .scenario}\ntitle: T\nstart: s0\n" + scenes + "\n{#family .scenario}\n"));

        assertThat(checked.mayBePublished()).isFalse();
    }

    private static CourseFiles mutilated(Random random) {
        var files = CleanWater.files();
        for (int wound = random.nextInt(3); wound >= 0; wound--) {
            String path = TEXTS.get(random.nextInt(TEXTS.size()));
            byte[] bytes = files.bytes(path).orElse(new byte[0]);
            files = switch (random.nextInt(5)) {
                case 0 -> files.with(path, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
                case 1 -> files.with(path, withNoise(bytes, random));
                case 2 -> files.with(path, withoutLine(new String(bytes, StandardCharsets.UTF_8), random));
                case 3 -> files.with(path, withPunctuation(new String(bytes, StandardCharsets.UTF_8), random));
                default -> files.without(path);
            };
        }
        return files;
    }

    private static byte[] withNoise(byte[] bytes, Random random) {
        byte[] noisy = bytes.clone();
        for (int at = 0; at < 5 && noisy.length > 0; at++) {
            noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
        }
        return noisy;
    }

    private static String withoutLine(String text, Random random) {
        var lines = new ArrayList<>(text.lines().toList());
        if (!lines.isEmpty()) {
            lines.remove(random.nextInt(lines.size()));
        }
        return String.join("\n", lines);
    }

    private static String withPunctuation(String text, Random random) {
        String mark = List.of(
                        "{", "}", "[", "]", ":", "-", "\"", "'", "|", "\n", "  ", "`", "*", "<", "&", "null", "[]",
                        "{#")
                .get(random.nextInt(18));
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + mark + text.substring(at);
    }

    private static CheckedCourse use(CourseFiles files) {
        var checked = CleanWater.checked(files);
        var minutes = new CourseMinutes(checked.content(), ActivityKind.installed());
        Stamps.stamped(files);
        for (Language language : Language.values()) {
            minutes.of(language);
            checked.content().lessons().forEach(lesson -> {
                var markup = new LessonMarkup(checked.content(), lesson, language, new TestAddresses());
                lesson.blocks(language).forEach(shown -> markup.html(shown.block()));
            });
        }
        return checked;
    }
}
