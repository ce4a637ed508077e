package org.setu.courses.drafting.outline;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseModule;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Findings;
import org.setu.courses.Revisions;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.TypedText;
import org.setu.courses.drafting.outline.ModuleWording.ObjectiveWording;
import org.setu.courses.drafting.outline.OutlineWritten.Fault;
import org.setu.courses.drafting.outline.OutlineWritten.Gone;
import org.setu.courses.drafting.outline.OutlineWritten.Kept;
import org.setu.courses.drafting.outline.OutlineWritten.Overtaken;
import org.setu.courses.drafting.outline.OutlineWritten.Unfit;
import org.setu.courses.folder.CourseReader;
import org.setu.courses.folder.YamlSource;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Words a module anew: its title, its summary, its objectives. What stays the same keeps its bytes. */
@MadeOnce
public class WriteModule {
    private final Drafts drafts;
    private final Revisions revisions;

    @Inject
    WriteModule(Drafts drafts, Revisions revisions) {
        this.drafts = drafts;
        this.revisions = revisions;
    }

    /** Writes, unless somebody has worded the same module differently since. */
    public OutlineWritten write(Slug course, Slug module, ModuleWording wording, AccountId by) {
        List<byte[]> earlier = revisions.ever(course, OutlineDraft.FILE);
        return drafts.change(course, by, files -> written(files, module, wording, UsedIds.in(files, earlier)));
    }

    static Change<OutlineWritten> written(CourseFiles files, Slug id, ModuleWording wording, UsedIds used) {
        CourseContent course = CourseReader.read(files, new Findings());
        Optional<CourseModule> module = course.module(id);
        Optional<OutlineDraft> outline = OutlineDraft.of(files);
        if (module.isEmpty()) {
            return new Change<>(files, new Gone());
        } else if (outline.isEmpty()) {
            return AddToOutline.onlyAsText(files);
        } else if (!outline.get().wordsOf(id).equals(wording.basedOn())) {
            return new Change<>(files, new Overtaken());
        }
        List<Fault> faults = WordingCheck.of(wording, course, module);
        if (!faults.isEmpty()) {
            return new Change<>(files, new Unfit(faults));
        }
        return outline.get()
                .changed(id, (source, path) -> worded(source, path, id, wording, used))
                .map(changed -> new Change<OutlineWritten>(changed.files(), new Kept(id)))
                .orElseGet(() -> AddToOutline.onlyAsText(files));
    }

    private static Optional<YamlSource> worded(
            YamlSource source, List<String> module, Slug id, ModuleWording wording, UsedIds used) {
        Optional<YamlSource> changed = said(source, module, "title", wording.title())
                .flatMap(found -> said(found, module, "summary", wording.summary()));
        for (ObjectiveWording objective : wording.kept()) {
            changed = changed.flatMap(found -> objective.isNew()
                    ? added(found, module, objective, used.giveObjective(id.value()))
                    : worded(found, module, objective));
        }
        for (Slug objective : wording.removed()) {
            changed = changed.flatMap(found -> without(found, module, objective.value()));
        }
        return changed;
    }

    private static Optional<YamlSource> worded(YamlSource source, List<String> module, ObjectiveWording wording) {
        return place(source, module, wording.name())
                .map(at -> OutlineDraft.below(module, "objectives", String.valueOf(at)))
                .map(objective -> set(source, objective, "level", wording.level())
                        .flatMap(found -> set(found, objective, "competency", wording.competency()))
                        .flatMap(found -> said(found, objective, "text", wording.text())))
                .orElse(Optional.of(source));
    }

    private static Optional<YamlSource> added(
            YamlSource source, List<String> module, ObjectiveWording wording, String id) {
        List<String> objectives = OutlineDraft.below(module, "objectives");
        Map<String, Object> objective = AddToOutline.objective(wording, id);
        return source.at(objectives).filter(YamlNode::isList).isPresent()
                ? source.withAdded(objectives, objective)
                : source.with(module, "objectives", List.of(objective));
    }

    private static Optional<YamlSource> without(YamlSource source, List<String> module, String objective) {
        return place(source, module, objective)
                .map(at -> source.without(OutlineDraft.below(module, "objectives"), at))
                .orElse(Optional.of(source));
    }

    private static Optional<Integer> place(YamlSource source, List<String> module, String objective) {
        List<YamlNode> objectives = source.at(OutlineDraft.below(module, "objectives"))
                .map(YamlNode::items)
                .orElse(List.of());
        return IntStream.range(0, objectives.size())
                .filter(at ->
                        objectives.get(at).text("id").filter(objective::equals).isPresent())
                .boxed()
                .findFirst();
    }

    /** Says a text in each language in which it changed. */
    public static Optional<YamlSource> said(
            YamlSource source, List<String> path, String key, Map<Language, String> texts) {
        if (source.at(path).flatMap(node -> node.get(key)).isEmpty()) {
            return source.with(path, key, AddToOutline.texts(texts));
        }
        Optional<YamlSource> changed = Optional.of(source);
        for (Language language : Language.values()) {
            if (texts.containsKey(language)) {
                String text = texts.getOrDefault(language, "");
                changed = changed.flatMap(found -> set(found, OutlineDraft.below(path, key), language.code(), text));
            }
        }
        return changed;
    }

    /** A value that only looks different, such as a text on several lines, is left as it is written. */
    public static Optional<YamlSource> set(YamlSource source, List<String> path, String key, String value) {
        String old = source.at(path).flatMap(node -> node.text(key)).orElse("");
        return TypedText.line(old).equals(value) ? Optional.of(source) : source.with(path, key, value);
    }
}
