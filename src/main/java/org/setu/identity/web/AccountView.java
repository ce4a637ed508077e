package org.setu.identity.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setu.identity.Account;
import org.setu.identity.signin.Session;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;

/** What the account page shows; where a form was refused, the names as they were typed. */
public record AccountView(
        String nameEn,
        String nameBn,
        String email,
        String kind,
        String gender,
        String district,
        String language,
        Map<String, String> languages,
        List<Device> devices,
        FieldErrors errors) {
    /** Where the person is signed in. */
    public record Device(String name, Instant startedAt, Instant seenAt, boolean isThis) {}

    static AccountView of(
            Account account,
            LocalizedText name,
            List<Session> sessions,
            UUID current,
            FieldErrors errors,
            Pages pages) {
        return new AccountView(
                name.in(Language.EN),
                name.in(Language.BN),
                account.email().value(),
                pages.text("identity.kind." + account.kind()),
                account.gender()
                        .map(gender -> pages.text("identity.gender." + gender))
                        .orElse(""),
                account.district()
                        .map(district -> district.title().in(pages.language()))
                        .orElse(""),
                account.language().code(),
                languages(pages),
                sessions.stream()
                        .map(session -> new Device(
                                DeviceName.of(session.device()),
                                session.startedAt(),
                                session.seenAt(),
                                session.id().equals(current)))
                        .toList(),
                errors);
    }

    private static Map<String, String> languages(Pages pages) {
        var choices = new LinkedHashMap<String, String>();
        for (Language language : Language.values()) {
            choices.put(language.code(), pages.text("identity.language." + language));
        }
        return choices;
    }
}
