package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.Lesson;
import org.setu.courses.YamlNode;
import org.setu.courses.folder.SourceBlock;
import org.setu.shared.Language;
import org.setu.shared.Messages;
import org.setu.web.FieldError;
import org.setu.web.Typed;

/**
 * What a block asks its author in words in place of its settings: the kind of a box, minutes, a file, a question. The settings stay the
 * truth: what is answered here is written into them, and whatever else they say is kept.
 */
public record SettingFields(List<Field> fields) {
    private static final String SENT = "set-";
    private static final List<String> BOXES = List.of("key", "law", "example", "caution", "note");

    public SettingFields {
        fields = List.copyOf(fields);
    }

    /**
     * One setting.
     *
     * @param name as it is sent
     * @param label the key of what is asked
     * @param choices what may be chosen, in words; empty where it is typed
     * @param isNumber whether digits are typed
     */
    public record Field(String name, String label, Map<String, String> choices, String value, boolean isNumber) {}

    /** Empty for kinds that ask otherwise or are not known, and where the settings are to be mended by hand. */
    static Optional<SettingFields> of(
            CourseContent course, Lesson lesson, Block block, Language reader, List<FieldError> errors) {
        boolean byHand = !FieldError.of("settings", errors).isEmpty();
        return byHand ? Optional.empty() : fields(course, lesson, block, reader).map(SettingFields::new);
    }

    private static Optional<List<Field>> fields(CourseContent course, Lesson lesson, Block block, Language reader) {
        return switch (block.kind()) {
            case Block.TEXT, "keypoints" -> Optional.of(List.of());
            case "callout" -> Optional.of(List.of(chosen("type", block, boxes(reader))));
            case "exercise" -> Optional.of(List.of(minutes(block)));
            case "video" ->
                Optional.of(List.of(
                        chosen("src", block, files(course, ".mp4", ".webm")),
                        minutes(block),
                        chosen("captions", block, files(course, ".vtt"))));
            case "audio" ->
                Optional.of(List.of(chosen("src", block, files(course, ".mp3", ".m4a", ".ogg")), minutes(block)));
            case "download" ->
                Optional.of(List.of(chosen("src", block, downloads(course)), typed("title", block, false)));
            case "check" -> Optional.of(List.of(chosen("question", block, checks(course, lesson, reader))));
            default -> Optional.empty();
        };
    }

    private static Field minutes(Block block) {
        return typed("minutes", block, true);
    }

    private static Field typed(String setting, Block block, boolean isNumber) {
        return new Field(
                SENT + setting,
                "courses.desk.set." + setting,
                Map.of(),
                block.attribute(setting).orElse(""),
                isNumber);
    }

    /** What the block names already can be kept, whether it is there or not. */
    private static Field chosen(String setting, Block block, Map<String, String> choices) {
        String value = block.attribute(setting).orElse("");
        var all = new LinkedHashMap<>(choices);
        if (!value.isEmpty() && !value.endsWith("/")) {
            all.putIfAbsent(value, value);
        }
        return new Field(SENT + setting, "courses.desk.set." + setting, all, value, false);
    }

    private static Map<String, String> boxes(Language reader) {
        var boxes = new LinkedHashMap<String, String>();
        BOXES.forEach(box -> boxes.put(box, Messages.in(reader).text("courses.markup.callout." + box)));
        return boxes;
    }

    private static Map<String, String> files(CourseContent course, String... endings) {
        return files(course, path -> Stream.of(endings).anyMatch(path::endsWith));
    }

    private static Map<String, String> downloads(CourseContent course) {
        return files(course, path -> !MediaAnswer.isPicture(path) && !path.endsWith(".vtt"));
    }

    private static Map<String, String> files(CourseContent course, Predicate<String> which) {
        var files = new LinkedHashMap<String, String>();
        course.media().keySet().stream()
                .filter(which)
                .sorted()
                .forEach(path -> files.put(path, path.substring(MediaDesk.FOLDER.length())));
        return files;
    }

    /** The questions that are meant for lessons, of the module where the lesson stands and of that where it began. */
    private static Map<String, String> checks(CourseContent course, Lesson lesson, Language reader) {
        var checks = new LinkedHashMap<String, String>();
        Stream.of(course.moduleOf(lesson).id(), lesson.module())
                .distinct()
                .flatMap(module -> course.questions(module).stream())
                .flatMap(file -> file.list("questions").stream())
                .filter(question -> question.text("use").filter("check"::equals).isPresent())
                .forEach(question -> question.text("id").ifPresent(id -> checks.put(id, words(question, id, reader))));
        return checks;
    }

    private static String words(YamlNode question, String id, Language reader) {
        return question.localized("stem").map(stem -> stem.in(reader)).orElse(id);
    }

    /** Settings with what was answered beside them. What was left open and was not said before stays unsaid. */
    static String settings(String settings, MultivaluedMap<String, String> fields) {
        String changed = settings;
        for (String field : fields.keySet()) {
            String setting = field.startsWith(SENT) ? field.substring(SENT.length()) : "";
            String value = Typed.readable(new Typed(fields).text(field));
            boolean isSaid = settings.contains(" " + setting + "=");
            if (setting.matches("[a-z]{1,20}") && (isSaid || !value.isEmpty())) {
                changed = SourceBlock.settings(changed, setting, value);
            }
        }
        return changed;
    }
}
