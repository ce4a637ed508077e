package org.setu.web;

import java.util.List;
import java.util.regex.Pattern;
import org.setu.fixtures.Routes;
import org.setu.fixtures.Routes.Route;

/** Where Setu has pages: read from the resources of the code, so that a new page is nobody's to forget. */
final class PageAddresses {
    /** What is no page: programs' addresses, and files. */
    private static final Pattern NO_PAGE = Pattern.compile(
            "/api/.*|/assets/.*|/media/.*|/authoring/\\{course}/media/\\{name: \\.\\+}|/jwks|/account/export|.*\\.(csv|xlsx|ics|pdf|zip|xml|gift|json)");

    private PageAddresses() {}

    static List<Route> all() {
        return Routes.all().stream()
                .filter(route -> route.method().equals("GET"))
                .filter(route -> !NO_PAGE.matcher(route.template()).matches())
                .toList();
    }
}
