package org.setu.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.Lesson;
import org.setu.courses.LessonCitations;
import org.setu.courses.PublishedCourse;
import org.setu.courses.SharedKnowledge;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.courses.SharedKnowledge.Reference;
import org.setu.courses.Work;
import org.setu.shared.Slug;

/**
 * All works that the current revisions bring, and which lessons of offered courses cite them. A value: it is made anew when others are published.
 *
 * <p>Each revision brings the library as it was when it was published. Where two tell of the same work, the one that was published last is
 * believed.
 */
public final class Library {
    private final Stock stock;
    private final Map<Slug, Holding> holdings;
    private final Map<String, PriorityArea> areas;
    private final Map<Slug, List<Citation>> citations;

    private Library(
            Stock stock,
            Map<Slug, Holding> holdings,
            Map<String, PriorityArea> areas,
            Map<Slug, List<Citation>> citations) {
        this.stock = stock;
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

    public static Library of(Stock stock) {
        var holdings = new LinkedHashMap<Slug, Holding>();
        var areas = new LinkedHashMap<String, PriorityArea>();
        stock.current().stream()
                .sorted(Comparator.comparing(PublishedCourse::publishedAt).thenComparing(PublishedCourse::slug))
                .map(course -> course.content().shared())
                .forEach(shared -> {
                    shared.works().values().forEach(work -> holdings.put(work.key(), holding(work, shared)));
                    areas.putAll(shared.priorityAreas());
                });
        return new Library(stock, holdings, areas, citations(stock.offered(), holdings.values()));
    }

    /** Whether this is the library of just these revisions. */
    public boolean isOf(Stock other) {
        return stock.isLike(other);
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
            Collection<PublishedCourse> offered, Collection<Holding> holdings) {
        var citations = new HashMap<Slug, List<Citation>>();
        for (PublishedCourse course : offered) {
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
}
