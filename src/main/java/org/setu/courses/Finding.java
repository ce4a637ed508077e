package org.setu.courses;

import java.util.List;

/**
 * One thing that the linter found: where, what, and how to mend it.
 *
 * @param file path inside the course folder, or {@code _shared/...}
 * @param line counted from 1; 0 where the whole file is meant
 * @param key message key below {@code courses.finding.}, in the words of a trainer; its text says what is wrong and how to mend it
 * @param arguments what the message's places {0}, {1}, ... are filled with
 */
public record Finding(Severity severity, String file, int line, String key, List<String> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** An error stops a publication, a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }
}
