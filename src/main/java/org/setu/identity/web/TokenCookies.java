package org.setu.identity.web;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.setu.identity.keys.AccessTokens;
import org.setu.identity.signin.SignedIn;
import org.setu.shared.MadeOnce;
import org.setu.web.Cookies;
import org.setu.web.Viewer;
import org.setu.web.Visit;

/** Puts tokens into a browser that scripts cannot read them from, and takes them out again. */
@MadeOnce
public class TokenCookies {
    static final String ACCESS = "setu_access";
    static final String REFRESH = "setu_refresh";
    private static final Duration REFRESH_LIFE = Duration.ofDays(30);

    private final Visit visit;
    private final Cookies cookies;
    private final AccessTokens accessTokens;

    @Inject
    TokenCookies(Visit visit, Cookies cookies, AccessTokens accessTokens) {
        this.visit = visit;
        this.cookies = cookies;
        this.accessTokens = accessTokens;
    }

    void give(SignedIn signedIn) {
        visit.send(cookies.lasting(ACCESS, signedIn.accessToken(), accessTokens.life()));
        visit.send(cookies.lasting(REFRESH, signedIn.refreshToken().value(), REFRESH_LIFE));
        visit.seenBy(new Viewer(
                Optional.of(signedIn.account()),
                signedIn.roles(),
                signedIn.session().toString()));
    }

    /** Lets the browser's next request ask anew what this person may do, instead of in some minutes. */
    void renew() {
        visit.send(cookies.gone(ACCESS));
    }

    void take() {
        visit.send(cookies.gone(ACCESS));
        visit.send(cookies.gone(REFRESH));
        visit.seenBy(Viewer.anonymous());
    }
}
