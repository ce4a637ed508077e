package org.setu.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.setu.shared.Language;

/**
 * Takes the language off the front of a page's address ({@code /bn/courses}), so that resources need not name it. A page
 * asked for without one is redirected to the visitor's language.
 */
@Provider
@PreMatching
@Priority(10)
@Dependent
public class LanguageFilter implements ContainerRequestFilter {
    public static final String COOKIE = "setu_language";
    private static final Set<String> WITHOUT_LANGUAGE =
            Set.of("api", "assets", "media", "jwks", "sw.js", "favicon.ico", "robots.txt", "manifest.webmanifest");

    @Inject
    @SuppressWarnings("NullAway.Init") // the container fills it: a provider has no constructor with arguments
    private Visit visit;

    @Override
    public void filter(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        String path = request.getUriInfo().getPath(false);
        String full = path.startsWith("/") ? path : "/" + path;
        String first = full.substring(1).split("/", 2)[0];
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        Optional<Language> named = Language.of(first);
        if (named.isPresent()) {
            String rest = full.substring(first.length() + 1);
            String inner = rest.isEmpty() ? "/" : rest;
            visit.at(named.get(), inner, query);
            request.setRequestUri(UriBuilder.fromUri(uri).replacePath(inner).build());
        } else if (WITHOUT_LANGUAGE.contains(first) || !isRead(request)) {
            visit.at(preferred(request), full, query);
        } else {
            String target = "/" + preferred(request).code() + (full.equals("/") ? "" : full) + query;
            request.abortWith(Response.status(Response.Status.FOUND)
                    .header("Location", target)
                    .header("Vary", "Cookie, Accept-Language")
                    .build());
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static Language preferred(ContainerRequestContext request) {
        Cookie chosen = request.getCookies().get(COOKIE);
        return Optional.ofNullable(chosen)
                .flatMap(cookie -> Language.of(cookie.getValue()))
                .orElseGet(() -> acceptedBy(request));
    }

    private static Language acceptedBy(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .flatMap(code -> Language.of(code).stream())
                .findFirst()
                .orElse(Language.EN);
    }
}
