package org.setu.courses.uploads;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.setu.courses.Checksums;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.Findings;
import org.setu.courses.folder.CourseReader;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Puts files into a draft's {@code media/}, and takes out those that no block uses. */
@MadeOnce
public class ArrangeMedia {
    /** A course lies in memory whole while it is edited; one with recordings is brought in on the disk. */
    private static final long MOST_BYTES = 60_000_000;

    private static final int MOST_FILES = 2_000;

    private final Drafts drafts;

    @Inject
    ArrangeMedia(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What became of an addition. */
    public sealed interface Added {
        record Kept(String path) implements Added {}

        /** The course has the very same file already; it is there under this path. */
        record AlreadyThere(String path) implements Added {}

        record CourseFull() implements Added {}
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

    /** @param name that it is to have, if nothing else has it; in any script, with or without an ending */
    public Added add(Slug course, Medium medium, String name, AccountId by) {
        return drafts.change(course, by, files -> added(files, medium, name));
    }

    /**
     * Removes a file that no block of the draft uses.
     *
     * @param basedOn the file's checksum as its remover saw it
     */
    public Removed remove(Slug course, String path, String basedOn, AccountId by) {
        return drafts.change(course, by, files -> removed(files, path, basedOn));
    }

    static Change<Added> added(CourseFiles files, Medium medium, String name) {
        byte[] bytes = medium.bytes();
        List<String> taken = files.paths().stream()
                .filter(path -> path.startsWith(MediaName.FOLDER))
                .toList();
        for (String path : taken) {
            boolean same = files.size(path) == bytes.length
                    && path.endsWith(medium.kind().ending())
                    && Arrays.equals(files.bytes(path).orElseThrow(), bytes);
            if (same) {
                return new Change<>(files, new Added.AlreadyThere(path));
            }
        }
        long all = files.paths().stream().mapToLong(files::size).sum();
        if (all + bytes.length > MOST_BYTES || files.paths().size() >= MOST_FILES) {
            return new Change<>(files, new Added.CourseFull());
        }
        String path = MediaName.path(name, medium.kind(), taken);
        return new Change<>(files.with(path, bytes), new Added.Kept(path));
    }

    static Change<Removed> removed(CourseFiles files, String path, String basedOn) {
        if (!path.startsWith(MediaName.FOLDER) || !files.paths().contains(path)) {
            return new Change<>(files, new Removed.Gone());
        } else if (!files.bytes(path).map(Checksums::ofBytes).orElse("").equals(basedOn)) {
            return new Change<>(files, new Removed.Overtaken());
        }
        CourseContent content = CourseReader.read(files, new Findings());
        List<MediaUse> uses = MediaUse.in(content).getOrDefault(path, List.of());
        return uses.isEmpty()
                ? new Change<>(files.without(path), new Removed.Done())
                : new Change<>(files, new Removed.Used(uses));
    }
}
