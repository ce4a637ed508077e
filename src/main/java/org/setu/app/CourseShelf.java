package org.setu.app;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseFolder;
import org.setu.courses.Findings;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.WarFiles;

/** The course folders that this installation is started with: those in the WAR or, where one is named, those of a folder on disk. */
@MadeOnce
class CourseShelf {
    private static final String IN_THE_WAR = "/WEB-INF/courses/";
    private static final String SHARED = "_shared";

    private final Optional<String> folder;
    private final WarFiles war;

    @Inject
    CourseShelf(@ConfigProperty(name = "setu.courses.dir") Optional<String> folder, WarFiles war) {
        this.folder = folder.filter(path -> !path.isBlank());
        this.war = war;
    }

    /** One folder as it was found. */
    record Found(CourseFiles files, Findings findings) {}

    List<Found> all() {
        return folder.map(path -> onDisk(new CourseFolder(Path.of(path)))).orElseGet(this::inTheWar);
    }

    private static List<Found> onDisk(CourseFolder courses) {
        return courses.slugs().stream()
                .map(slug -> {
                    var findings = new Findings();
                    return new Found(courses.files(slug, findings), findings);
                })
                .toList();
    }

    private List<Found> inTheWar() {
        var files = war.below(IN_THE_WAR);
        return files.keySet().stream()
                .map(path -> path.split("/", 2)[0])
                .distinct()
                .filter(Slug::isSlug)
                .map(name -> course(new Slug(name), files))
                .toList();
    }

    private static Found course(Slug slug, SortedMap<String, byte[]> all) {
        var findings = new Findings();
        var files = new TreeMap<String, byte[]>();
        take(all, slug + "/", "", files, findings);
        take(all, SHARED + "/", SHARED + "/", files, findings);
        return new Found(CourseFiles.of(slug, files), findings);
    }

    private static void take(
            SortedMap<String, byte[]> all, String from, String to, Map<String, byte[]> files, Findings findings) {
        all.tailMap(from).entrySet().stream()
                .takeWhile(file -> file.getKey().startsWith(from))
                .forEach(file -> {
                    String path = to + file.getKey().substring(from.length());
                    if (CourseFiles.isPath(path)) {
                        files.put(path, file.getValue());
                    } else if (!path.startsWith(".") && !path.contains("/.")) {
                        findings.error(path, 0, "path-form");
                    }
                });
    }
}
