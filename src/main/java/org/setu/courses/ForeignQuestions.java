package org.setu.courses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.shared.Language;

/**
 * Reads files of questions that other programs wrote. The module that understands questions brings it; what it reads is written nowhere
 * before a trainer has seen what came of each entry.
 */
public interface ForeignQuestions {
    /**
     * Reads a whole file.
     *
     * @param language that its texts are in
     * @return empty where the text is in none of the formats
     */
    Optional<Reading> read(String text, Language language);

    /**
     * What a file holds.
     *
     * @param format its name, such as {@code GIFT}
     * @param entries in the order of the file
     */
    record Reading(String format, List<Entry> entries) {
        public Reading {
            entries = List.copyOf(entries);
        }

        public List<Question> questions() {
            return entries.stream().flatMap(entry -> entry.question().stream()).toList();
        }
    }

    /**
     * One entry of a file, and what came of it.
     *
     * @param line where it begins in the file, counted from 1
     * @param title its name there, or its first words
     * @param question empty where it could not come; then the remarks say why
     * @param remarks what the question has no place for, or why there is none
     */
    record Entry(int line, String title, Optional<Question> question, List<Remark> remarks) {
        public Entry {
            remarks = List.copyOf(remarks);
        }

        public Fate fate() {
            if (question.isEmpty()) {
                return Fate.LEFT;
            } else {
                return remarks.isEmpty() ? Fate.WHOLE : Fate.CHANGED;
            }
        }
    }

    /** What becomes of an entry. */
    enum Fate {
        WHOLE,
        CHANGED,
        LEFT
    }

    /** What an entry lost on its way, or why it could not come: the key of its words and what they speak of. */
    record Remark(String key, List<Object> arguments) {
        public Remark {
            arguments = List.copyOf(arguments);
        }
    }

    /** A question that could come. */
    interface Question {
        /** What the file says of its place in a course, by the keys of {@code questions.yaml}, such as {@code difficulty}; may be empty. */
        Map<String, String> settings();

        /**
         * The question as it stands in {@code questions.yaml}.
         *
         * @param head what only its new course can give, such as its id and objective, in the order of the file
         */
        String yaml(Map<String, String> head);
    }
}
