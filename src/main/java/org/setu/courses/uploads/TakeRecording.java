package org.setu.courses.uploads;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.Recording;
import org.setu.courses.recordings.FinishUpload;
import org.setu.courses.recordings.GiveUpUpload;
import org.setu.courses.recordings.Upload;
import org.setu.courses.recordings.UploadId;
import org.setu.courses.recordings.Uploads;
import org.setu.courses.uploads.ArrangeMedia.Added;
import org.setu.courses.uploads.Brought.Note;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.recordings.RecordingLook;
import org.setu.courses.uploads.recordings.Seen;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Takes a recording that arrived whole into the draft: looks at it, empties what is not to be published, and gives it a name. */
@MadeOnce
public class TakeRecording {
    private final Uploads uploads;
    private final FinishUpload finishUpload;
    private final GiveUpUpload giveUpUpload;
    private final ArrangeMedia arrangeMedia;

    @Inject
    TakeRecording(Uploads uploads, FinishUpload finishUpload, GiveUpUpload giveUpUpload, ArrangeMedia arrangeMedia) {
        this.uploads = uploads;
        this.finishUpload = finishUpload;
        this.giveUpUpload = giveUpUpload;
        this.arrangeMedia = arrangeMedia;
    }

    /** What became of it. */
    public sealed interface Taken {
        record Done(Added added, Set<Note> notes) implements Taken {
            public Done {
                notes = Set.copyOf(notes);
            }
        }

        /** It is no recording that a course can have, and is gone. */
        record Unfit(Reason reason) implements Taken {}

        /** The course has no room for it; it waits until others are removed. */
        record NoRoom(Reason reason) implements Taken {}

        /** Some of it is still to come. */
        record Incomplete() implements Taken {}
    }

    /**
     * Empty where the trainer has no such upload. It is held meanwhile: whoever takes it again, gives it up or sweeps it waits, and finds
     * none.
     *
     * @param name that it is to have; blank for its own
     */
    @Transactional
    public Optional<Taken> take(AccountId trainer, Slug course, UploadId id, String name) {
        return uploads.locked(trainer, course, id)
                .map(upload -> upload.isComplete() ? looked(trainer, course, upload, name) : new Taken.Incomplete());
    }

    private Taken looked(AccountId trainer, Slug course, Upload upload, String name) {
        Seen seen = RecordingLook.at(finishUpload.bytes(upload));
        Optional<Added> noRoom =
                seen instanceof Seen.Sound ? arrangeMedia.noRoom(course, upload.size()) : Optional.empty();
        if (noRoom.isPresent()) {
            boolean recordings = noRoom.get() instanceof Added.RecordingsFull;
            return new Taken.NoRoom(recordings ? Reason.RECORDINGS_FULL : Reason.COURSE_FULL);
        } else if (seen instanceof Seen.Sound sound) {
            Recording recording = finishUpload.finish(upload, sound.facts(), sound.blanks(), trainer);
            var medium = new Medium(sound.kind(), recording);
            Added added = arrangeMedia.add(course, medium, name.isEmpty() ? upload.name() : name, trainer);
            return new Taken.Done(added, sound.notes());
        } else {
            giveUpUpload.giveUp(trainer, course, upload.id());
            return new Taken.Unfit(((Seen.Unsound) seen).reason());
        }
    }
}
