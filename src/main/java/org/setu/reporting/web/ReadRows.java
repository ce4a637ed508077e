package org.setu.reporting.web;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.setu.reporting.CompletionFilter;
import org.setu.reporting.CompletionLine;
import org.setu.reporting.Completions;
import org.setu.shared.EnrolmentId;
import org.setu.shared.MadeOnce;

/** Reads any number of rows piece by piece, in the order of enrolment, for a file that is sent meanwhile. */
@MadeOnce
public class ReadRows {
    private static final int PIECE = 2_000;

    private final Completions completions;

    @Inject
    ReadRows(Completions completions) {
        this.completions = completions;
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
        List<CompletionLine> piece;
        Optional<EnrolmentId> last = Optional.empty();
        do {
            piece = completions.after(last, filter, PIECE);
            for (CompletionLine line : piece) {
                sink.row(line);
                last = Optional.of(line.enrolment());
            }
            sink.send();
        } while (piece.size() == PIECE && !sink.hasEnough());
    }
}
