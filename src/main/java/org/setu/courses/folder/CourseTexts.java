package org.setu.courses.folder;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.setu.courses.CourseFiles;
import org.setu.courses.Findings;

/** The text files of a course, decoded once. */
final class CourseTexts {
    private final Map<String, String> texts = new TreeMap<>();

    CourseTexts(CourseFiles files, Findings findings) {
        for (String path : files.paths()) {
            if (path.endsWith(".yaml") || path.endsWith(".md") || path.endsWith(".vtt")) {
                files.bytes(path)
                        .flatMap(bytes -> TextGuard.text(path, bytes, findings))
                        .ifPresent(text -> texts.put(path, text));
            }
        }
    }

    Optional<String> get(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    Set<String> paths() {
        return texts.keySet();
    }
}
