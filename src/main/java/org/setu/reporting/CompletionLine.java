package org.setu.reporting;

import java.time.Instant;
import java.util.Optional;
import org.setu.learning.CourseCompleted.Outcome;
import org.setu.shared.EnrolmentId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/**
 * One enrolment as a report shows it.
 *
 * @param name empty where the person's data were erased
 * @param institution where the person worked on the day of completion or, until then, works today or at the end of the month that is asked for; empty where that is not in the tree
 * @param workplace its name; where it is not in the tree, as the person wrote it; empty where nothing is known
 * @param percent of the lessons read and quizzes passed; empty as of a month in the past, for who had not completed
 */
public record CompletionLine(
        EnrolmentId enrolment,
        Optional<LocalizedText> name,
        Optional<InstitutionId> institution,
        Optional<LocalizedText> workplace,
        Slug course,
        Optional<Integer> percent,
        Optional<Mark> mark,
        Optional<Outcome> outcome,
        Optional<Document> certificate,
        Instant enrolledAt,
        Optional<Instant> completedAt) {

    public boolean isCompleted() {
        return completedAt.isPresent();
    }

    /** The best mark in the course's final quiz or, until somebody took that, in any other. */
    public record Mark(int percent, boolean ofFinal) {}

    /** A line of the register of certificates, and the code that it is verified by. */
    public record Document(String number, String code, boolean revoked) {}
}
