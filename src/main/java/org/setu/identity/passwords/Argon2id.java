package org.setu.identity.passwords;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with the parameters that OWASP recommends, kept as a PHC string.
 *
 * <p>Each hash takes 19 MiB while it runs; only a few run at a time, so that a training room that signs in at once waits a moment
 * instead of exhausting the heap.
 */
public final class Argon2id {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Semaphore TURNS =
            new Semaphore(Math.min(4, Math.max(2, Runtime.getRuntime().availableProcessors())), true);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Argon2id() {}

    public static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = compute(password, salt, MEMORY_KIB, PASSES, LANES);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(MEMORY_KIB, PASSES, LANES, base64(salt), base64(hash));
    }

    /** @throws IllegalArgumentException when the string is no Argon2id hash */
    public static boolean matches(String phc, String password) {
        String[] parts = phc.split("\\$");
        if (parts.length != 6 || !parts[1].equals("argon2id") || !parts[2].equals("v=19")) {
            throw new IllegalArgumentException("Not an Argon2id hash");
        }
        String[] costs = parts[3].split(",");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        return MessageDigest.isEqual(
                expected, compute(password, salt, number(costs[0]), number(costs[1]), number(costs[2])));
    }

    private static byte[] compute(String password, byte[] salt, int memory, int passes, int lanes) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
        byte[] hash = new byte[HASH_BYTES];
        TURNS.acquireUninterruptibly();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(spelledOneWay(password).getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            TURNS.release();
        }
        return hash;
    }

    /** The same Bangla letter can be typed as one character or two, depending on the keyboard. */
    private static String spelledOneWay(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static int number(String setting) {
        return Integer.parseInt(setting.substring(setting.indexOf('=') + 1));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
