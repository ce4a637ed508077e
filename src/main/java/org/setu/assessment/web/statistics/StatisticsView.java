package org.setu.assessment.web.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.web.Words;
import org.setu.shared.PageOf;
import org.setu.web.FieldError;
import org.setu.web.ReadyHtml;

/**
 * The page of a course's questions.
 *
 * @param course its title
 * @param path of its desk
 * @param bar what stands on top of each page of the desk
 * @param led whether the viewer may have answers graded again
 * @param quizzes titles by id
 * @param rules what one can be advised of, in words, by name
 * @param met how many of all questions somebody has met
 * @param advised how many of all have something conspicuous about them
 * @param address of this page with its filter, so that {@code sort=} or {@code page=} can follow
 * @param at when attempts were counted last
 * @param waiting how many attempts are not counted yet
 */
public record StatisticsView(
        String course,
        String path,
        ReadyHtml bar,
        boolean led,
        StatisticsQuery query,
        List<FieldError> errors,
        Map<String, String> quizzes,
        Map<String, String> rules,
        int questions,
        int met,
        int advised,
        PageOf<RowView> rows,
        String sort,
        String address,
        String exportAddress,
        Optional<Instant> at,
        long waiting) {
    public StatisticsView {
        errors = List.copyOf(errors);
    }

    public boolean isFiltered() {
        return query.isFiltered();
    }

    /** One question in one quiz, in words. */
    public record RowView(
            String id,
            String path,
            Words stem,
            String quiz,
            String answered,
            String facility,
            String discrimination,
            String time,
            String lead,
            List<String> advice) {}
}
