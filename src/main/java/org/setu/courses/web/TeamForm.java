package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.setu.shared.Language;
import org.setu.web.FieldError;
import org.setu.web.Typed;

/** An invitation as it was typed. */
public record TeamForm(String email, String role, String language, String words, List<FieldError> errors) {
    /** @param language that the letter is likely to be in */
    static TeamForm empty(Language language) {
        return new TeamForm("", "", language.code(), "", List.of());
    }

    static TeamForm of(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return new TeamForm(
                typed.text("email"), typed.text("role"), typed.text("language"), typed.lines("words"), List.of());
    }

    TeamForm with(List<FieldError> wrong) {
        return new TeamForm(email, role, language, words, wrong);
    }
}
