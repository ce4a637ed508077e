package org.setu.courses.drafting.outline;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.setu.courses.Checksums;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseModule;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.LessonPlace;
import org.setu.courses.drafting.outline.OutlineWritten.Gone;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.drafting.outline.OutlineWritten.Overtaken;
import org.setu.courses.drafting.outline.OutlineWritten.Unfit;
import org.setu.courses.folder.CourseReader;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Takes modules and lessons out of a draft with their files, unless somebody has changed them since their remover looked. */
@MadeOnce
public class RemoveFromOutline {
    private final Drafts drafts;

    @Inject
    RemoveFromOutline(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @param basedOn what {@link #standing(CourseFiles, LessonPlace)} was */
    public OutlineWritten lesson(Slug course, Slug module, Slug lesson, String basedOn, AccountId by) {
        return drafts.change(course, by, files -> withoutLesson(files, module, lesson, basedOn));
    }

    /** @param basedOn what {@link #standing(CourseFiles, CourseModule)} was */
    public OutlineWritten module(Slug course, Slug module, String basedOn, AccountId by) {
        return drafts.change(course, by, files -> withoutModule(files, module, basedOn));
    }

    /** By which it is told whether a lesson is still what it was. */
    public static String standing(CourseFiles files, LessonPlace place) {
        return checksum(files, place.files());
    }

    /** By which it is told whether a module is still what it was, with everything in it. */
    public static String standing(CourseFiles files, CourseModule module) {
        String said = OutlineDraft.of(files)
                .flatMap(outline -> outline.node(module.id()))
                .map(YamlNode::shape)
                .map(Object::toString)
                .orElse("");
        return Checksums.ofBlock(said, checksum(files, filesOf(files, module)));
    }

    static Change<OutlineWritten> withoutLesson(CourseFiles files, Slug module, Slug lesson, String basedOn) {
        Optional<LessonPlace> place = LessonPlace.in(CourseReader.read(files, new Findings()), module, lesson);
        if (place.isEmpty()) {
            return new Change<>(files, new Gone());
        } else if (!standing(files, place.get()).equals(basedOn)) {
            return new Change<>(files, new Overtaken());
        }
        return OutlineDraft.of(files)
                .flatMap(outline -> outline.withoutLesson(place.get().lesson()))
                .map(outline -> without(outline.files(), place.get().files()))
                .map(changed -> new Change<OutlineWritten>(changed, new Kept(lesson)))
                .orElseGet(() -> AddToOutline.onlyAsText(files));
    }

    static Change<OutlineWritten> withoutModule(CourseFiles files, Slug id, String basedOn) {
        CourseContent course = CourseReader.read(files, new Findings());
        Optional<CourseModule> module = course.module(id);
        if (module.isEmpty()) {
            return new Change<>(files, new Gone());
        } else if (!standing(files, module.get()).equals(basedOn)) {
            return new Change<>(files, new Overtaken());
        }
        ModuleRemoval removal = ModuleRemoval.of(course, module.get());
        if (!removal.obstacles().isEmpty()) {
            return new Change<>(files, new Unfit(removal.obstacles()));
        }
        return OutlineDraft.of(files)
                .flatMap(outline -> removal.quiz()
                        .map(quiz -> outline.withoutQuiz(quiz.id()))
                        .orElse(Optional.of(outline)))
                .flatMap(outline -> outline.withoutDraws(removal.objectives()))
                .flatMap(outline -> outline.withoutModule(id))
                .map(outline -> without(outline.files(), filesOf(files, module.get())))
                .map(changed -> new Change<OutlineWritten>(changed, new Kept(id)))
                .orElseGet(() -> AddToOutline.onlyAsText(files));
    }

    private static List<String> filesOf(CourseFiles files, CourseModule module) {
        return files.paths().stream()
                .filter(path -> path.startsWith("modules/" + module.folder() + "/"))
                .toList();
    }

    private static CourseFiles without(CourseFiles files, List<String> paths) {
        CourseFiles changed = files;
        for (String path : paths) {
            changed = changed.without(path);
        }
        return changed;
    }

    private static String checksum(CourseFiles files, List<String> paths) {
        String all = paths.stream()
                .map(path -> path + " " + files.checksum(path).orElse(""))
                .toList()
                .toString();
        return Checksums.ofBlock("", all);
    }
}
