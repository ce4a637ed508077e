package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.setu.web.FieldError;
import org.setu.web.Typed;

/**
 * What somebody typed into one of the forms of a review, and what is wrong with it.
 *
 * @param person the id of who is asked
 * @param due the day by which, as it was typed
 * @param asking the words to go with it
 * @param sending the words to go with a review
 */
public record ReviewForm(
        String person, String aspect, String due, String asking, String sending, List<FieldError> errors) {
    static ReviewForm empty() {
        return new ReviewForm("", "", "", "", "", List.of());
    }

    static ReviewForm of(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return new ReviewForm(
                typed.text("person"),
                typed.text("aspect"),
                typed.text("due"),
                typed.lines("asking"),
                typed.lines("sending"),
                List.of());
    }

    ReviewForm with(List<FieldError> found) {
        return new ReviewForm(person, aspect, due, asking, sending, found);
    }
}
