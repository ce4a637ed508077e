package org.setu.courses.recordings;

import java.util.UUID;
import org.setu.shared.Ids;

/** An upload under way. */
public record UploadId(UUID value) {
    static UploadId next() {
        return new UploadId(Ids.next());
    }

    public static UploadId fromString(String text) {
        return new UploadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
