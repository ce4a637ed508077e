package org.setu.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.setu.fixtures.EmbeddedDatabase;
import org.setu.fixtures.People;

/**
 * Gives everybody in a stopped server's database the demonstration's password under a hash of the least cost. A hash carries its costs with
 * it, so the server checks these as it checks any other, and what a sign-in costs besides can be measured.
 */
final class CheapPasswords {
    private static final int KIB = 8;

    private CheapPasswords() {}

    static void in(Path data) {
        try (var connection = DriverManager.getConnection(EmbeddedDatabase.in(data), EmbeddedDatabase.USER, "");
                var update = connection.prepareStatement("update identity_account set password_hash = ?")) {
            update.setString(1, phc());
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static String phc() {
        byte[] salt = "only to measure.".getBytes(StandardCharsets.UTF_8);
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(KIB)
                .withIterations(1)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[32];
        generator.generateBytes(People.PASSWORD.getBytes(StandardCharsets.UTF_8), hash);
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + KIB + ",t=1,p=1$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(hash);
    }
}
