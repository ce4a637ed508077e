package org.setu.courses.drafting.outline;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseModule.Objective;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Findings;
import org.setu.courses.Lesson;
import org.setu.courses.LessonAddress;
import org.setu.courses.LessonText;
import org.setu.courses.drafting.outline.OutlineWritten.Gone;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.folder.CourseReader;
import org.setu.courses.folder.LessonSource;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Says which objectives a lesson serves, in all its languages. What a colleague ticked meanwhile stays ticked. */
@MadeOnce
public class ServeObjectives {
    private final Drafts drafts;

    @Inject
    ServeObjectives(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @param seen those that it served when the form was opened */
    public OutlineWritten serve(Slug course, LessonAddress lesson, Set<Slug> seen, Set<Slug> chosen, AccountId by) {
        return drafts.change(course, by, files -> served(files, lesson, seen, chosen));
    }

    static Change<OutlineWritten> served(CourseFiles files, LessonAddress name, Set<Slug> seen, Set<Slug> chosen) {
        CourseContent course = CourseReader.read(files, new Findings());
        Optional<Lesson> lesson = course.lesson(name.module(), name.lesson());
        if (lesson.isEmpty()) {
            return new Change<>(files, new Gone());
        }
        List<Slug> now = Stream.concat(
                        lesson.get().objectives().stream(), course.objectives().map(Objective::id))
                .distinct()
                .filter(objective -> seen.contains(objective) == chosen.contains(objective)
                        ? lesson.get().objectives().contains(objective)
                        : chosen.contains(objective))
                .toList();
        Optional<CourseFiles> changed = Optional.of(files);
        for (LessonText text : lesson.get().texts().values()) {
            if (!text.objectives().equals(now)) {
                changed = changed.flatMap(found -> with(found, text.file(), now));
            }
        }
        return changed.map(found -> new Change<OutlineWritten>(found, new Kept(name.lesson())))
                .orElseGet(() -> AddToOutline.onlyAsText(files));
    }

    private static Optional<CourseFiles> with(CourseFiles files, String file, List<Slug> objectives) {
        return files.bytes(file)
                .map(bytes -> LessonSource.parse(new String(bytes, StandardCharsets.UTF_8)))
                .flatMap(source -> source.withObjectives(objectives))
                .map(source -> files.with(file, source.write()));
    }
}
