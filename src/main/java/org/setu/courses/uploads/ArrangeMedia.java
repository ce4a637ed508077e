package org.setu.courses.uploads;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Findings;
import org.setu.courses.folder.CourseReader;
import org.setu.courses.recordings.RecordingLimits;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Puts files into a draft's {@code media/}, and takes out those that no block uses. */
@MadeOnce
public class ArrangeMedia {
    /** A course lies in memory whole while it is edited, apart from its recordings. */
    private static final long MOST_BYTES = 60_000_000;

    private static final int MOST_FILES = 2_000;

    private final Drafts drafts;
    private final RecordingLimits limits;

    @Inject
    ArrangeMedia(Drafts drafts, RecordingLimits limits) {
        this.drafts = drafts;
        this.limits = limits;
    }

    /** What became of an addition. */
    public sealed interface Added {
        record Kept(String path) implements Added {}

        /** The course has the very same file already; it is there under this path. */
        record AlreadyThere(String path) implements Added {}

        record CourseFull() implements Added {}

        /** Its recordings alone are as heavy as they may be. */
        record RecordingsFull() implements Added {}
    }

    /** What became of a removal. */
    public sealed interface Removed {
        record Done() implements Removed {}

        record Gone() implements Removed {}

        /** It is no longer the file that was looked at. */
        record Overtaken() implements Removed {}

        record Used(List<MediaUse> uses) implements Removed {
            public Used {
                uses = List.copyOf(uses);
            }
        }
    }

    /** Why a recording of so many bytes would not be added; empty where it would. */
    Optional<Added> noRoom(Slug course, int recording) {
        return drafts.checked(course)
                .map(draft -> noRoom(draft.files(), recording, true, limits.course()))
                .orElseGet(() -> Optional.of(new Added.CourseFull()));
    }

    /** @param name that it is to have, if nothing else has it; in any script, with or without an ending */
    public Added add(Slug course, Medium medium, String name, AccountId by) {
        return drafts.change(course, by, files -> added(files, medium, name, limits.course()));
    }

    /**
     * Removes a file that no block of the draft uses.
     *
     * @param basedOn the file's checksum as its remover saw it
     */
    public Removed remove(Slug course, String path, String basedOn, AccountId by) {
        return drafts.change(course, by, files -> removed(files, path, basedOn));
    }

    /** @param recordings as many bytes as all of a course may have together */
    static Change<Added> added(CourseFiles files, Medium medium, String name, long recordings) {
        List<String> taken = files.paths().stream()
                .filter(path -> path.startsWith(MediaName.FOLDER))
                .toList();
        for (String path : taken) {
            boolean same = files.size(path) == medium.size()
                    && path.endsWith(medium.kind().ending())
                    && files.checksum(path).equals(Optional.of(medium.checksum()));
            if (same) {
                return new Change<>(files, new Added.AlreadyThere(path));
            }
        }
        Optional<Added> noRoom = noRoom(files, medium.size(), medium.kind().isRecording(), recordings);
        if (noRoom.isPresent()) {
            return new Change<>(files, noRoom.get());
        }
        String path = MediaName.path(name, medium.kind(), taken);
        return new Change<>(medium.laidInto(files, path), new Added.Kept(path));
    }

    /** What stands against so many bytes more. */
    static Optional<Added> noRoom(CourseFiles files, int size, boolean isRecording, long recordings) {
        long inMemory = files.paths().stream().mapToLong(files::size).sum() - files.bytesOfRecordings();
        if (isRecording && files.bytesOfRecordings() + size > recordings) {
            return Optional.of(new Added.RecordingsFull());
        }
        boolean isFull = inMemory + (isRecording ? 0 : size) > MOST_BYTES
                || files.paths().size() >= MOST_FILES;
        return isFull ? Optional.of(new Added.CourseFull()) : Optional.empty();
    }

    static Change<Removed> removed(CourseFiles files, String path, String basedOn) {
        if (!path.startsWith(MediaName.FOLDER) || !files.paths().contains(path)) {
            return new Change<>(files, new Removed.Gone());
        } else if (!files.checksum(path).orElse("").equals(basedOn)) {
            return new Change<>(files, new Removed.Overtaken());
        }
        CourseContent content = CourseReader.read(files, new Findings());
        List<MediaUse> uses = MediaUse.in(content).getOrDefault(path, List.of());
        return uses.isEmpty()
                ? new Change<>(files.without(path), new Removed.Done())
                : new Change<>(files, new Removed.Used(uses));
    }
}
