package org.setu.courses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Gathers findings while a course is read and checked, so that its author sees all of them at once. */
public class Findings {
    private static final int LONGEST_ARGUMENT = 400;

    private final List<Finding> found = new ArrayList<>();

    public void error(String file, int line, String key, Object... arguments) {
        add(Finding.Severity.ERROR, file, line, key, arguments);
    }

    public void warning(String file, int line, String key, Object... arguments) {
        add(Finding.Severity.WARNING, file, line, key, arguments);
    }

    public void addAll(Findings others) {
        found.addAll(others.found);
    }

    public List<Finding> all() {
        return Collections.unmodifiableList(found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    private void add(Finding.Severity severity, String file, int line, String key, Object... arguments) {
        found.add(new Finding(
                severity,
                file,
                line,
                key,
                List.of(arguments).stream().map(Findings::shortened).toList()));
    }

    /** An argument may be what somebody wrote, at any length. */
    private static String shortened(Object argument) {
        String text = String.valueOf(argument);
        return text.length() > LONGEST_ARGUMENT ? text.substring(0, LONGEST_ARGUMENT) + "…" : text;
    }
}
