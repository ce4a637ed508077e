package org.setu.courses.drafting.outline;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.setu.courses.Checksums;
import org.setu.courses.CourseFiles;
import org.setu.courses.LessonAddress;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.LessonDraft.Direction;
import org.setu.courses.folder.YamlSource;
import org.setu.shared.Slug;

/**
 * The outline of a draft as course.yaml has it. Immutable; an edit gives the outline anew, or nothing where the file is written in a way that
 * only its text can be edited.
 */
public final class OutlineDraft {
    public static final String FILE = "course.yaml";

    private static final List<String> MODULES = List.of("modules");
    private static final List<String> QUIZZES = List.of("quizzes");

    private final CourseFiles files;
    private final YamlSource source;

    private OutlineDraft(CourseFiles files, YamlSource source) {
        this.files = files;
        this.source = source;
    }

    /** @return empty where course.yaml is no YAML, or no UTF-8, which would not be the same bytes again */
    public static Optional<OutlineDraft> of(CourseFiles files) {
        byte[] bytes = files.bytes(FILE).orElse(new byte[0]);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return YamlSource.parse(text)
                .filter(source -> Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes))
                .map(source -> new OutlineDraft(files, source));
    }

    public YamlSource source() {
        return source;
    }

    /** The course's files with this outline. */
    public CourseFiles files() {
        return files.with(FILE, source.write());
    }

    /** By which two are told apart who word a module; what else stands in the file does not matter. */
    public String wordsOf(Slug module) {
        return node(module)
                .map(node -> Stream.of("title", "summary", "objectives")
                        .map(key -> key + node.get(key).map(YamlNode::shape).orElse(""))
                        .toList())
                .map(words -> Checksums.ofBlock("", words.toString()))
                .orElse("");
    }

    /** All that is said of a module. */
    Optional<YamlNode> node(Slug module) {
        return path(module).flatMap(source::at);
    }

    Optional<OutlineDraft> withModule(Map<String, Object> module) {
        return again(source.withAdded(MODULES, module));
    }

    /** At the end of a module. */
    Optional<OutlineDraft> withLesson(Slug module, LessonAddress lesson) {
        String listed = lesson.listedIn(module);
        Object item = listed.contains("/") ? new YamlSource.Plain(listed) : listed;
        return path(module).flatMap(path -> {
            List<String> lessons = below(path, "lessons");
            boolean isList = source.at(lessons).filter(YamlNode::isList).isPresent();
            return again(isList ? source.withAdded(lessons, item) : source.with(path, "lessons", List.of(item)));
        });
    }

    Optional<OutlineDraft> withoutLesson(LessonAddress lesson) {
        return listing(lesson).flatMap(found -> again(source.without(found.list(), found.place())));
    }

    Optional<OutlineDraft> withoutModule(Slug module) {
        return without(MODULES, says("id", Set.of(module.value())));
    }

    /** Without a quiz and the rules of completion that ask for it. */
    public Optional<OutlineDraft> withoutQuiz(Slug quiz) {
        return without(QUIZZES, says("id", Set.of(quiz.value())))
                .flatMap(draft ->
                        draft.without(List.of("completion", "certificate"), says("quiz", Set.of(quiz.value()))))
                .flatMap(draft ->
                        draft.without(List.of("completion", "participation"), says("quiz", Set.of(quiz.value()))));
    }

    /** Without what quizzes draw for these objectives. */
    Optional<OutlineDraft> withoutDraws(Set<String> objectives) {
        int quizzes = source.root().list("quizzes").size();
        Optional<OutlineDraft> draft = Optional.of(this);
        for (int at = 0; at < quizzes; at++) {
            List<String> draws = List.of("quizzes", String.valueOf(at), "draw");
            draft = draft.flatMap(found -> found.without(draws, says("objective", objectives)));
        }
        return draft;
    }

    /** Moves a module one place; at the end of the course it stays where it is. */
    Optional<OutlineDraft> movedModule(Slug module, Direction direction) {
        int from =
                places(MODULES, says("id", Set.of(module.value()))).findFirst().orElse(-1);
        return from < 0 ? Optional.of(this) : moved(MODULES, from, direction);
    }

    /** Moves a lesson one place; at the end of its module it stays where it is. */
    Optional<OutlineDraft> movedLesson(LessonAddress lesson, Direction direction) {
        return listing(lesson).flatMap(found -> moved(found.list(), found.place(), direction));
    }

    /** Moves a lesson to a place that there is. A comment beside it could not go with it from one list to another, so then it stays. */
    Optional<OutlineDraft> movedLesson(LessonAddress lesson, LessonSpot to) {
        Optional<Listing> from = listing(lesson);
        if (from.filter(found -> found.module().equals(to.module())).isPresent()) {
            return from.flatMap(found -> {
                int behind = behind(to);
                return again(shifted(found.list(), found.place(), behind > found.place() ? behind - 1 : behind));
            });
        }
        return from.filter(found -> !source.hasComment(found.list(), found.place()))
                .flatMap(found -> withoutLesson(lesson))
                .flatMap(outline -> outline.withLesson(to.module(), lesson))
                .flatMap(outline -> outline.listing(lesson)
                        .flatMap(last -> outline.again(outline.shifted(last.list(), last.place(), behind(to)))));
    }

    /** The place right behind the lesson that is to be followed. */
    private int behind(LessonSpot to) {
        return to.after().flatMap(this::listing).map(found -> found.place() + 1).orElse(0);
    }

    private Optional<YamlSource> shifted(List<String> list, int from, int to) {
        Optional<YamlSource> changed = Optional.of(source);
        int step = to < from ? -1 : 1;
        for (int at = from; at != to; at += step) {
            int first = Math.min(at, at + step);
            changed = changed.flatMap(found -> found.swapped(list, first));
        }
        return changed;
    }

    /**
     * Where a lesson is listed.
     *
     * @param list the module's lessons
     */
    record Listing(Slug module, List<String> list, int place) {}

    Optional<Listing> listing(LessonAddress lesson) {
        List<YamlNode> modules = items(MODULES);
        return IntStream.range(0, modules.size())
                .boxed()
                .flatMap(at -> modules
                        .get(at)
                        .text("id")
                        .filter(Slug::isSlug)
                        .map(Slug::new)
                        .flatMap(module -> listing(module, below(MODULES, String.valueOf(at), "lessons"), lesson))
                        .stream())
                .findFirst();
    }

    private Optional<Listing> listing(Slug module, List<String> list, LessonAddress lesson) {
        return places(
                        list,
                        node -> node.text()
                                .flatMap(text -> LessonAddress.listed(module, text))
                                .filter(lesson::equals)
                                .isPresent())
                .mapToObj(place -> new Listing(module, list, place))
                .findFirst();
    }

    /** An edit of what is said of a module. */
    public Optional<OutlineDraft> changed(
            Slug module, BiFunction<YamlSource, List<String>, Optional<YamlSource>> edit) {
        return path(module).flatMap(path -> again(edit.apply(source, path)));
    }

    public static List<String> below(List<String> path, String... steps) {
        return Stream.concat(path.stream(), Stream.of(steps)).toList();
    }

    private Optional<List<String>> path(Slug module) {
        return places(MODULES, says("id", Set.of(module.value())))
                .mapToObj(at -> List.of("modules", String.valueOf(at)))
                .findFirst();
    }

    private Optional<OutlineDraft> moved(List<String> list, int from, Direction direction) {
        int last = items(list).size() - 1;
        int first = direction == Direction.UP ? from - 1 : from;
        return first < 0 || first >= last ? Optional.of(this) : again(source.swapped(list, first));
    }

    private Optional<OutlineDraft> without(List<String> list, Predicate<YamlNode> which) {
        Optional<YamlSource> changed = Optional.of(source);
        int[] places = places(list, which).toArray();
        for (int at = places.length - 1; at >= 0; at--) {
            int place = places[at];
            changed = changed.flatMap(found -> found.without(list, place));
        }
        return again(changed);
    }

    private IntStream places(List<String> list, Predicate<YamlNode> which) {
        List<YamlNode> items = items(list);
        return IntStream.range(0, items.size()).filter(at -> which.test(items.get(at)));
    }

    private List<YamlNode> items(List<String> list) {
        return source.at(list).map(YamlNode::items).orElse(List.of());
    }

    private static Predicate<YamlNode> says(String key, Set<String> values) {
        return node -> node.text(key).filter(values::contains).isPresent();
    }

    /** The same files with what an edit made of the outline. */
    public OutlineDraft as(YamlSource changed) {
        return new OutlineDraft(files, changed);
    }

    private Optional<OutlineDraft> again(Optional<YamlSource> changed) {
        return changed.map(this::as);
    }
}
