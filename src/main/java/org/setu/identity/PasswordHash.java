package org.setu.identity;

/** A password as it is kept: one way, with its parameters, as a PHC string. Made by {@link Passwords}. */
public record PasswordHash(String phc) {
    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}
