package org.setu.institutions.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.District;
import org.setu.identity.Gender;
import org.setu.identity.NameCheck;
import org.setu.identity.ParticipantKind;
import org.setu.identity.Passwords;
import org.setu.institutions.Institutions;
import org.setu.institutions.RegisterParticipant;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Where somebody asks for an account. */
@Path("/register")
@MadeOnce
public class RegisterPages {
    private final RegisterParticipant registerParticipant;
    private final Institutions institutions;
    private final InstitutionChoices institutionChoices;
    private final Passwords passwords;
    private final NameCheck nameCheck;
    private final Pages pages;

    @Inject
    public RegisterPages(
            RegisterParticipant registerParticipant,
            Institutions institutions,
            InstitutionChoices institutionChoices,
            Passwords passwords,
            NameCheck nameCheck,
            Pages pages) {
        this.registerParticipant = registerParticipant;
        this.institutions = institutions;
        this.institutionChoices = institutionChoices;
        this.passwords = passwords;
        this.nameCheck = nameCheck;
        this.pages = pages;
    }

    /** The form, what was wrong with it, and what can be chosen. */
    public record RegisterView(
            RegistrationForm form,
            FieldErrors errors,
            Map<String, String> kinds,
            Map<String, String> institutions,
            Map<String, String> genders,
            Map<String, String> districts,
            Map<String, String> languages) {}

    /** A page that only says something. */
    public record DoneView() {}

    @GET
    @Operation(hidden = true)
    public Response form() {
        return pages.page("institutions/register", view(RegistrationForm.empty(pages.language()), new FieldErrors()));
    }

    @POST
    @Operation(hidden = true)
    public Response register(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        var form = RegistrationForm.of(typed);
        var errors = new FieldErrors();
        form.checkPerson(nameCheck, errors);
        form.workplace().check(institutions, errors);
        form.checkPassword(passwords, typed.exactly("password"), errors);
        if (errors.isEmpty()) {
            registerParticipant.register(
                    form.registration(passwords.hash(typed.exactly("password"))),
                    form.workplace().workplace(institutions));
            return pages.seeOther("/register/done");
        } else {
            return pages.page(422, "institutions/register", view(form, errors));
        }
    }

    @GET
    @Path("/done")
    @Operation(hidden = true)
    public Response done() {
        return pages.page("institutions/registered", new DoneView());
    }

    private RegisterView view(RegistrationForm form, FieldErrors errors) {
        return new RegisterView(
                form,
                errors,
                constants(ParticipantKind.values(), "institutions.kind."),
                institutionChoices.openAndOther(),
                constants(Gender.values(), "institutions.gender."),
                districts(),
                languages());
    }

    private Map<String, String> constants(Enum<?>[] values, String prefix) {
        var choices = new LinkedHashMap<String, String>();
        for (Enum<?> value : values) {
            choices.put(value.name(), pages.text(prefix + value.name()));
        }
        return choices;
    }

    private Map<String, String> districts() {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(District.values())
                .sorted(Comparator.comparing(district -> district.title().in(pages.language())))
                .forEach(district ->
                        choices.put(district.name(), district.title().in(pages.language())));
        return choices;
    }

    private Map<String, String> languages() {
        var choices = new LinkedHashMap<String, String>();
        for (Language language : Language.values()) {
            choices.put(language.code(), pages.text("institutions.language." + language.name()));
        }
        return choices;
    }
}
