package org.setu.courses.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.web.AuthorDesk.CourseBar;

/**
 * How a draft's review stands.
 *
 * @param basedOn the draft that is shown here; another is not signed off
 * @param dropped what the course asks for no longer since the last publication
 * @param aspects what a course can ask for, in words, by key
 * @param asked those that it asks for
 * @param required the keys of those that the programme requires
 * @param people who may be asked, by id
 * @param readAt when the viewer last read or signed off; empty for never
 * @param changed whether the draft is another one since
 * @param comments all that are not settled
 * @param untold how much the viewer said of which no letter has told
 */
public record ReviewView(
        CourseBar bar,
        String basedOn,
        List<SignOffLine> signOffs,
        List<Dropped> dropped,
        Map<String, String> aspects,
        Map<String, String> asked,
        Set<String> required,
        List<RequestLine> requests,
        Map<String, String> people,
        Optional<Instant> readAt,
        boolean changed,
        List<CommentLine> comments,
        int untold,
        List<ReadingLine> outline,
        ReviewForm form) {
    public record Dropped(String aspect, String by, Instant at) {}

    /**
     * Somebody who was asked.
     *
     * @param able whether they may review the course today
     * @param mine whether it is the viewer
     */
    public record RequestLine(
            String id,
            String aspect,
            String of,
            String by,
            Instant at,
            Optional<LocalDate> due,
            boolean late,
            String words,
            boolean able,
            boolean mine) {}

    /** A module, to be read. */
    public record ReadingLine(String title, List<Part> parts) {}

    /**
     * A lesson; or a module's pool, which has no title of its own.
     *
     * @param comments that are not settled
     */
    public record Part(String title, String path, int comments) {}

    /** What trainers of the course decide about. */
    public Map<String, String> optional() {
        var optional = new LinkedHashMap<>(aspects);
        optional.keySet().removeAll(required);
        return optional;
    }
}
