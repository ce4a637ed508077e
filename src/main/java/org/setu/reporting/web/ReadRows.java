package org.setu.reporting.web;

import jakarta.inject.Inject;
import java.io.IOException;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionLine;
import org.setu.reporting.CompletionRows;
import org.setu.reporting.Completions;
import org.setu.reporting.snapshot.Snapshots;
import org.setu.shared.MadeOnce;

/** Reads any number of rows piece by piece, in the order of enrolment, for a file that is sent meanwhile. */
@MadeOnce
public class ReadRows {
    private static final int PIECE = 2_000;

    private final Completions completions;
    private final Snapshots snapshots;

    @Inject
    ReadRows(Completions completions, Snapshots snapshots) {
        this.completions = completions;
        this.snapshots = snapshots;
    }

    /** Where the rows go. */
    interface Sink {
        void row(CompletionLine line) throws IOException;

        /** Whether no more rows are wanted; asked after each piece. */
        default boolean hasEnough() {
            return false;
        }

        /** The rows so far can be sent. */
        void send() throws IOException;
    }

    void into(Sink sink, CompletionFilter filter) throws IOException {
        CompletionRows rows = completions.rows(snapshots.now(), filter);
        int first = 0;
        do {
            for (CompletionLine line : completions.lines(rows, first, PIECE)) {
                sink.row(line);
            }
            first += PIECE;
            sink.send();
        } while (first < rows.size() && !sink.hasEnough());
    }
}
