package org.setu.identity;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.setu.identity.signin.Sessions;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;

/** A person's account, for the copy of their data. The password is not in it: nobody has it. */
@MadeOnce
public class AccountData implements PersonalData {
    private final Accounts accounts;
    private final Grants grants;
    private final Sessions sessions;

    @Inject
    AccountData(Accounts accounts, Grants grants, Sessions sessions) {
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public Object of(AccountId id) {
        var copy = new LinkedHashMap<String, Object>();
        accounts.find(id).ifPresent(account -> {
            copy.put("id", id.toString());
            copy.put("email", account.email().value());
            account.confirmedAt().ifPresent(at -> copy.put("emailConfirmedAt", at.toString()));
            copy.put("nameEn", account.name().in(Language.EN));
            copy.put("nameBn", account.name().in(Language.BN));
            copy.put("kind", account.kind().name());
            account.gender().ifPresent(gender -> copy.put("gender", gender.name()));
            account.district().ifPresent(district -> copy.put("district", district.name()));
            copy.put("language", account.language().code());
            copy.put("createdAt", account.createdAt().toString());
            copy.put(
                    "grants",
                    grants.of(id).stream()
                            .map(grant -> Map.of(
                                    "role", grant.role().name(),
                                    "scope", grant.scope().toString(),
                                    "grantedAt", grant.grantedAt().toString()))
                            .toList());
            copy.put(
                    "sessions",
                    sessions.of(id).stream()
                            .map(session -> Map.of(
                                    "device", session.device(),
                                    "startedAt", session.startedAt().toString(),
                                    "seenAt", session.seenAt().toString()))
                            .toList());
        });
        return copy;
    }
}
