package org.setu.web;

/** A form came without the page's token: from elsewhere, or from a page left open while cookies were cleared. */
public class WrongCsrfToken extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongCsrfToken() {
        super("The form's token does not match the browser's");
    }
}
