package org.setu.web;

/** The number of a list's page as it stands in an address; what is no number counts as the first. */
public final class PageNumber {
    private PageNumber() {}

    public static int of(String text) {
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }
}
