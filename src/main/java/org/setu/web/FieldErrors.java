package org.setu.web;

import java.util.ArrayList;
import java.util.List;

/** Collects what must be mended in a form, in the order of the page, with one message at most for each field. */
public final class FieldErrors {
    private final List<FieldError> errors = new ArrayList<>();

    /** Collects the message of this key, unless the field has one already. */
    public void refuse(String field, String key, Object... arguments) {
        if (errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FieldError(field, key, arguments));
        }
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
}
