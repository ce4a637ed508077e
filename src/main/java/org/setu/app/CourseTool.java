package org.setu.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseFolder;
import org.setu.courses.CourseMessages;
import org.setu.courses.Finding;
import org.setu.courses.Findings;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/**
 * The tool for those who write courses in an editor: {@code lint [slug...]} says what is wrong, {@code stamp <slug>} marks
 * translations as up to date, {@code curriculum} writes what all courses hold to {@code docs/courses.md}.
 */
public final class CourseTool {
    private static final String USAGE = "Usage: lint [slug...] | stamp <slug> | curriculum";

    private final CourseFolder courses;
    private final Path curriculum;
    private final LocalDate today;
    private final PrintStream out;

    /** @param curriculum where it is written; the folder must be there */
    public CourseTool(Path courses, Path curriculum, LocalDate today, PrintStream out) {
        this.courses = new CourseFolder(courses);
        this.curriculum = curriculum;
        this.today = today;
        this.out = out;
    }

    public static void main(String[] arguments) {
        Path courses = Path.of(System.getProperty("setu.courses", "courses"));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int exit = new CourseTool(
                        courses, courses.resolveSibling("docs/courses.md"), LocalDate.now(ZoneId.systemDefault()), out)
                .run(List.of(arguments));
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** @return 0 where all is well, 1 where there are errors, 2 where nobody understands the words */
    public int run(List<String> words) {
        String command = words.isEmpty() ? "" : words.get(0);
        List<String> names = words.subList(Math.min(1, words.size()), words.size());
        if (names.stream().anyMatch(name -> !Slug.isSlug(name))) {
            out.println(USAGE);
            return 2;
        } else if (command.equals("lint")) {
            return lint(names.isEmpty() ? courses.slugs() : slugs(names));
        } else if (command.equals("stamp") && names.size() == 1) {
            return stamp(slugs(names).get(0));
        } else if (command.equals("curriculum") && names.isEmpty()) {
            return writeCurriculum();
        } else {
            out.println(USAGE);
            return 2;
        }
    }

    private int lint(List<Slug> slugs) {
        var seen = new LinkedHashSet<Located>();
        int errors = 0;
        int warnings = 0;
        for (Slug slug : slugs) {
            var findings = new Findings();
            CheckedCourse.of(courses.files(slug, findings), today, findings);
            for (Finding finding : findings.all()) {
                if (seen.add(located(slug, finding))) {
                    errors += finding.severity() == Finding.Severity.ERROR ? 1 : 0;
                    warnings += finding.severity() == Finding.Severity.WARNING ? 1 : 0;
                }
            }
        }
        seen.stream().sorted(Located.IN_READING_ORDER).forEach(out::println);
        out.printf("%d courses, %d errors, %d warnings%n", slugs.size(), errors, warnings);
        return errors == 0 ? 0 : 1;
    }

    private int stamp(Slug slug) {
        courses.stamp(slug).forEach(file -> out.println("stamped " + slug + "/" + file));
        return 0;
    }

    private int writeCurriculum() {
        try {
            Files.writeString(curriculum, CurriculumPage.of(courses));
            out.println("written " + curriculum);
            return 0;
        } catch (IOException unwritable) {
            out.println(curriculum + " cannot be written: " + unwritable.getMessage());
            return 1;
        }
    }

    private static Located located(Slug slug, Finding finding) {
        String file = finding.file().startsWith("_shared/") ? finding.file() : slug + "/" + finding.file();
        String severity = finding.severity() == Finding.Severity.ERROR ? "error" : "warning";
        return new Located(file, finding.line(), severity + ": " + CourseMessages.of(finding, Language.EN));
    }

    private static List<Slug> slugs(List<String> names) {
        return names.stream().map(Slug::new).toList();
    }

    /** {@code file:line: error: message}, so that editors can jump there. */
    private record Located(String file, int line, String message) {
        static final Comparator<Located> IN_READING_ORDER =
                Comparator.comparing(Located::file).thenComparing(Located::line);

        @Override
        public String toString() {
            return file + ":" + line + ": " + message;
        }
    }
}
