package org.setu.identity.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.setu.identity.OpaqueToken;
import org.setu.identity.signin.Refresh;
import org.setu.shared.AccountId;
import org.setu.shared.Role;
import org.setu.web.NotSignedIn;
import org.setu.web.Viewer;
import org.setu.web.Visit;

/**
 * Says who looks. The server has checked the access token, if there was one; a browser whose access token has just expired is known by its
 * refresh token and goes on with fresh cookies, a form's post too. Programs are known by their bearer token alone.
 */
@Provider
@PreMatching
@Priority(20)
@Dependent
public class ViewerFilter implements ContainerRequestFilter {
    private static final List<String> PUBLIC =
            List.of("/assets/", "/media/", "/jwks", "/sw.js", "/favicon.ico", "/robots.txt", "/manifest.webmanifest");

    @Inject
    @SuppressWarnings("NullAway.Init") // the container fills it: a provider has no constructor with arguments
    private Visit visit;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container fills it: a provider has no constructor with arguments
    private Refresh refresh;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container fills it: a provider has no constructor with arguments
    private TokenCookies tokenCookies;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = visit.path();
        if (PUBLIC.stream().anyMatch(path::startsWith)) {
            return;
        }
        Optional<Viewer> known = bearerOf(request);
        known.ifPresent(visit::seenBy);
        if (path.startsWith("/api/")) {
            if (known.isEmpty() && !path.startsWith("/api/v1/tokens")) {
                throw new NotSignedIn();
            }
        } else if (known.isEmpty()) {
            goOn(request);
        }
    }

    private static Optional<Viewer> bearerOf(ContainerRequestContext request) {
        return request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token
                ? Optional.of(new Viewer(
                        Optional.of(AccountId.fromString(token.getSubject())), rolesOf(token), token.getClaim("sid")))
                : Optional.empty();
    }

    private static Set<Role> rolesOf(JsonWebToken token) {
        var roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (token.getGroups().contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private void goOn(ContainerRequestContext request) {
        Cookie shown = request.getCookies().get(TokenCookies.REFRESH);
        if (shown != null && !shown.getValue().isEmpty()) {
            refresh.refresh(new OpaqueToken(shown.getValue())).ifPresentOrElse(tokenCookies::give, tokenCookies::take);
        }
    }
}
