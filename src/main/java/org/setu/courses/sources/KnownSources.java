package org.setu.courses.sources;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.PublishedCourse;
import org.setu.courses.Revisions;
import org.setu.courses.SharedKnowledge.Reference;
import org.setu.shared.MadeOnce;

/** The references of all courses. Each revision brings those of its day; of two that tell of the same one, the last published is believed. */
@MadeOnce
public class KnownSources {
    private final Revisions revisions;

    @Inject
    KnownSources(Revisions revisions) {
        this.revisions = revisions;
    }

    /** By their keys, in the order of their file. */
    public Map<String, Reference> all() {
        var all = new LinkedHashMap<String, Reference>();
        revisions.current().stream()
                .sorted(Comparator.comparing(PublishedCourse::publishedAt).thenComparing(PublishedCourse::slug))
                .forEach(course -> all.putAll(course.content().shared().references()));
        return all;
    }

    public Optional<Reference> find(String key) {
        return Optional.ofNullable(all().get(key));
    }
}
