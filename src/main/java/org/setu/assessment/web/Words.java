package org.setu.assessment.web;

import org.jspecify.annotations.Nullable;

/**
 * A text of a question, ready to be shown as it is.
 *
 * @param html safe
 * @param lang in which language it is, where that is not the page's
 */
public record Words(String html, @Nullable String lang) {
    /** A text that is no HTML, such as what a learner typed. */
    public static Words typed(String text) {
        return new Words(
                text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;"),
                null);
    }

    /** The same without tags, for places that take none, such as a drop-down; what was escaped stays so. */
    public Words plain() {
        return new Words(html.replaceAll("<[^>]*>", ""), lang);
    }
}
