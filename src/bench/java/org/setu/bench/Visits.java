package org.setu.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a browser loads: pages, and once the styles, scripts and pictures that they name; with the heads of the answers, compressed. */
final class Visits {
    private static final Pattern IMPORT =
            Pattern.compile("(?:from|import)\\s*\\(?\\s*[\"'](\\.{0,2}/[^\"']+)[\"']|url\\([\"']?([^\"')#]+)");

    private final Wire wire;
    private final Map<String, String> cookies;
    private final Map<String, Long> kept = new HashMap<>();

    Visits(Wire wire, Map<String, String> cookies) {
        this.wire = wire;
        this.cookies = new LinkedHashMap<>(cookies);
    }

    /** A line of the table. */
    String row(String what, String path, String bar) throws IOException {
        Wire.Reply reply = wire.send(Wire.get(path, cookies, "gzip"));
        String html = reply.mustSay(200, "<main");
        Document page = Jsoup.parse(html, "http://localhost" + path);
        var open = new ArrayDeque<String>();
        page.select("link[rel=stylesheet], link[rel=icon], link[rel=modulepreload], link[rel=preload]")
                .forEach(link -> open.add(link.attr("href")));
        page.select("script[src], img[src]").forEach(source -> open.add(source.attr("src")));
        long others = 0;
        int requests = 0;
        for (String next = open.poll(); next != null; next = open.poll()) {
            if (!kept.containsKey(next) && next.startsWith("/") && !next.startsWith("/media/")) {
                Wire.Reply asset = wire.send(Wire.get(next, cookies, "gzip"));
                if (asset.status() != 200) {
                    throw new IOException(next + " named by " + path + ": " + asset.head());
                }
                kept.put(next, asset.onTheWire());
                others += asset.onTheWire();
                requests++;
                if (next.matches(".*\\.(js|css)$")) {
                    var named = IMPORT.matcher(asset.text());
                    while (named.find()) {
                        String name = named.group(1) == null ? named.group(2) : named.group(1);
                        if (!name.startsWith("data:") && !name.startsWith("%23")) {
                            open.add(java.net.URI.create(next).resolve(name).getRawPath());
                        }
                    }
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "| %s `%s` | %d | %.1f | %.1f | %.1f | %s |",
                what,
                path,
                requests + 1,
                reply.onTheWire() / 1000.0,
                others / 1000.0,
                (reply.onTheWire() + others) / 1000.0,
                bar);
    }
}
