package org.setu.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;

/** Safe HTML in the bytes that travel: what every reader's page repeats is encoded once. */
public final class ReadyHtml implements Content {
    private final byte[] utf8;

    private ReadyHtml(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** @param html as templates and sanitisers leave it: nothing is escaped here */
    public static ReadyHtml of(String html) {
        return new ReadyHtml(html.getBytes(StandardCharsets.UTF_8));
    }

    /** @param utf8 a rendered template */
    public static ReadyHtml of(byte[] utf8) {
        return new ReadyHtml(utf8.clone());
    }

    @Override
    public boolean isEmptyContent() {
        return utf8.length == 0;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(utf8);
    }
}
