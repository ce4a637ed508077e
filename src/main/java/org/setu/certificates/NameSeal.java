package org.setu.certificates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** A salted hash of a holder's name: it gives no name away, and shows whether one was altered since the day of issue. */
public record NameSeal(String salt, String hash) {
    private static final int SALT_BYTES = 16;

    public static NameSeal over(LocalizedText name, SecureRandom random) {
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        return new NameSeal(salt, hash(salt, name));
    }

    public boolean fits(LocalizedText name) {
        return hash.equals(hash(salt, name));
    }

    private static String hash(String salt, LocalizedText name) {
        String sealed = String.join("\n", salt, name.in(Language.EN), name.in(Language.BN));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sealed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
