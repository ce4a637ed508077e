package org.setu.courses.folder;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseModule;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;

/** Whether every file has its place in the course, and holds nothing that could act on a reader's machine. */
final class FilesCheck implements Check {
    private static final Set<String> SHARED = Set.of(
            "_shared/facts.yaml",
            "_shared/references.yaml",
            "_shared/glossary.yaml",
            "_shared/competencies.yaml",
            "_shared/priority-areas.yaml");
    /** May be absent: a course needs no library. */
    private static final String LIBRARY = "_shared/library.yaml";

    private static final Pattern ACTIVE_SVG = Pattern.compile(
            "<script|<foreignObject|<!ENTITY|\\son[a-z]+\\s*=|(?:href|src)\\s*=\\s*[\"']\\s*(?:https?:|//|javascript:)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void lint(Checked checked, Findings findings) {
        var known = known(checked.course());
        for (String path : checked.files().paths()) {
            if (path.startsWith("media/")) {
                lintMedia(path, checked, findings);
            } else if (checked.course().modules().isEmpty()) {
                // Without an outline every file would look astray.
                continue;
            } else if (path.endsWith(".md") && !known.contains(path)) {
                findings.warning(path, 0, "lesson-not-in-outline");
            } else if (!known.contains(path)) {
                findings.warning(path, 0, "file-stray");
            }
        }
        for (String path : SHARED) {
            if (!checked.files().paths().contains(path)) {
                findings.error(path, 0, "file-missing");
            }
        }
    }

    private static Set<String> known(CourseContent course) {
        var known = new HashSet<>(SHARED);
        known.add(LIBRARY);
        known.add("course.yaml");
        for (CourseModule module : course.modules()) {
            known.add(module.questionsFile());
            known.add(module.setAsideFile());
            for (Lesson lesson : module.lessons()) {
                lesson.texts().values().forEach(text -> known.add(text.file()));
            }
        }
        return known;
    }

    private static void lintMedia(String path, Checked checked, Findings findings) {
        if (!checked.course().modules().isEmpty() && !isUsed(path, checked.course())) {
            findings.warning(path, 0, "media-unused");
        }
        if (checked.files()
                .beginning(path, FileStart.FAR_ENOUGH)
                .filter(start -> !FileStart.fits(path, start))
                .isPresent()) {
            findings.error(path, 0, "media-ending");
        }
        if (path.endsWith(".svg")
                && ACTIVE_SVG.matcher(text(checked.files(), path)).find()) {
            findings.error(path, 0, "svg-active");
        }
        if (path.endsWith(".vtt") && !text(checked.files(), path).startsWith("WEBVTT")) {
            findings.error(path, 1, "captions-form");
        }
    }

    private static boolean isUsed(String path, CourseContent course) {
        return course.lessons()
                .flatMap(lesson -> lesson.texts().values().stream())
                .flatMap(text -> text.blocks().stream())
                .flatMap(Block::media)
                .anyMatch(path::equals);
    }

    private static String text(CourseFiles files, String path) {
        return files.bytes(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }
}
