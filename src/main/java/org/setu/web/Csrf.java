package org.setu.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a page's form write only if the page came from us: the form carries the same random value as a cookie that other sites can
 * neither read nor set (OWASP, double submit). The API takes no cookies and needs none of this.
 *
 * <p>A form that brings a file (multipart/form-data) carries the token as its first field.
 *
 * <p>Stands before the search for a resource, so that the forms of a page that tells "there is no such page" work too.
 */
@Provider
@PreMatching
@Priority(15)
@Dependent
public class Csrf implements ContainerRequestFilter {
    /** Field of every form; scripts send the header instead. */
    public static final String FIELD = "csrf";

    public static final String HEADER = "X-Csrf-Token";
    static final int LARGEST_FORM = 2 * 1024 * 1024;
    private static final String COOKIE = "setu_csrf";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    @SuppressWarnings("NullAway.Init") // the container fills it: a provider has no constructor with arguments
    private Visit visit;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container fills it: a provider has no constructor with arguments
    private Cookies cookies;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (visit.path().startsWith("/api/")
                || visit.path().startsWith("/assets/")
                || visit.path().startsWith("/media/")) {
            return;
        }
        String token = tokenOf(request);
        if (!READS.contains(request.getMethod()) && !same(token, sentBy(request))) {
            throw new WrongCsrfToken();
        }
    }

    private String tokenOf(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(COOKIE);
        String token = cookie == null ? "" : cookie.getValue();
        if (token.length() < 22) {
            token = randomToken();
            visit.send(cookies.untilTheBrowserCloses(COOKIE, token));
        }
        visit.protectedBy(token);
        return token;
    }

    private String sentBy(ContainerRequestContext request) throws IOException {
        String header = request.getHeaderString(HEADER);
        if (header != null) {
            return header;
        }
        Optional<String> boundary = boundary(request);
        return boundary.isPresent() ? sentByUpload(request, boundary.get()) : sentByForm(request);
    }

    private String sentByForm(ContainerRequestContext request) throws IOException {
        byte[] body = request.getEntityStream().readNBytes(LARGEST_FORM + 1);
        if (body.length > LARGEST_FORM) {
            throw new FormTooLarge();
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        SentForm sent = SentForm.of(body);
        visit.brings(sent);
        return sent.first(FIELD);
    }

    /** A file is not read before its sender is known to come from our page: the token is the first part of the body. */
    private static String sentByUpload(ContainerRequestContext request, String boundary) throws IOException {
        InputStream body = request.getEntityStream();
        byte[] head = body.readNBytes(UploadHead.LONGEST);
        request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(head), body));
        return UploadHead.first(FIELD, head, boundary);
    }

    private static Optional<String> boundary(ContainerRequestContext request) {
        return Optional.ofNullable(request.getMediaType())
                .filter(MediaType.MULTIPART_FORM_DATA_TYPE::isCompatible)
                .filter(type -> !type.isWildcardType())
                .map(type -> type.getParameters().get("boundary"));
    }

    private static boolean same(String expected, String sent) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static String randomToken() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
