package org.setu.web;

/** Somebody asked for what only people who signed in can have; pages lead to the sign-in and back, the API answers 401. */
public class NotSignedIn extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotSignedIn() {
        super("Not signed in");
    }
}
