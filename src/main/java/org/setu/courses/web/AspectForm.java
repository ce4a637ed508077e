package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.setu.courses.Aspect;
import org.setu.courses.AspectKey;
import org.setu.courses.aspects.ProgrammeAspect;
import org.setu.courses.aspects.ProgrammeAspect.Wording;
import org.setu.shared.Language;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/**
 * What an administrator typed of a sign-off, and what is wrong with it.
 *
 * @param of the code of a language; "whole" for the whole course
 * @param basedOn how it stood when the page was made; blank for a new one
 */
public record AspectForm(
        String name,
        String titleEn,
        String titleBn,
        String vouchingEn,
        String vouchingBn,
        String of,
        boolean required,
        String basedOn,
        List<FieldError> errors) {
    private static final String WHOLE = "whole";

    static AspectForm empty() {
        return new AspectForm("", "", "", "", "", WHOLE, false, "", List.of());
    }

    static AspectForm of(ProgrammeAspect known) {
        Aspect aspect = known.aspect();
        Wording wording = known.wording();
        return new AspectForm(
                aspect.key().value(),
                wording.titleEn(),
                wording.titleBn(),
                wording.vouchingEn(),
                wording.vouchingBn(),
                aspect.language().map(Language::code).orElse(WHOLE),
                wording.required(),
                known.standing(),
                List.of());
    }

    static AspectForm of(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return new AspectForm(
                typed.text("name").toUpperCase(Locale.ROOT),
                typed.lines("titleEn"),
                typed.lines("titleBn"),
                typed.lines("vouchingEn"),
                typed.lines("vouchingBn"),
                typed.text("of"),
                typed.isTicked("required"),
                typed.text("basedOn"),
                List.of());
    }

    AspectForm with(List<FieldError> found) {
        return new AspectForm(name, titleEn, titleBn, vouchingEn, vouchingBn, of, required, basedOn, found);
    }

    AspectForm basedOn(String standing) {
        return new AspectForm(name, titleEn, titleBn, vouchingEn, vouchingBn, of, required, standing, errors);
    }

    /** As a new one. */
    AspectForm checked() {
        var found = new FieldErrors();
        found.refuseIf(!AspectKey.isKey(name), "name", "courses.aspects.error.name");
        checkWords(found);
        found.refuseIf(!of.equals(WHOLE) && language().isEmpty(), "of", "courses.aspects.error.of");
        return with(found.all());
    }

    /** Of one that there is, of which the words alone are mended. */
    AspectForm checkedWords() {
        var found = new FieldErrors();
        checkWords(found);
        return with(found.all());
    }

    private void checkWords(FieldErrors found) {
        check(found, "titleEn", titleEn, "courses.aspects.error.title", Wording.LONGEST_TITLE);
        check(found, "titleBn", titleBn, "courses.aspects.error.title", Wording.LONGEST_TITLE);
        check(found, "vouchingEn", vouchingEn, "courses.aspects.error.vouching", Wording.LONGEST_VOUCHING);
        check(found, "vouchingBn", vouchingBn, "courses.aspects.error.vouching", Wording.LONGEST_VOUCHING);
    }

    private static void check(FieldErrors found, String field, String text, String key, int longest) {
        found.refuseIf(text.isEmpty() || text.length() > longest, field, key, longest);
    }

    Optional<Language> language() {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(of))
                .findFirst();
    }

    Wording wording() {
        return new Wording(titleEn, titleBn, vouchingEn, vouchingBn, required);
    }
}
