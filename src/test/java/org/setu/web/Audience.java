package org.setu.web;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.setu.fixtures.Routes.Route;

/** Whom a page is for, as its address tells. Each page has one audience: the first below that its address fits. */
enum Audience {
    ADMINISTRATOR("/admin.*|/certificates/.*/revocation"),
    MANAGER("/reports.*|/postings.*|/bodies.*"),
    FOCAL_POINT("/nominations.*"),
    TRAINER("/authoring.*|/sources.*"),
    LEARNER("/learning|/invitations|/account.*|/certificates|/courses/.+/.+"),
    ANYBODY(".*");

    private final Pattern addresses;

    Audience(String addresses) {
        this.addresses = Pattern.compile(addresses);
    }

    List<Route> pages() {
        return PageAddresses.all().stream()
                .filter(page -> of(page.template()) == this)
                .toList();
    }

    private static Audience of(String address) {
        return Arrays.stream(values())
                .filter(audience -> audience.addresses.matcher(address).matches())
                .findFirst()
                .orElseThrow();
    }
}
