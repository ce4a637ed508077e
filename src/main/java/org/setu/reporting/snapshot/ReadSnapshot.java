package org.setu.reporting.snapshot;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.setu.shared.MadeOnce;

/** Reads everything that reports count, row by row, so that no result is ever held whole. */
@MadeOnce
class ReadSnapshot {
    private final Clock clock;

    @Resource(lookup = "jdbc/setu")
    @SuppressWarnings("NullAway.Init") // the container fills it
    private DataSource database;

    @Inject
    ReadSnapshot(Clock clock) {
        this.clock = clock;
    }

    /** People before what they did: who registers meanwhile, and enrols, is in the next. */
    @Transactional
    Snapshot read() {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection()) {
            var rows = new Rows(connection);
            PeopleColumns people = PeopleReader.people(rows);
            var places = new WorkplaceReader(rows);
            PostingColumns postings = places.postings(people);
            var competencies = new Dictionary();
            NeedColumns needs = NeedReader.needs(rows, places.numbers(), competencies);
            AssessmentColumns assessments = NeedReader.assessments(rows, people, competencies);
            var learning = new LearningReader(rows, people, places.numbers());
            return new Snapshot(
                    now,
                    people,
                    places.workplaces(),
                    postings,
                    learning.enrolments(),
                    learning.marks(),
                    learning.measures(),
                    learning.certificates(),
                    needs,
                    assessments);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("Cannot read what reports count", unreadable);
        }
    }
}
