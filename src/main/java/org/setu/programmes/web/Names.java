package org.setu.programmes.web;

import org.setu.identity.NameCheck;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/** What something is called in both languages, as it was typed. */
public record Names(String english, String bangla) {
    private static final int LONGEST = 160;

    static Names empty() {
        return new Names("", "");
    }

    static Names of(Typed typed) {
        return new Names(tidy(typed.text("nameEn")), tidy(typed.text("nameBn")));
    }

    static Names of(LocalizedText text) {
        return new Names(text.in(Language.EN), text.in(Language.BN));
    }

    void check(FieldErrors errors) {
        errors.refuseIf(english.isEmpty(), "nameEn", "programmes.error.nameEn");
        errors.refuseIf(english.length() > LONGEST, "nameEn", "programmes.error.long", LONGEST);
        errors.refuseIf(bangla.isEmpty(), "nameBn", "programmes.error.nameBn");
        errors.refuseIf(bangla.length() > LONGEST, "nameBn", "programmes.error.long", LONGEST);
    }

    LocalizedText text() {
        return LocalizedText.of(english, bangla);
    }

    private static String tidy(String typed) {
        return NameCheck.tidy(Typed.readable(typed));
    }
}
