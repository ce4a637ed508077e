package org.setu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.ArrayList;
import java.util.List;
import org.setu.shared.Language;

/** What is known of one request: filled by the filters, read by pages. */
@RequestScoped
public class Visit {
    private Viewer viewer = Viewer.anonymous();
    private Language language = Language.EN;
    private String path = "/";
    private String query = "";
    private String requestId = "";
    private String csrfToken = "";
    private String notice = "";
    private SentForm sent = SentForm.none();
    private final List<NewCookie> cookies = new ArrayList<>();

    public Viewer viewer() {
        return viewer;
    }

    public void seenBy(Viewer viewer) {
        this.viewer = viewer;
    }

    public Language language() {
        return language;
    }

    /** The path without its language, such as {@code /courses}. */
    public String path() {
        return path;
    }

    /** The query with its question mark; blank where there is none. */
    public String query() {
        return query;
    }

    public String requestId() {
        return requestId;
    }

    public String csrfToken() {
        return csrfToken;
    }

    /** The message key of what to tell once; blank where there is nothing. */
    public String notice() {
        return notice;
    }

    /** Sends a cookie with the response, whatever the response turns out to be. */
    public void send(NewCookie cookie) {
        cookies.add(cookie);
    }

    List<NewCookie> cookies() {
        return List.copyOf(cookies);
    }

    void at(Language language, String path, String query) {
        this.language = language;
        this.path = path;
        this.query = query;
    }

    void identifiedBy(String requestId) {
        this.requestId = requestId;
    }

    void protectedBy(String csrfToken) {
        this.csrfToken = csrfToken;
    }

    SentForm sent() {
        return sent;
    }

    void brings(SentForm form) {
        this.sent = form;
    }

    void tells(String notice) {
        this.notice = notice;
    }
}
