package org.setu.courses.drafting;

/**
 * A block as its author has it in the form.
 *
 * @param settings kind and attributes, as they stand in its header
 * @param title of the lesson, where its translation is only begun; otherwise blank
 * @param basedOn the checksum of the block that the author saw; blank where there was none
 */
public record Wording(String settings, String text, String title, String basedOn) {
    public Wording {
        settings = TypedText.of(settings).strip();
        text = TypedText.of(text);
        title = TypedText.of(title).replace('\n', ' ').strip();
    }

    /** The same with another text. */
    public Wording saying(String other) {
        return new Wording(settings, other, title, basedOn);
    }
}
