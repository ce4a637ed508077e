package org.setu.courses.uploads.recordings;

import java.util.List;
import java.util.Set;
import org.setu.courses.recordings.Blank;
import org.setu.courses.recordings.RecordingFacts;
import org.setu.courses.uploads.Brought.Note;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Medium.Kind;

/** What was seen of a recording. */
public sealed interface Seen {
    /**
     * It can lie in a course.
     *
     * @param blanks what must not be published of it
     */
    record Sound(Kind kind, RecordingFacts facts, Set<Note> notes, List<Blank> blanks) implements Seen {
        public Sound {
            notes = Set.copyOf(notes);
            blanks = List.copyOf(blanks);
        }
    }

    /** It cannot. */
    record Unsound(Reason reason) implements Seen {}
}
