package org.setu.courses.recordings;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.setu.shared.MadeOnce;

/**
 * Bytes in parts of equal size, of which only the last may be shorter. Read and written by SQL, part by part: no context of persistence
 * remembers them.
 */
@MadeOnce
@Transactional
public class Parts {
    /** Small enough that a hundred learners may each wait for one, large enough that a film has some hundreds. */
    static final int SIZE = 262_144;

    private final EntityManager entities;

    @Inject
    Parts(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes bytes behind those that are there. */
    void append(UUID holder, int behind, ByteBuffer bytes) {
        int number = behind / SIZE;
        int begun = behind % SIZE;
        if (begun > 0) {
            byte[] last = Arrays.copyOf(part(holder, number), Math.min(SIZE, begun + bytes.remaining()));
            bytes.get(last, begun, last.length - begun);
            replace(holder, number, last);
            number++;
        }
        for (; bytes.hasRemaining(); number++) {
            byte[] next = new byte[Math.min(SIZE, bytes.remaining())];
            bytes.get(next);
            add(holder, number, next);
        }
    }

    /** Writes blanks over what is there. Each part is read and written once, however many of them it has. */
    void blank(UUID holder, List<Blank> blanks) {
        var byPart = new TreeMap<Integer, List<Blank>>();
        for (Blank blank : blanks) {
            for (int number = blank.from() / SIZE; number * (long) SIZE < blank.to(); number++) {
                byPart.computeIfAbsent(number, none -> new ArrayList<>()).add(blank);
            }
        }
        byPart.forEach((number, within) -> {
            byte[] bytes = part(holder, number);
            within.forEach(blank -> blank.in(bytes, number * SIZE));
            replace(holder, number, bytes);
        });
    }

    /** Nothing where there is no such part. */
    byte[] part(UUID holder, int number) {
        List<?> found = entities.createNativeQuery(
                        "select bytes from courses_recording_part where holder = ?1 and number = ?2")
                .setParameter(1, holder)
                .setParameter(2, number)
                .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }

    void forget(UUID holder) {
        entities.createNativeQuery("delete from courses_recording_part where holder = ?1")
                .setParameter(1, holder)
                .executeUpdate();
    }

    InputStream from(UUID holder, int size, int place) {
        return new PartsStream(this, holder, size, place);
    }

    /** To look at a few bytes here and there; those looked at lately are at hand. */
    BytesAt bytes(UUID holder, int size) {
        return new PartsAtHand(this, holder, size);
    }

    private void add(UUID holder, int number, byte[] bytes) {
        entities.createNativeQuery("insert into courses_recording_part (holder, number, bytes) values (?1, ?2, ?3)")
                .setParameter(1, holder)
                .setParameter(2, number)
                .setParameter(3, bytes)
                .executeUpdate();
        entities.flush();
    }

    private void replace(UUID holder, int number, byte[] bytes) {
        entities.createNativeQuery("update courses_recording_part set bytes = ?3 where holder = ?1 and number = ?2")
                .setParameter(1, holder)
                .setParameter(2, number)
                .setParameter(3, bytes)
                .executeUpdate();
        entities.flush();
    }
}
