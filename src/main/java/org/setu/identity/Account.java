package org.setu.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * Somebody who takes part.
 *
 * <p>Begins with a registration, may sign in once the e-mail address is confirmed, and carries everything that is known of the person:
 * all other tables know an id alone. Ends when the person wants to be forgotten: the id stays, and leads to nobody.
 */
@Entity
@Table(name = "identity_account")
public class Account {
    @Id
    private UUID id;

    private String email;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_bn")
    private String nameBn;

    @Enumerated(EnumType.STRING)
    private ParticipantKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Gender gender;

    @Enumerated(EnumType.STRING)
    private @Nullable District district;

    private String language;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "email_confirmed_at")
    private @Nullable Instant emailConfirmedAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(AccountId id, Registration registration, Instant at) {
        this.id = id.value();
        this.email = registration.email().value();
        this.nameEn = registration.name().in(Language.EN);
        this.nameBn = registration.name().in(Language.BN);
        this.kind = registration.kind();
        this.gender = registration.gender().orElse(null);
        this.district = registration.district().orElse(null);
        this.language = registration.language().code();
        this.passwordHash = registration.password().phc();
        this.createdAt = at;
    }

    /** The mail to its address arrived. Saying so again changes nothing and announces nothing. */
    public Optional<EmailConfirmed> confirmEmail(Instant at) {
        if (isConfirmed()) {
            return Optional.empty();
        } else {
            emailConfirmedAt = at;
            return Optional.of(new EmailConfirmed(id(), email(), at));
        }
    }

    public void correctName(LocalizedText name) {
        nameEn = name.in(Language.EN);
        nameBn = name.in(Language.BN);
    }

    public void changeLanguage(Language chosen) {
        language = chosen.code();
    }

    public void changePassword(PasswordHash chosen) {
        passwordHash = chosen.phc();
    }

    /** Forgets who this was. What kind of participant it was stays, for the counts. */
    void erase(PasswordHash unusable, Instant at) {
        email = "erased-" + id + "@erased.invalid";
        nameEn = "";
        nameBn = "";
        gender = null;
        district = null;
        passwordHash = unusable.phc();
        emailConfirmedAt = null;
        erasedAt = at;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public LocalizedText name() {
        return LocalizedText.of(nameEn, nameBn);
    }

    public ParticipantKind kind() {
        return kind;
    }

    public Optional<Gender> gender() {
        return Optional.ofNullable(gender);
    }

    public Optional<District> district() {
        return Optional.ofNullable(district);
    }

    public Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    public PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isConfirmed() {
        return emailConfirmedAt != null;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(emailConfirmedAt);
    }

    /** How to write to this person. */
    public Addressee addressee() {
        return new Addressee(Optional.of(id()), email(), name(), language());
    }
}
