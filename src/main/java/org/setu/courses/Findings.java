package org.setu.courses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Gathers findings while a course is read and checked, so that its author sees all of them at once. */
public class Findings {
    private final List<Finding> found = new ArrayList<>();

    public void error(String file, int line, String key, Object... arguments) {
        add(Finding.Severity.ERROR, file, line, key, arguments);
    }

    public void warning(String file, int line, String key, Object... arguments) {
        add(Finding.Severity.WARNING, file, line, key, arguments);
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
                List.of(arguments).stream().map(String::valueOf).toList()));
    }
}
