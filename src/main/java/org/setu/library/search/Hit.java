package org.setu.library.search;

import java.util.List;

/**
 * Something that was found, with the words that were asked for marked.
 *
 * @param anchor of the passage that is quoted; blank where it has none
 * @param snippet a passage, cut to what belongs to the hit
 */
public record Hit(Entry entry, List<Piece> title, List<Piece> snippet, String anchor) {
    public Hit {
        title = List.copyOf(title);
        snippet = List.copyOf(snippet);
    }

    /** A piece of text. It is as its author wrote it: whoever shows it escapes it. */
    public record Piece(String text, boolean marked) {}
}
