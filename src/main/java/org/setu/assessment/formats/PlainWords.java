package org.setu.assessment.formats;

import java.util.List;
import org.owasp.html.HtmlSanitizer;

/** What HTML says, without any marks and on one line: for places of a format that know no markup. */
final class PlainWords implements HtmlSanitizer.Policy {
    private final StringBuilder words = new StringBuilder();

    private PlainWords() {}

    static String of(String html) {
        var reader = new PlainWords();
        HtmlSanitizer.sanitize(html, reader);
        return reader.words.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    public void openDocument() {
        // A fragment is as good as a document.
    }

    @Override
    public void closeDocument() {
        // A fragment is as good as a document.
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        partAt(name);
    }

    @Override
    public void closeTag(String name) {
        partAt(name);
    }

    @Override
    public void text(String text) {
        words.append(text);
    }

    private void partAt(String name) {
        if (List.of("p", "br", "li", "td", "th", "tr", "div").contains(name)) {
            words.append(' ');
        }
    }
}
