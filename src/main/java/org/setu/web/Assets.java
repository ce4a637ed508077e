package org.setu.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * The WAR's own style sheets, scripts and pictures, compressed once at start. They are addressed by the checksum of all of
 * them together, so that scripts may import one another by relative paths and browsers may keep them for ever.
 */
@ApplicationScoped
public class Assets {
    /** All of {@code assets/css/*.css} in the order of their names, as one file. */
    static final String STYLE = "setu.css";

    private static final String FOLDER = "/assets/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webmanifest", "application/manifest+json");

    private final Map<String, Asset> assets = new TreeMap<>();
    private String version = "";
    private WarFiles files;

    /** For the container's proxy alone. */
    @SuppressWarnings("NullAway.Init")
    protected Assets() {}

    @Inject
    Assets(WarFiles files) {
        this.files = files;
    }

    /** One file as it is sent: plain and compressed. */
    record Asset(String type, byte[] plain, byte[] gzipped) {}

    @PostConstruct
    @SuppressWarnings("NullAway.Init")
    void load() {
        var style = new ByteArrayOutputStream();
        var everything = new TreeMap<String, byte[]>();
        files.below(FOLDER).forEach((path, bytes) -> {
            if (path.startsWith("css/")) {
                style.writeBytes(bytes);
            } else {
                everything.put(path, bytes);
            }
        });
        everything.put(STYLE, style.toByteArray());
        version = checksum(everything);
        everything.forEach((name, bytes) -> assets.put(name, new Asset(typeOf(name), bytes, gzip(bytes))));
    }

    String version() {
        return version;
    }

    String address(String name) {
        if (!assets.containsKey(name)) {
            throw new IllegalArgumentException("No such asset: " + name);
        }
        return FOLDER + version + "/" + name;
    }

    Optional<Asset> named(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private static String typeOf(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static byte[] gzip(byte[] plain) {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    private static String checksum(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
