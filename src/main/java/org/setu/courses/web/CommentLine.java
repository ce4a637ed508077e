package org.setu.courses.web;

import java.time.Instant;
import java.util.Optional;

/**
 * A comment in a list.
 *
 * @param where what it is about, in words
 * @param suggests whether it brings another wording
 * @param changed whether its text has changed since it was written
 * @param path where it is talked about
 */
public record CommentLine(
        String id,
        String author,
        Instant at,
        String words,
        String where,
        boolean suggests,
        boolean changed,
        String path) {
    /** Where that is talked about which is written on this page; empty where nothing can be said on it. */
    public static Optional<String> talkOf(String writtenOn) {
        return ReviewPaths.talkOf(writtenOn);
    }
}
