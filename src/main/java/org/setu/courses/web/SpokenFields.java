package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.web.Typed;

/** One text in each language of a course, as a form sends it: {@code title.en}, {@code title.bn}. */
final class SpokenFields {
    private SpokenFields() {}

    /** What a form shows of it, by the language's code; blank where nothing was typed. */
    static Map<String, String> shown(List<Language> languages, MultivaluedMap<String, String> fields, String name) {
        var texts = new LinkedHashMap<String, String>();
        languages.forEach(language -> texts.put(language.code(), new Typed(fields).lines(field(name, language))));
        return texts;
    }

    /** What was sent of it; a language that the form did not have is not there. */
    static Map<Language, String> typed(List<Language> languages, MultivaluedMap<String, String> fields, String name) {
        var texts = new EnumMap<Language, String>(Language.class);
        languages.stream()
                .filter(language -> fields.containsKey(field(name, language)))
                .forEach(language -> texts.put(language, new Typed(fields).lines(field(name, language))));
        return texts;
    }

    /** Fills in what is saved. */
    static void put(MultivaluedMap<String, String> fields, List<Language> languages, String name, LocalizedText text) {
        languages.forEach(language ->
                text.exactly(language).ifPresent(words -> fields.putSingle(field(name, language), words)));
    }

    private static String field(String name, Language language) {
        return name + "." + language.code();
    }
}
