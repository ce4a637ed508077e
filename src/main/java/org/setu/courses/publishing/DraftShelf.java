package org.setu.courses.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.setu.courses.CheckedCourse;
import org.setu.shared.Slug;

/** Drafts that this node has read and looked through. Each is kept until its files, or the day, are others. */
@ApplicationScoped
class DraftShelf {
    private final Map<Slug, Kept> drafts = new ConcurrentHashMap<>();

    /** @param files the checksum of each file, by which one draft is told from the next */
    private record Kept(Map<String, String> files, LocalDate day, CheckedCourse course) {}

    CheckedCourse take(Slug slug, Map<String, String> files, LocalDate day, Supplier<CheckedCourse> read) {
        Kept kept = drafts.get(slug);
        if (kept == null || !kept.files().equals(files) || !kept.day().equals(day)) {
            kept = new Kept(files, day, read.get());
            drafts.put(slug, kept);
        }
        return kept.course();
    }
}
