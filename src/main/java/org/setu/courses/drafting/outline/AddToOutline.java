package org.setu.courses.drafting.outline;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseModule;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Findings;
import org.setu.courses.LessonAddress;
import org.setu.courses.Revisions;
import org.setu.courses.drafting.LessonDraft;
import org.setu.courses.drafting.LessonPlace;
import org.setu.courses.drafting.outline.ModuleWording.ObjectiveWording;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Flaw;
import org.setu.courses.drafting.outline.OutlineWritten.Gone;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.drafting.outline.OutlineWritten.Unfit;
import org.setu.courses.folder.CourseReader;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Adds modules to a course, and lessons to a module, at the end. Their ids mean nothing else, and never did in any revision. */
@MadeOnce
public class AddToOutline {
    private final Drafts drafts;
    private final Revisions revisions;

    @Inject
    AddToOutline(Drafts drafts, Revisions revisions) {
        this.drafts = drafts;
        this.revisions = revisions;
    }

    public OutlineWritten lesson(Slug course, Slug module, NewLesson lesson, AccountId by) {
        List<byte[]> earlier = revisions.ever(course, OutlineDraft.FILE);
        return drafts.change(course, by, files -> withLesson(files, module, lesson, UsedIds.in(files, earlier)));
    }

    public OutlineWritten module(Slug course, ModuleWording wording, AccountId by) {
        List<byte[]> earlier = revisions.ever(course, OutlineDraft.FILE);
        return drafts.change(course, by, files -> withModule(files, wording, UsedIds.in(files, earlier)));
    }

    static Change<OutlineWritten> withLesson(CourseFiles files, Slug moduleId, NewLesson lesson, UsedIds used) {
        CourseContent course = CourseReader.read(files, new Findings());
        Optional<CourseModule> module = course.module(moduleId);
        if (module.isEmpty()) {
            return new Change<>(files, new Gone());
        }
        Optional<Fault> fault = fault(files, course, module.get(), lesson, used);
        if (fault.isPresent()) {
            return new Change<>(files, Unfit.of(fault.get()));
        }
        String name = lesson.id().isEmpty()
                ? Names.free(Names.of(lesson.title()), "lesson", id -> isTaken(files, module.get(), id, used))
                : lesson.id();
        var id = new Slug(name);
        var place = LessonPlace.in(course, module.get(), new LessonAddress(moduleId, id));
        return OutlineDraft.of(files)
                .flatMap(outline -> outline.withLesson(moduleId, place.lesson()))
                .map(outline -> outline.files()
                        .with(
                                place.file(place.source()),
                                LessonDraft.begun(lesson.title(), served(lesson, module.get()))))
                .filter(changed -> CourseReader.read(changed, new Findings())
                        .lesson(moduleId, id)
                        .filter(read -> read.title(place.source()).equals(lesson.title()))
                        .isPresent())
                .map(changed -> new Change<OutlineWritten>(changed, new Kept(id)))
                .orElseGet(() -> onlyAsText(files));
    }

    private static Optional<Fault> fault(
            CourseFiles files, CourseContent course, CourseModule module, NewLesson lesson, UsedIds used) {
        boolean titleTaken = module.lessons().stream()
                .anyMatch(other -> other.title(course.source()).equals(lesson.title()));
        if (lesson.title().isEmpty()) {
            return Optional.of(new Fault("title", Flaw.TITLE_MISSING));
        } else if (lesson.title().length() > WordingCheck.LONGEST_TITLE) {
            return Optional.of(new Fault("title", Flaw.TOO_LONG, WordingCheck.LONGEST_TITLE));
        } else if (titleTaken) {
            return Optional.of(new Fault("title", Flaw.TITLE_TAKEN));
        } else if (lesson.id().isEmpty()) {
            return Optional.empty();
        } else if (!Names.isAddress(lesson.id())) {
            return Optional.of(new Fault("id", Flaw.ID));
        } else {
            return Optional.of(new Fault("id", Flaw.ID_TAKEN))
                    .filter(taken -> isTaken(files, module, lesson.id(), used));
        }
    }

    /** Also by a file that lies there and that the outline does not name. */
    private static boolean isTaken(CourseFiles files, CourseModule module, String lesson, UsedIds used) {
        return used.hasLesson(module.id().value(), lesson)
                || Stream.of(Language.values())
                        .anyMatch(language -> files.paths()
                                .contains(new LessonAddress(module.id(), new Slug(lesson))
                                        .file(module.id(), module.folder(), language)));
    }

    private static List<Slug> served(NewLesson lesson, CourseModule module) {
        return module.objectives().stream()
                .map(CourseModule.Objective::id)
                .filter(lesson.objectives()::contains)
                .toList();
    }

    static Change<OutlineWritten> withModule(CourseFiles files, ModuleWording wording, UsedIds used) {
        CourseContent course = CourseReader.read(files, new Findings());
        List<Fault> faults = WordingCheck.of(wording, course, Optional.empty());
        if (!faults.isEmpty()) {
            return new Change<>(files, new Unfit(faults));
        }
        List<CourseModule> modules = course.modules();
        String last =
                modules.isEmpty() ? "" : modules.get(modules.size() - 1).id().value();
        String id = used.nextModule(last);
        String name = Names.of(wording.title().getOrDefault(course.source(), ""));
        var module = new LinkedHashMap<String, Object>();
        module.put("id", id);
        module.put("folder", used.nextFolder(name.isEmpty() ? "module" : name));
        module.put("title", texts(wording.title()));
        module.put("summary", texts(wording.summary()));
        module.put("objectives", objectives(wording, id, used));
        module.put("lessons", List.of());
        return OutlineDraft.of(files)
                .flatMap(outline -> outline.withModule(module))
                .map(OutlineDraft::files)
                .filter(changed -> CourseReader.read(changed, new Findings())
                        .module(new Slug(id))
                        .isPresent())
                .map(changed -> new Change<OutlineWritten>(changed, new Kept(new Slug(id))))
                .orElseGet(() -> onlyAsText(files));
    }

    private static List<Map<String, Object>> objectives(ModuleWording wording, String module, UsedIds used) {
        var objectives = new ArrayList<Map<String, Object>>();
        for (ObjectiveWording objective : wording.kept()) {
            objectives.add(objective(objective, used.giveObjective(module)));
        }
        return objectives;
    }

    static Map<String, Object> objective(ObjectiveWording wording, String id) {
        var objective = new LinkedHashMap<String, Object>();
        objective.put("id", id);
        objective.put("level", wording.level());
        objective.put("competency", wording.competency());
        objective.put("text", texts(wording.text()));
        return objective;
    }

    /** In the order of the languages, without those that are not written yet. */
    public static Map<String, Object> texts(Map<Language, String> texts) {
        var written = new LinkedHashMap<String, Object>();
        for (Language language : Language.values()) {
            String text = texts.getOrDefault(language, "");
            if (!text.isEmpty()) {
                written.put(language.code(), text);
            }
        }
        return written;
    }

    public static Change<OutlineWritten> onlyAsText(CourseFiles files) {
        return new Change<>(files, Unfit.of(new Fault("", Flaw.ONLY_AS_TEXT)));
    }
}
