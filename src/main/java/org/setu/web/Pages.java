package org.setu.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Role;
import org.setu.shared.Site;

/** Turns a template and its view into a response, and a finished write into a redirect with a notice. */
@MadeOnce
public class Pages {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.setu.web.jte");

    private final Visit visit;
    private final Assets assets;
    private final Cookies cookies;
    private final Site site;

    @Inject
    Pages(Visit visit, Assets assets, Cookies cookies, Site site) {
        this.visit = visit;
        this.assets = assets;
        this.cookies = cookies;
        this.site = site;
    }

    public Viewer viewer() {
        return visit.viewer();
    }

    /** Whoever signed in; anybody else is led to the sign-in and comes back here. */
    public AccountId account() {
        return visit.viewer().account().orElseThrow(NotSignedIn::new);
    }

    /** Lets only people of this role go on; to others the page does not exist. */
    public AccountId accountWith(Role role) {
        AccountId account = account();
        if (!visit.viewer().is(role)) {
            throw new NotFound();
        }
        return account;
    }

    public Language language() {
        return visit.language();
    }

    public ZoneId zone() {
        return site.zone();
    }

    public Frame frame() {
        return new Frame(visit, assets, site.zone(), site.isDemo());
    }

    public String text(String key, Object... arguments) {
        return Messages.in(visit.language()).text(key, arguments);
    }

    /** Renders {@code <template>.jte} with its {@code @param frame} and {@code @param view}. */
    public Response page(String template, Object view) {
        return page(Response.Status.OK.getStatusCode(), template, view);
    }

    /** As {@link #page(String, Object)}, with another status: 422 for a form that must be mended. */
    public Response page(int status, String template, Object view) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Content-Language", visit.language().code())
                .entity(render(template, view))
                .build();
    }

    /** The template's bytes, for a part of a page. */
    public byte[] render(String template, Object view) {
        var parameters = new HashMap<String, Object>();
        parameters.put("frame", frame());
        parameters.put("view", view);
        return render(template, parameters);
    }

    private static byte[] render(String template, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput();
        TEMPLATES.render(template + ".jte", parameters, output);
        return output.toByteArray();
    }

    /** Answers a write: go and look at this page (RFC 9110 section 15.4.4). */
    public Response seeOther(String page) {
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create("/" + visit.language().code() + (page.equals("/") ? "" : page)))
                .build();
    }

    /** As {@link #seeOther(String)}, and the next page tells the notice of this key once. */
    public Response seeOther(String page, String notice) {
        visit.send(cookies.untilTheBrowserCloses(RequestFilter.NOTICE_COOKIE, notice));
        return seeOther(page);
    }
}
