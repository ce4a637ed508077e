package org.setu.programmes.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.setu.shared.Language;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;

/**
 * The form of a cohort.
 *
 * @param title a message key
 * @param about the page that it was opened from, by its name
 * @param back that page
 * @param button a message key
 */
public record PlanView(
        String title,
        String about,
        String back,
        String action,
        String button,
        CohortForm form,
        Map<String, String> languages,
        FieldErrors errors) {

    static Map<String, String> languages(Pages pages) {
        var choices = new LinkedHashMap<String, String>();
        for (Language language : Language.values()) {
            choices.put(language.code(), pages.text("programmes.language." + language.name()));
        }
        return choices;
    }
}
