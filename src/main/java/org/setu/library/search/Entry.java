package org.setu.library.search;

import java.util.List;
import org.setu.shared.Language;

/**
 * Something that can be found, in one language.
 *
 * @param path of its page; blank where it has none
 * @param openPath of the page that anybody may see without signing in
 * @param about what it is or belongs to, in a few words
 */
public record Entry(
        Group group, Language language, String path, String openPath, String title, String about, List<Text> texts) {
    public Entry {
        texts = List.copyOf(texts);
    }

    /** @param anchor its place on the page; blank where it has none of its own */
    public record Text(String anchor, String words) {}

    /** By what results are grouped, in the order shown. */
    public enum Group {
        LESSONS,
        COURSES,
        WORKS,
        TERMS
    }
}
