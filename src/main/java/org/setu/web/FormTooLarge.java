package org.setu.web;

/** A form is larger than any that Setu has. */
public class FormTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    FormTooLarge() {
        super("A form has at most " + Csrf.LARGEST_FORM + " bytes");
    }
}
