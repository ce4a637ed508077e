package org.setu.courses.drafting.outline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.setu.courses.CourseFiles;
import org.setu.courses.Findings;
import org.setu.courses.LessonAddress;
import org.setu.courses.YamlNode;

/**
 * The ids that an outline has, and had in any of its revisions: what learners did hangs on them, so none may ever come to mean something else.
 *
 * @param lessons by the id of the module in which they began
 */
public record UsedIds(
        Set<String> modules,
        Set<String> folders,
        Set<String> objectives,
        Set<String> quizzes,
        Map<String, Set<String>> lessons) {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,6})");
    private static final Pattern FOLDER = Pattern.compile("(\\d{1,6})-.*");

    /** @param outlines the bytes of course.yaml as it is and as it was */
    static UsedIds in(Collection<byte[]> outlines) {
        var used = new UsedIds(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashMap<>());
        outlines.stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .flatMap(text -> YamlNode.read(text, "", 1, new Findings()).stream())
                .forEach(root -> {
                    root.list("modules").forEach(used::add);
                    root.list("quizzes").forEach(quiz -> quiz.text("id").ifPresent(used.quizzes()::add));
                });
        return used;
    }

    /** As it is in a draft, and as it was in earlier revisions. */
    public static UsedIds in(CourseFiles files, List<byte[]> earlier) {
        var outlines = new ArrayList<>(earlier);
        files.bytes(OutlineDraft.FILE).ifPresent(outlines::add);
        return in(outlines);
    }

    private void add(YamlNode module) {
        String id = module.text("id").orElse("");
        modules.add(id);
        module.text("folder").ifPresent(folders::add);
        module.list("objectives").forEach(objective -> objective.text("id").ifPresent(objectives::add));
        module.texts("lessons").forEach(lesson -> addLesson(id, lesson));
    }

    /** The name of a lesson that began elsewhere keeps that module's id in use, also when the module itself was never published and is gone. */
    private void addLesson(String standing, String lesson) {
        Optional<LessonAddress> moved = LessonAddress.read(lesson);
        String module = moved.map(name -> name.module().value()).orElse(standing);
        modules.add(module);
        lessons.computeIfAbsent(module, none -> new HashSet<>())
                .add(moved.map(name -> name.lesson().value()).orElse(lesson));
    }

    boolean hasLesson(String module, String lesson) {
        return lessons.getOrDefault(module, Set.of()).contains(lesson);
    }

    /** The next of the same family: {@code a10} behind {@code a9}. */
    String nextModule(String last) {
        Matcher numbered = NUMBERED.matcher(last);
        String family = numbered.matches() ? numbered.group(1) : "m";
        return family + next(numbers(modules, family));
    }

    /** {@code a1.4} behind {@code a1.3}; from now on it is used. */
    String giveObjective(String module) {
        String family = module + ".";
        String id = family + next(numbers(objectives, family));
        objectives.add(id);
        return id;
    }

    /** {@code 09-} behind {@code 08-concepts}. */
    String nextFolder(String name) {
        int number = next(folders.stream()
                .map(FOLDER::matcher)
                .filter(Matcher::matches)
                .map(found -> Integer.valueOf(found.group(1))));
        return "%02d-%s".formatted(number, name);
    }

    /** {@code a9-quiz}, or the first of {@code a9-quiz-2}, {@code a9-quiz-3} and so on that no quiz has or had. */
    public String quiz(String name) {
        return Names.free(name, name, quizzes::contains);
    }

    private static Stream<Integer> numbers(Set<String> ids, String family) {
        return ids.stream()
                .map(NUMBERED::matcher)
                .filter(found -> found.matches() && found.group(1).equals(family))
                .map(found -> Integer.valueOf(found.group(2)));
    }

    private static int next(Stream<Integer> numbers) {
        return numbers.reduce(0, Math::max) + 1;
    }
}
