package org.setu.courses.uploads.recordings;

import java.util.List;
import java.util.Optional;
import org.setu.courses.recordings.BytesAt;
import org.setu.courses.recordings.RecordingFacts;
import org.setu.courses.uploads.Brought.Reason;

/** Tells by its first bytes what a recording is, and hands it to whoever knows that kind. */
public final class RecordingLook {
    private static final List<Format> FORMATS = List.of(new Mp4File(), new WebmFile(), new Mp3File(), new OggFile());

    /** More than any camera or program leaves to be emptied. */
    private static final int MOST_BLANKS = 5_000;

    private RecordingLook() {}

    /** One kind of recording. */
    interface Format {
        /** What can be said of it by its first piece alone, before somebody sends all of it. */
        default Optional<Reason> wrongAtFirst(BytesAt piece) {
            return Optional.empty();
        }

        /** Whether it begins like one. */
        boolean begins(BytesAt bytes);

        /** @throws Unreadable where it is none after all */
        Seen look(BytesAt bytes);
    }

    /** Whether it begins like a recording that can be taken. */
    public static boolean is(BytesAt bytes) {
        return format(bytes).isPresent();
    }

    /** Why there is no use in sending the rest, as far as the first piece tells. */
    public static Optional<Reason> atFirst(BytesAt piece) {
        Optional<Format> format = format(piece);
        return format.isEmpty()
                ? Optional.of(Reason.OTHER_RECORDING)
                : format.flatMap(known -> known.wrongAtFirst(piece));
    }

    public static Seen at(BytesAt bytes) {
        try {
            return ZipBehind.is(bytes)
                    ? new Seen.Unsound(Reason.RECORDING_TWOFOLD)
                    : format(bytes)
                            .map(format -> bounded(format.look(bytes)))
                            .orElseGet(() -> new Seen.Unsound(Reason.OTHER_RECORDING));
        } catch (Unreadable broken) {
            return new Seen.Unsound(broken.reason());
        }
    }

    /** What it says of itself; one that cannot be read says nothing. */
    public static RecordingFacts facts(BytesAt bytes) {
        return at(bytes) instanceof Seen.Sound sound ? sound.facts() : RecordingFacts.unknown();
    }

    private static Seen bounded(Seen seen) {
        return seen instanceof Seen.Sound sound && sound.blanks().size() > MOST_BLANKS
                ? new Seen.Unsound(Reason.RECORDING_BROKEN)
                : seen;
    }

    private static Optional<Format> format(BytesAt bytes) {
        return FORMATS.stream().filter(format -> format.begins(bytes)).findFirst();
    }
}
