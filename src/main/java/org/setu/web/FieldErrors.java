package org.setu.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must be mended in a form, field by field, in the order of the page. */
public final class FieldErrors {
    private final List<FieldError> errors = new ArrayList<>();

    /** @param key of the message that says how to mend it */
    public record FieldError(String field, String key, List<Object> arguments) {
        public FieldError {
            arguments = List.copyOf(arguments);
        }

        public String in(Frame frame) {
            return frame.text(key, arguments.toArray());
        }
    }

    public void refuse(String field, String key, Object... arguments) {
        errors.add(new FieldError(field, key, List.of(arguments)));
    }

    public void refuseIf(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            refuse(field, key, arguments);
        }
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public List<FieldError> all() {
        return List.copyOf(errors);
    }

    public boolean has(String field) {
        return of(field).isPresent();
    }

    /** The first thing wrong with this field. */
    public Optional<FieldError> of(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).findFirst();
    }

    /** For {@code aria-describedby}: the ids of the field's hint and error; null where it has neither. */
    public @Nullable String describing(String field, boolean hint) {
        String ids = (hint ? field + "-hint " : "") + (has(field) ? field + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }
}
