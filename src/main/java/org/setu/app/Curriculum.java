package org.setu.app;

import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.setu.courses.ImportCourse;
import org.setu.shared.MadeOnce;

/** Takes the course folders in at each start. A broken one never stops it: the last good revision stays, and the report says why. */
@MadeOnce
class Curriculum {
    private static final Logger LOG = Logger.getLogger(Curriculum.class.getName());
    private static final int TRIES = 3;

    private final CourseShelf shelf;
    private final ImportCourse importCourse;

    @Inject
    Curriculum(CourseShelf shelf, ImportCourse importCourse) {
        this.shelf = shelf;
        this.importCourse = importCourse;
    }

    void takeIn() {
        try {
            shelf.all().forEach(this::takeIn);
        } catch (RuntimeException unreadable) {
            LOG.log(Level.SEVERE, "The course folders cannot be read; courses stay as they were", unreadable);
        }
    }

    private void takeIn(CourseShelf.Found folder) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                ImportCourse.Outcome outcome = importCourse.read(folder.files(), folder.findings());
                if (outcome != ImportCourse.Outcome.UNCHANGED) {
                    LOG.log(Level.WARNING, "Course {0}: {1}", new Object[] {
                        folder.files().slug(), outcome
                    });
                }
                return;
            } catch (RuntimeException failed) {
                // Another node that takes in the same new course at the same moment wins; the next try finds its work.
                Level level = attempt < TRIES ? Level.INFO : Level.SEVERE;
                LOG.log(level, "Course " + folder.files().slug() + " could not be taken in", failed);
            }
        }
    }
}
