package org.setu.courses.uploads;

import java.io.IOException;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Brought.Unfit;

/** Takes into memory what somebody brought, looks at it and makes it fit for a course. */
public final class ReadUpload {
    public static final int MOST_BYTES = 20_000_000;

    private ReadUpload() {}

    /** @param source gives the bytes when it is their turn */
    public static Brought read(Bench.Work<byte[]> source) throws IOException {
        return Bench.inTurn(() -> Inspection.of(source.done())).orElseGet(() -> new Unfit(Reason.BUSY));
    }
}
