package org.setu.courses;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.setu.courses.ForeignQuestions.Fate;
import org.setu.courses.ForeignQuestions.Remark;
import org.setu.shared.Language;

/**
 * Writes the questions of a module into a file that other programs read, the way back from {@link ForeignQuestions}. The module that
 * understands questions brings it; whatever such a file has no place for is told, question by question, before anybody takes it away.
 */
public interface QuestionExport {
    /**
     * Writes a whole pool.
     *
     * @param module one of the course's
     * @param language that the file is to be in; a text that lacks it goes in the other
     */
    Exported export(CourseContent course, CourseModule module, Format format, Language language);

    /** The formats that can be written. */
    enum Format {
        MOODLE_XML("Moodle XML", "questions.xml"),
        GIFT("GIFT", "questions.gift");

        private final String called;
        private final String file;

        Format(String called, String file) {
            this.called = called;
            this.file = file;
        }

        /** @param file as addresses call it */
        public static Optional<Format> of(String file) {
            return Arrays.stream(values())
                    .filter(format -> format.file.equals(file))
                    .findFirst();
        }

        /** As its users call it. */
        public String called() {
            return called;
        }

        /** As addresses call a file of it. */
        public String file() {
            return file;
        }
    }

    /**
     * What is taken away.
     *
     * @param text of the file
     * @param entries one for each question of the pool, in its order, also for those that stay behind
     */
    record Exported(String text, List<Entry> entries) {
        public Exported {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What became of one question.
     *
     * @param title its first words
     * @param remarks what was lost, or why it stays behind
     */
    record Entry(String id, String title, Fate fate, List<Remark> remarks) {
        public Entry {
            remarks = List.copyOf(remarks);
        }
    }
}
