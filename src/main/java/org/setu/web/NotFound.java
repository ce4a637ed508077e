package org.setu.web;

/** There is no such thing, or it is not this viewer's to see: the two look the same. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotFound() {
        super("Not found");
    }
}
