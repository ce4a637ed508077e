package org.setu.courses.reviews;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.courses.CourseFiles;
import org.setu.courses.Drafts;
import org.setu.courses.Drafts.Change;
import org.setu.courses.UploadedFolders;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** What each reviewer has seen of a draft, so that the next time they need look only at what is new. */
@MadeOnce
@Transactional
public class Readings {
    private final EntityManager entities;
    private final Drafts drafts;
    private final SignOffs signOffs;
    private final UploadedFolders folders;
    private final Clock clock;

    @Inject
    Readings(EntityManager entities, Drafts drafts, SignOffs signOffs, UploadedFolders folders, Clock clock) {
        this.entities = entities;
        this.drafts = drafts;
        this.signOffs = signOffs;
        this.folders = folders;
        this.clock = clock;
    }

    /** The draft as somebody saw it. */
    public record Seen(CourseFiles draft, Instant at) {}

    /** The draft as this person last read it or signed it off; empty where they did neither. */
    public Optional<Seen> of(Slug course, AccountId reader) {
        Stream<Mark> read = Optional.ofNullable(entities.find(Reading.class, new Reading.Key(course, reader))).stream()
                .map(reading -> new Mark(reading.folder(), reading.at()));
        Stream<Mark> signed = signOffs.given(course).stream()
                .filter(signOff -> signOff.by().equals(reader))
                .map(signOff -> new Mark(signOff.folder(), signOff.at()));
        return Stream.concat(read, signed).max(Comparator.comparing(Mark::at)).flatMap(mark -> seen(course, mark));
    }

    /** The draft as it was signed off. */
    public Optional<Seen> of(SignOff signOff) {
        return seen(signOff.course(), new Mark(signOff.folder(), signOff.at()));
    }

    /**
     * Somebody says that they have read the draft.
     *
     * @param basedOn the checksum of the draft as it was shown to them
     * @return whether that is the draft still
     */
    public boolean read(Slug course, String basedOn, AccountId by) {
        return drafts.change(course, by, draft -> {
            boolean same = draft.checksum().equals(basedOn);
            if (same) {
                keep(draft, by);
            }
            return new Change<>(draft, same);
        });
    }

    private void keep(CourseFiles draft, AccountId by) {
        String folder = folders.keep(draft);
        Reading known = entities.find(Reading.class, new Reading.Key(draft.slug(), by));
        if (known == null) {
            entities.persist(new Reading(draft.slug(), by, folder, clock.instant()));
        } else {
            known.readOn(folder, clock.instant());
        }
    }

    private Optional<Seen> seen(Slug course, Mark mark) {
        return folders.of(course, mark.folder()).map(draft -> new Seen(draft, mark.at()));
    }

    private record Mark(String folder, Instant at) {}
}
