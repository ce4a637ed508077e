package org.setu.courses.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.web.FieldError;

/**
 * The form in which a module is worded: its title, its summary, its objectives.
 *
 * @param name its title as it is saved; blank for a new one
 * @param source the language that must be there
 * @param title by the language's code
 * @param summary by the language's code
 * @param levels what may be chosen, in words
 * @param competencies what may be chosen, in words
 * @param theirs what a colleague wrote meanwhile
 */
public record ModuleForm(
        CourseBar bar,
        String name,
        String action,
        String back,
        String basedOn,
        String source,
        Map<String, String> title,
        Map<String, String> summary,
        List<Row> objectives,
        Map<String, String> levels,
        Map<String, String> competencies,
        List<FieldError> errors,
        List<FindingView> findings,
        Optional<List<Said>> theirs) {
    /**
     * One objective.
     *
     * @param name its id, or what the form calls a new one
     * @param texts by the language's code
     */
    public record Row(
            String name, boolean isNew, String level, String competency, Map<String, String> texts, boolean isRemoved) {
        boolean isBlank() {
            return isNew
                    && level.isEmpty()
                    && competency.isEmpty()
                    && texts.values().stream().allMatch(String::isBlank);
        }
    }

    /** What stands in a module in one language. */
    public record Said(String language, String text) {}

    public boolean isNew() {
        return name.isEmpty();
    }

    /** The objectives that are there or begun, and one to begin where there is none. */
    public List<Row> shown() {
        return objectives.subList(0, blankFrom());
    }

    /** Room for more, out of the way until it is wanted. */
    public List<Row> further() {
        return objectives.subList(blankFrom(), objectives.size());
    }

    private int blankFrom() {
        int written = 0;
        for (int i = 0; i < objectives.size(); i++) {
            if (!objectives.get(i).isBlank()) {
                written = i + 1;
            }
        }
        return Math.min(Math.max(written, 1), objectives.size());
    }
}
