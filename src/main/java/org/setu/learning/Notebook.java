package org.setu.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** A learner's own notes and bookmarks. */
@MadeOnce
@Transactional
public class Notebook {
    /** As many characters as a note may have. */
    public static final int LONGEST_NOTE = 4_000;

    private final EntityManager entities;
    private final Enrolments enrolments;
    private final Clock clock;

    @Inject
    Notebook(EntityManager entities, Enrolments enrolments, Clock clock) {
        this.entities = entities;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    public List<Note> notes(AccountId learner, Slug course, String lesson) {
        return entities.createQuery("""
                        select note from Note note
                        where note.learnerId = :learner and note.slug = :slug and note.lesson = :lesson""", Note.class)
                .setParameter("learner", learner.value())
                .setParameter("slug", course.value())
                .setParameter("lesson", lesson)
                .getResultList();
    }

    public List<Bookmark> bookmarks(AccountId learner) {
        return entities.createQuery(
                        "select mark from Bookmark mark where mark.learnerId = :learner order by mark.madeAt desc",
                        Bookmark.class)
                .setParameter("learner", learner.value())
                .getResultList();
    }

    public List<Bookmark> bookmarks(AccountId learner, Slug course, String lesson) {
        return entities.createQuery("""
                        select mark from Bookmark mark
                        where mark.learnerId = :learner and mark.slug = :slug and mark.lesson = :lesson""", Bookmark.class)
                .setParameter("learner", learner.value())
                .setParameter("slug", course.value())
                .setParameter("lesson", lesson)
                .getResultList();
    }

    /** Writes the note beside a block; a blank text takes it away. */
    public void write(PlaceKey place, String text) {
        hold(place);
        Note note = entities.find(Note.class, place);
        if (text.isBlank()) {
            if (note != null) {
                entities.remove(note);
            }
        } else if (note == null) {
            entities.persist(new Note(place, text, clock.instant()));
        } else {
            note.say(text, clock.instant());
        }
    }

    /** Sets a bookmark; one that is there stays. */
    public void mark(PlaceKey place) {
        hold(place);
        if (entities.find(Bookmark.class, place) == null) {
            entities.persist(new Bookmark(place, clock.instant()));
        }
    }

    /** Takes the bookmark away, if there is one. */
    public void unmark(PlaceKey place) {
        hold(place);
        Bookmark mark = entities.find(Bookmark.class, place);
        if (mark != null) {
            entities.remove(mark);
        }
    }

    /** A form that is sent twice at once is taken once, and then again. */
    private void hold(PlaceKey place) {
        enrolments
                .of(new AccountId(place.learnerId()), new Slug(place.slug()))
                .ifPresent(enrolment -> enrolments.locked(enrolment.id()));
    }
}
