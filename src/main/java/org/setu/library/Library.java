package org.setu.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.Lesson;
import org.setu.courses.LessonCitations;
import org.setu.courses.PublishedCourse;
import org.setu.courses.SharedKnowledge;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.courses.SharedKnowledge.Reference;
import org.setu.courses.Work;
import org.setu.shared.RevisionId;
import org.setu.shared.Slug;

/**
 * All works that the current revisions bring, and which of their lessons cite them. A value: it is made anew when others are published.
 *
 * <p>Each revision brings the library as it was when it was published. Where two tell of the same work, the one that was published last is
 * believed.
 */
public final class Library {
    private final Set<RevisionId> revisions;
    private final Map<Slug, Holding> holdings;
    private final Map<String, PriorityArea> areas;
    private final Map<Slug, List<Citation>> citations;

    private Library(
            Set<RevisionId> revisions,
            Map<Slug, Holding> holdings,
            Map<String, PriorityArea> areas,
            Map<Slug, List<Citation>> citations) {
        this.revisions = revisions;
        this.holdings = holdings;
        this.areas = areas;
        this.citations = citations;
    }

    /** A work, and the references by which courses cite it. */
    public record Holding(Work work, List<Reference> references) {
        public Holding {
            references = List.copyOf(references);
        }
    }

    /** A lesson that cites a work. */
    public record Citation(PublishedCourse course, Lesson lesson) {}

    public static Library of(Collection<PublishedCourse> current) {
        var holdings = new LinkedHashMap<Slug, Holding>();
        var areas = new LinkedHashMap<String, PriorityArea>();
        current.stream()
                .sorted(Comparator.comparing(PublishedCourse::publishedAt).thenComparing(PublishedCourse::slug))
                .map(course -> course.content().shared())
                .forEach(shared -> {
                    shared.works().values().forEach(work -> holdings.put(work.key(), holding(work, shared)));
                    areas.putAll(shared.priorityAreas());
                });
        return new Library(revisionsOf(current), holdings, areas, citations(current, holdings.values()));
    }

    /** Whether this is the library of just these revisions. */
    public boolean isOf(Collection<PublishedCourse> current) {
        return revisions.equals(revisionsOf(current));
    }

    /** All works, as their files have them. */
    public List<Holding> holdings() {
        return List.copyOf(holdings.values());
    }

    public Optional<Holding> holding(Slug work) {
        return Optional.ofNullable(holdings.get(work));
    }

    /** The priority areas by their keys, in the order of their file. */
    public Map<String, PriorityArea> areas() {
        return Collections.unmodifiableMap(areas);
    }

    /** Course by course, in the order of the outline. */
    public List<Citation> citations(Slug work) {
        return List.copyOf(citations.getOrDefault(work, List.of()));
    }

    private static Holding holding(Work work, SharedKnowledge shared) {
        return new Holding(
                work,
                work.references().stream()
                        .flatMap(reference -> shared.reference(reference).stream())
                        .toList());
    }

    private static Map<Slug, List<Citation>> citations(
            Collection<PublishedCourse> current, Collection<Holding> holdings) {
        var citations = new HashMap<Slug, List<Citation>>();
        for (PublishedCourse course : current) {
            course.content().lessons().forEach(lesson -> {
                List<SharedKnowledge.Fact> facts = LessonCitations.of(course.content(), lesson);
                holdings.stream()
                        .map(Holding::work)
                        .filter(work -> facts.stream().anyMatch(work::isBehind))
                        .forEach(work -> citations
                                .computeIfAbsent(work.key(), key -> new ArrayList<>())
                                .add(new Citation(course, lesson)));
            });
        }
        return citations;
    }

    private static Set<RevisionId> revisionsOf(Collection<PublishedCourse> current) {
        var revisions = new HashSet<RevisionId>();
        current.forEach(course -> revisions.add(course.id()));
        return revisions;
    }
}
