package org.setu.app;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.setu.identity.EmailAddress;
import org.setu.identity.EmailConfirmed;
import org.setu.identity.Grants;
import org.setu.identity.Scope;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;

/** A new installation has nobody who could give roles: whoever confirms the address of {@code SETU_ADMINISTRATOR} is the first. */
@MadeOnce
public class FirstAdministrator {
    private final Grants grants;
    private final Optional<EmailAddress> address;

    @Inject
    FirstAdministrator(Grants grants, @ConfigProperty(name = "setu.administrator") Optional<String> address) {
        this.grants = grants;
        this.address = address.flatMap(EmailAddress::parse);
    }

    void grant(@Observes EmailConfirmed confirmed) {
        if (address.filter(confirmed.email()::equals).isPresent() && !grants.isHeldByAnybody(Role.ADMINISTRATOR)) {
            grants.grant(confirmed.account(), Role.ADMINISTRATOR, Scope.all(), Optional.empty());
        }
    }
}
