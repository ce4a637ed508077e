package org.setu.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.setu.shared.Ids;

/** Gives each request an id that stands in the log and on error pages, and each response its security headers and cookies. */
@Provider
@PreMatching
@Priority(1)
@Dependent
public class RequestFilter implements ContainerRequestFilter, ContainerResponseFilter {
    static final String NOTICE_COOKIE = "setu_notice";
    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern SANE_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final Pattern SANE_KEY = Pattern.compile("[A-Za-z0-9.]{3,80}");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Inject
    @SuppressWarnings("NullAway.Init") // the container fills it: a provider has no constructor with arguments
    private Visit visit;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container fills it: a provider has no constructor with arguments
    private Cookies cookies;

    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString(REQUEST_ID);
        visit.identifiedBy(
                given != null && SANE_ID.matcher(given).matches()
                        ? given
                        : Ids.next().toString());
        Cookie notice = request.getCookies().get(NOTICE_COOKIE);
        if (notice != null && SANE_KEY.matcher(notice.getValue()).matches()) {
            visit.tells(notice.getValue());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(REQUEST_ID, visit.requestId());
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!headers.containsKey("Content-Security-Policy")) {
            headers.putSingle("Content-Security-Policy", POLICY);
        }
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", "private, no-cache");
        }
        boolean shown = !visit.notice().isEmpty() && response.getStatus() < 300 && response.hasEntity();
        if (shown) {
            headers.add("Set-Cookie", cookies.gone(NOTICE_COOKIE));
        }
        visit.cookies().forEach(cookie -> headers.add("Set-Cookie", cookie));
    }
}
