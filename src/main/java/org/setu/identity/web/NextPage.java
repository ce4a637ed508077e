package org.setu.identity.web;

import java.net.URI;
import java.util.regex.Pattern;

/** Where somebody goes on after signing in: a page of ours and nobody else's, or nowhere in particular. */
final class NextPage {
    private static final int LONGEST = 1_000;
    private static final Pattern OURS = Pattern.compile("/(en|bn)([/?][^\\\\\\s\\p{Cntrl}]*)?");

    private NextPage() {}

    /** The address if it is one of ours, else blank. */
    static String of(String asked) {
        return asked.length() <= LONGEST && OURS.matcher(asked).matches() && isAddress(asked) ? asked : "";
    }

    private static boolean isAddress(String text) {
        try {
            return URI.create(text).getHost() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
