package org.setu.identity;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;

/**
 * The installation's one secret, {@code SETU_SECRET}, from which a key of its own is derived for each purpose (HKDF, RFC 5869).
 *
 * <p>A demonstration that was given none makes one and keeps it in its data folder.
 */
@MadeOnce
public class Secret {
    private final Optional<String> given;
    private final Site site;

    @Inject
    Secret(@ConfigProperty(name = "setu.secret") Optional<String> given, Site site) {
        this.given = given;
        this.site = site;
    }

    public byte[] keyFor(String purpose, int bytes) {
        var generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(
                value().getBytes(StandardCharsets.UTF_8), null, ("setu/" + purpose).getBytes(StandardCharsets.UTF_8)));
        byte[] key = new byte[bytes];
        generator.generateBytes(key, 0, bytes);
        return key;
    }

    private String value() {
        if (given.isPresent()) {
            return given.get();
        } else if (site.isDemo()) {
            return ofDemonstration(site.dataDirectory().resolve("secret"));
        } else {
            throw new IllegalStateException("SETU_SECRET is not set");
        }
    }

    private static String ofDemonstration(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot keep the demonstration's secret in " + file, unreadable);
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", "", onlyTheOwner());
        Files.writeString(draft, OpaqueToken.next().value());
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            // Then that one's secret counts.
        } catch (UnsupportedOperationException noLinksHere) {
            Files.copy(draft, file);
        }
        Files.delete(draft);
    }

    private static FileAttribute<?>[] onlyTheOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
