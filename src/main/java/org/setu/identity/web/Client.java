package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.setu.shared.MadeOnce;

/** Where a request comes from. Behind a balancer the server takes the address from its headers (remoteIp). */
@MadeOnce
public class Client {
    private final HttpServletRequest request;

    @Inject
    Client(HttpServletRequest request) {
        this.request = request;
    }

    String address() {
        return request.getRemoteAddr();
    }

    /** What the browser calls itself. */
    String device() {
        String name = request.getHeader("User-Agent");
        return name == null ? "" : name.replaceAll("\\p{Cntrl}", "");
    }
}
