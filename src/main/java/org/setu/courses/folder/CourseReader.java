package org.setu.courses.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseContent.Media;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseModule;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.courses.LessonAddress;
import org.setu.courses.LessonText;
import org.setu.courses.Recording;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * Reads a course from its files. A broken file becomes a finding and never an exception, and reading goes on, so that an author sees
 * everything at once.
 */
public final class CourseReader {
    private static final String MEDIA = "media/";
    private static final int MOST_MEDIA_BYTES = 20_000_000;

    private final CourseFiles files;
    private final Findings findings;
    private final CourseTexts texts;

    private CourseReader(CourseFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
        this.texts = new CourseTexts(files, findings);
    }

    public static CourseContent read(CourseFiles files, Findings findings) {
        return new CourseReader(files, findings).read();
    }

    private CourseContent read() {
        if (texts.get("course.yaml").isEmpty()) {
            findings.error("course.yaml", 0, "file-missing");
        }
        Optional<Fields> root = texts.get("course.yaml")
                .flatMap(text -> Fields.read(text, "course.yaml", 1, languagesOf(text), findings));
        var outline = new OutlineReader(files.slug(), root, findings);
        var languages = outline.languages();
        var modules = outline.modules((module, folder, lesson) -> lesson(module, folder, lesson, languages));
        return new CourseContent(
                files.slug(),
                outline.card(),
                modules,
                outline.quizzes(),
                outline.finalQuiz(),
                outline.tests(),
                outline.evaluation(),
                outline.rules("certificate"),
                outline.rules("participation"),
                SharedReader.read(texts, languages, findings),
                questions(modules),
                media());
    }

    /** The languages are needed before anything else is read, and their findings only once. */
    private static List<Language> languagesOf(String text) {
        var quiet = new Findings();
        List<Language> languages = YamlNode.read(text, "course.yaml", 1, quiet)
                .map(node -> node.texts("languages").stream()
                        .flatMap(code -> Language.of(code).stream())
                        .distinct()
                        .toList())
                .orElse(List.of());
        return languages.isEmpty() ? List.of(Language.EN) : languages;
    }

    private Optional<Lesson> lesson(Slug module, Slug folder, LessonAddress lesson, List<Language> languages) {
        var found = new LinkedHashMap<Language, LessonText>();
        for (Language language : languages) {
            String file = lesson.file(module, folder, language);
            texts.get(file)
                    .ifPresent(text -> found.put(
                            language, new LessonReader(file, language, findings).read(text, lesson.lesson())));
            if (!files.paths().contains(file)) {
                reportMissing(file, language == languages.get(0));
            }
        }
        return found.keySet().stream()
                .findFirst()
                .map(source -> new Lesson(lesson.module(), lesson.lesson(), source, found));
    }

    private void reportMissing(String file, boolean isSource) {
        if (isSource) {
            findings.error(file, 0, "lesson-missing");
        } else {
            findings.warning(file, 0, "lesson-untranslated");
        }
    }

    private Map<Slug, YamlNode> questions(List<CourseModule> modules) {
        var questions = new LinkedHashMap<Slug, YamlNode>();
        for (var module : modules) {
            String file = module.questionsFile();
            texts.get(file)
                    .flatMap(text -> YamlNode.read(text, file, 1, findings))
                    .ifPresent(node -> questions.put(module.id(), node));
        }
        return questions;
    }

    /** As large as a file may be. */
    static int mostBytes(String path) {
        if (Recording.isOne(path)) {
            return Recording.MOST_BYTES;
        } else {
            return path.startsWith(MEDIA) ? MOST_MEDIA_BYTES : TextGuard.MOST_BYTES;
        }
    }

    private Map<String, Media> media() {
        var media = new LinkedHashMap<String, Media>();
        for (String path : files.paths()) {
            if (path.startsWith(MEDIA)) {
                int most = mostBytes(path);
                if (files.size(path) > most) {
                    findings.error(path, 0, "too-large", files.size(path) / 1000, most / 1000);
                }
                files.checksum(path)
                        .ifPresent(checksum -> media.put(path, new Media(path, files.size(path), checksum)));
            }
        }
        return media;
    }
}
