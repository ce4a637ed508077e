package org.setu.identity;

import java.util.Optional;
import org.setu.identity.passwords.Argon2id;
import org.setu.identity.passwords.CommonPasswords;
import org.setu.shared.MadeOnce;

/**
 * What a password must be, and how it is kept: long, not one that everybody guesses first, otherwise free (NIST SP 800-63B section
 * 5.1.1.2). Hashing takes memory and time on purpose: never call it inside a transaction.
 */
@MadeOnce
public class Passwords {
    public static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    /** A hash of no password, written out so that no start has to compute it: who does not exist takes as long as who does. */
    static final PasswordHash NOBODYS = new PasswordHash(
            "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGhhcyB0aGlz" + "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

    /** Why a password is refused; the constant's name is the end of the message key. */
    public enum Objection {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        LIKE_EMAIL
    }

    public Optional<Objection> objectTo(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Objection.TOO_SHORT);
        } else if (length > LONGEST) {
            return Optional.of(Objection.TOO_LONG);
        } else if (CommonPasswords.contain(password)) {
            return Optional.of(Objection.COMMON);
        } else {
            return password.strip().equalsIgnoreCase(email.strip())
                    ? Optional.of(Objection.LIKE_EMAIL)
                    : Optional.empty();
        }
    }

    public PasswordHash hash(String password) {
        return new PasswordHash(Argon2id.hash(password));
    }

    /** Whether this is the password; where there is no hash it never is, and takes as long to find out. */
    public boolean matches(Optional<PasswordHash> hash, String password) {
        boolean tooLong = password.length() > 2 * LONGEST;
        boolean same = Argon2id.matches(hash.orElse(NOBODYS).phc(), tooLong ? "" : password);
        return same && hash.isPresent() && !tooLong;
    }
}
