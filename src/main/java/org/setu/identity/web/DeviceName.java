package org.setu.identity.web;

import java.util.List;

/** Reads a browser and a system out of what a browser calls itself, as far as people know them by name. */
final class DeviceName {
    /** Those first that also claim to be one of the later. */
    private static final List<String> BROWSERS =
            List.of("Edg", "OPR", "SamsungBrowser", "UCBrowser", "Firefox", "Chrome", "Safari", "curl");

    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private DeviceName() {}

    static String of(String userAgent) {
        String browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent);
        String known = (browser + (browser.isEmpty() || system.isEmpty() ? "" : ", ") + system)
                .replace("Edg", "Edge")
                .replace("OPR", "Opera")
                .replace("SamsungBrowser", "Samsung Internet")
                .replace("UCBrowser", "UC Browser");
        return known.isEmpty() ? userAgent : known;
    }

    private static String first(List<String> names, String userAgent) {
        return names.stream().filter(userAgent::contains).findFirst().orElse("");
    }
}
