package org.setu.courses;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.SharedKnowledge.Reference;
import org.setu.courses.markup.MarkdownScan;
import org.setu.courses.markup.Prose;
import org.setu.shared.Language;

/** The references behind a lesson, numbered from 1 in the order in which its text first rests on them. */
public final class LessonReferences {
    /** What the id of each reference's place in the list begins with. */
    public static final String ANCHOR = "ref-";

    private final SharedKnowledge shared;
    private final Map<String, Numbered> byKey = new LinkedHashMap<>();

    private LessonReferences(SharedKnowledge shared) {
        this.shared = shared;
    }

    /** Of everything that the lesson says in this language, scenes and rubrics too. */
    public static LessonReferences of(CourseContent course, Lesson lesson, Language language) {
        var cited = lesson.blocks(language).stream()
                .flatMap(shown -> Prose.of(shown.block()).stream())
                .flatMap(prose -> MarkdownScan.of(prose.markdown(), prose.line()).citations().stream())
                .map(MarkdownScan.Found::text)
                .toList();
        return to(course, cited);
    }

    /** Of these facts, in this order: for a question, say. */
    public static LessonReferences to(CourseContent course, Collection<String> facts) {
        var references = new LessonReferences(course.shared());
        facts.forEach(references::cite);
        return references;
    }

    public List<Numbered> all() {
        return List.copyOf(byKey.values());
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** The numbered references of one fact. */
    public List<Numbered> behind(String fact) {
        return shared.fact(fact)
                .map(found -> found.sources().stream()
                        .flatMap(source -> Optional.ofNullable(byKey.get(source)).stream())
                        .toList())
                .orElse(List.of());
    }

    private void cite(String fact) {
        shared.fact(fact)
                .ifPresent(found -> found.sources()
                        .forEach(source -> shared.reference(source)
                                .ifPresent(reference -> byKey.computeIfAbsent(
                                        source,
                                        key -> new Numbered(byKey.size() + 1, reference, shared.workOf(reference))))));
    }

    /**
     * @param number as readers see it; its place in the list has the id {@link #anchor}
     * @param work the work of the evidence library that the reference is, where it is one
     */
    public record Numbered(int number, Reference reference, Optional<Work> work) {
        public String anchor() {
            return ANCHOR + number;
        }
    }
}
