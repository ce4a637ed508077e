package org.setu.notifications;

import org.setu.identity.Addressee;

/**
 * A letter as it is read: plain text, its paragraphs parted by empty lines, an address on a line of its own.
 *
 * @param kind what it is about, such as {@code confirmation}
 */
public record Letter(Addressee to, String kind, String subject, String body) {
    /** The kind of the last letter to somebody. */
    public static final String FAREWELL = "erased";

    private static final int LONGEST_SUBJECT = 300;

    public Letter {
        String oneLine = subject.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        subject = oneLine.length() > LONGEST_SUBJECT ? oneLine.substring(0, LONGEST_SUBJECT) : oneLine;
    }
}
