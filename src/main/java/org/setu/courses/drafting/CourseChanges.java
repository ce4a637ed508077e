package org.setu.courses.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.setu.courses.Block;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.LessonText;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.Slug;

/** What a course has differently from before, in the order of its outline; files that say nothing finer come last. */
public final class CourseChanges {
    private final List<CourseChange> changes = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private CourseChanges() {}

    public static List<CourseChange> between(
            CourseFiles filesBefore, CourseContent before, CourseFiles filesAfter, CourseContent after) {
        var found = new CourseChanges();
        lessons(before, after).forEach((address, lesson) -> {
            found.compareModule(lesson, before, after);
            found.compare(lesson);
        });
        modules(before, after).forEach(module -> found.compare(module, before, after));
        found.compareFiles(filesBefore, filesAfter);
        return List.copyOf(found.changes);
    }

    private record Pair(Optional<Lesson> before, Optional<Lesson> after) {
        Lesson newest() {
            return after.or(() -> before).orElseThrow();
        }
    }

    private static Map<String, Pair> lessons(CourseContent before, CourseContent after) {
        var pairs = new LinkedHashMap<String, Pair>();
        after.lessons().forEach(lesson -> pairs.put(lesson.address(), new Pair(Optional.empty(), Optional.of(lesson))));
        before.lessons()
                .forEach(lesson -> pairs.merge(
                        lesson.address(),
                        new Pair(Optional.of(lesson), Optional.empty()),
                        (known, was) -> new Pair(was.before(), known.after())));
        return pairs;
    }

    private static Set<Slug> modules(CourseContent before, CourseContent after) {
        var modules = new LinkedHashSet<>(after.questions().keySet());
        modules.addAll(before.questions().keySet());
        return modules;
    }

    private void compareModule(Pair pair, CourseContent before, CourseContent after) {
        Optional<CourseModule> was = pair.before().map(before::moduleOf);
        Optional<CourseModule> is = pair.after().map(after::moduleOf);
        if (was.isPresent() && is.isPresent() && !was.get().id().equals(is.get().id())) {
            changes.add(new CourseChange.OfModule(pair.newest(), was.get(), is.get()));
            pair.before().stream()
                    .flatMap(lesson -> lesson.texts().values().stream())
                    .forEach(text -> told.add(text.file()));
            pair.newest().texts().values().forEach(text -> told.add(text.file()));
        }
    }

    private void compare(Pair pair) {
        Lesson lesson = pair.newest();
        for (Language language : Language.values()) {
            Optional<LessonText> before = pair.before().flatMap(found -> found.exactly(language));
            Optional<LessonText> after = pair.after().flatMap(found -> found.exactly(language));
            if (before.isPresent()
                    && after.isPresent()
                    && !before.get().title().equals(after.get().title())) {
                changes.add(new CourseChange.OfTitle(
                        lesson, language, before.get().title(), after.get().title()));
                after.ifPresent(text -> told.add(text.file()));
            }
            compareBlocks(lesson, language, before, after);
        }
        compareOrder(pair);
    }

    private void compareBlocks(
            Lesson lesson, Language language, Optional<LessonText> before, Optional<LessonText> after) {
        var ids = new LinkedHashSet<Slug>();
        after.ifPresent(text -> text.blocks().forEach(block -> ids.add(block.id())));
        before.ifPresent(text -> text.blocks().forEach(block -> ids.add(block.id())));
        for (Slug id : ids) {
            Optional<Block> was = before.flatMap(text -> text.block(id));
            Optional<Block> is = after.flatMap(text -> text.block(id));
            if (!was.map(Block::checksum).equals(is.map(Block::checksum))) {
                changes.add(new CourseChange.OfBlock(lesson, language, was, is));
                was.or(() -> is).ifPresent(block -> told.add(block.file()));
            }
        }
    }

    private void compareOrder(Pair pair) {
        if (pair.before().isPresent() && pair.after().isPresent()) {
            var before = order(pair.before().get());
            var after = order(pair.after().get());
            var common = new ArrayList<>(after);
            common.retainAll(before);
            before.retainAll(after);
            if (!before.equals(common)) {
                changes.add(new CourseChange.OfOrder(pair.newest()));
                pair.newest().texts().values().forEach(text -> told.add(text.file()));
            }
        }
    }

    private static List<Slug> order(Lesson lesson) {
        return new ArrayList<>(
                lesson.sourceText().blocks().stream().map(Block::id).toList());
    }

    private void compare(Slug module, CourseContent before, CourseContent after) {
        Map<String, YamlNode> was = questions(before, module);
        Map<String, YamlNode> is = questions(after, module);
        var ids = new LinkedHashSet<>(is.keySet());
        ids.addAll(was.keySet());
        for (String id : ids) {
            Optional<YamlNode> old = Optional.ofNullable(was.get(id));
            Optional<YamlNode> now = Optional.ofNullable(is.get(id));
            if (!Objects.equals(old.map(YamlNode::shape), now.map(YamlNode::shape))) {
                changes.add(new CourseChange.OfQuestion(module, id, old, now));
                now.or(() -> old).ifPresent(node -> told.add(node.file()));
            }
        }
    }

    private static Map<String, YamlNode> questions(CourseContent content, Slug module) {
        var questions = new LinkedHashMap<String, YamlNode>();
        Optional.ofNullable(content.questions().get(module))
                .ifPresent(root -> root.list("questions")
                        .forEach(node -> node.text("id").ifPresent(id -> questions.putIfAbsent(id, node))));
        return questions;
    }

    private void compareFiles(CourseFiles before, CourseFiles after) {
        var paths = new TreeSet<>(before.paths());
        paths.addAll(after.paths());
        for (String path : paths) {
            if (!before.isSame(path, after) && !told.contains(path)) {
                changes.add(new CourseChange.OfFile(
                        path, before.paths().contains(path), after.paths().contains(path)));
            }
        }
    }
}
