package org.setu.web;

import java.util.List;

/**
 * What is wrong with one field of a form, as a message key that says how to mend it.
 *
 * @param field the field's name; blank where the form as a whole is meant
 */
public record FieldError(String field, String key, List<Object> arguments) {
    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public FieldError(String field, String key, Object... arguments) {
        this(field, key, List.of(arguments));
    }

    /** Those of the errors that this field has. */
    public static List<FieldError> of(String field, List<FieldError> errors) {
        return errors.stream().filter(error -> error.field().equals(field)).toList();
    }

    public String text(Frame frame) {
        return frame.text(key, arguments.toArray());
    }
}
