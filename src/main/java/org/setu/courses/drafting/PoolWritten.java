package org.setu.courses.drafting;

import java.util.List;
import org.setu.courses.Finding;

/** What became of an edit of a pool of questions. Only where it was kept, anything was written. */
public sealed interface PoolWritten {
    record Kept() implements PoolWritten {}

    /** Somebody else changed the question since it was opened; this is how it is now. */
    record Overtaken(String now) implements PoolWritten {}

    /** Somebody else removed the question since it was opened. */
    record Gone() implements PoolWritten {}

    /** It cannot stand in the pool like this; the findings count the lines of the question alone. */
    record Unfit(List<Finding> findings) implements PoolWritten {
        public Unfit {
            findings = List.copyOf(findings);
        }
    }
}
