package org.setu.shared;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this installation is: its address, its zone, where its files lie, and whether it is only a demonstration. */
@MadeOnce
public class Site {
    private final Optional<String> publicUrl;
    private final String port;
    private final String zone;
    private final String dataDirectory;
    private final String databaseUrl;
    private final Optional<Boolean> demo;

    @Inject
    Site(
            @ConfigProperty(name = "setu.public.url") Optional<String> publicUrl,
            @ConfigProperty(name = "setu.http.port", defaultValue = "9080") String port,
            @ConfigProperty(name = "setu.zone", defaultValue = "Asia/Dhaka") String zone,
            @ConfigProperty(name = "setu.data.dir", defaultValue = "data") String dataDirectory,
            @ConfigProperty(name = "setu.db.url", defaultValue = "jdbc:h2:") String databaseUrl,
            @ConfigProperty(name = "setu.demo") Optional<Boolean> demo) {
        this.publicUrl = publicUrl;
        this.port = port;
        this.zone = zone;
        this.dataDirectory = dataDirectory;
        this.databaseUrl = databaseUrl;
        this.demo = demo;
    }

    /** The address that people type, without a slash at its end. */
    public String publicUrl() {
        return publicUrl.orElse("http://localhost:" + port).replaceAll("/+$", "");
    }

    public boolean hasPublicUrl() {
        return publicUrl.isPresent();
    }

    /** The zone that times are shown in to people who chose none. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Path dataDirectory() {
        return Path.of(dataDirectory);
    }

    /** Demonstration is the default on the embedded database, and only there. */
    public boolean isDemo() {
        return demo.orElse(databaseUrl.startsWith("jdbc:h2:"));
    }
}
