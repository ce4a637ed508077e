package org.setu.courses.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.setu.courses.CourseFiles;
import org.setu.courses.Recording;
import org.setu.courses.recordings.BytesAt;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.recordings.RecordingLook;
import org.setu.courses.uploads.recordings.Seen;

/** Looks at the recordings that come with a folder as at those that come alone: what cannot be played, or is something else as well, is not taken. */
public final class FolderRecordings {
    private FolderRecordings() {}

    /** One that is not taken, and why. */
    public record Unfit(String path, Reason reason) {}

    /** The first that is not taken of those that the draft does not have already. */
    public static Optional<Unfit> first(CourseFiles draft, CourseFiles folder) {
        return folder.paths().stream()
                .filter(path -> !folder.isSame(path, draft))
                .flatMap(path -> folder
                        .recording(path)
                        .flatMap(recording -> reason(path, recording))
                        .map(reason -> new Unfit(path, reason))
                        .stream())
                .findFirst();
    }

    private static Optional<Reason> reason(String path, Recording recording) {
        Seen seen = RecordingLook.at(BytesAt.of(bytes(recording)));
        if (seen instanceof Seen.Sound sound) {
            return path.endsWith(sound.kind().ending()) ? Optional.empty() : Optional.of(Reason.OTHER_RECORDING);
        } else {
            return Optional.of(((Seen.Unsound) seen).reason());
        }
    }

    private static byte[] bytes(Recording recording) {
        try (var stream = recording.from(0)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
