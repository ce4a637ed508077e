package org.setu.reporting;

import java.util.Optional;
import org.setu.learning.CourseCompleted.Outcome;
import org.setu.reporting.CompletionLine.Document;
import org.setu.shared.LocalizedText;

/**
 * What a snapshot does not hold of an enrolment: who it is, and what was issued.
 *
 * @param name empty where the person's data were erased
 */
record CompletionPapers(Optional<LocalizedText> name, Optional<Outcome> outcome, Optional<Document> certificate) {
    static final String SQL = NamedSql.read("completion-papers.sql");

    /** A row as the database gives it, behind the id of the enrolment. */
    static CompletionPapers of(Object[] row) {
        Optional<LocalizedText> name = row[3] == null
                ? Optional.of(LocalizedText.of(String.valueOf(row[1]), String.valueOf(row[2])))
                : Optional.empty();
        return new CompletionPapers(
                name,
                Optional.ofNullable(row[4]).map(outcome -> Outcome.valueOf(outcome.toString())),
                Optional.ofNullable(row[5])
                        .map(number -> new Document(number.toString(), String.valueOf(row[6]), row[7] != null)));
    }
}
