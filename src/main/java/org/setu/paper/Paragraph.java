package org.setu.paper;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A text in one typeface, size and ink, measured once so that it can be tried at several sizes and widths. */
public final class Paragraph {
    private static final float LEADING = 1.4f;
    /** Type of up to this size shrinks less than larger type, so that it stays readable beside it. */
    private static final float SMALL = 12;

    private final Style style;
    private final List<String> words;
    private final float[] widths;
    private final float space;

    /** @param size at scale 1 */
    public record Style(ShapingFont font, float size, Ink ink) {}

    /**
     * The paragraph broken into lines. All but the last end with a space, so that words stay apart when read out.
     *
     * @param widths of the lines without that space, in points
     */
    public record Lines(List<String> texts, List<Float> widths, Style style, float size) {
        public float leading() {
            return size * LEADING;
        }

        public float height() {
            return texts.size() * leading();
        }

        public float width() {
            return widths.stream().max(Float::compare).orElse(0f);
        }

        /** From the top of the first line down to its baseline. */
        float firstBaseline() {
            var metrics = style.font().metrics();
            return size * ((LEADING - metrics.lineHeight()) / 2 + metrics.ascent() / 1000);
        }

        public void draw(TaggedPage page, PDStructureElement element, float left, float top) {
            for (int i = 0; i < texts.size(); i++) {
                draw(page, element, i, left, top);
            }
        }

        /** Draws one line where it belongs below the paragraph's top. */
        public void draw(TaggedPage page, PDStructureElement element, int line, float left, float top) {
            var shaped = style.font().shape(texts.get(line));
            page.text(element, shaped, style.ink(), size, left, top - firstBaseline() - line * leading());
        }
    }

    public Paragraph(Style style, String text) {
        this.style = style;
        this.words = List.of(text.strip().split("\\s+"));
        this.widths = new float[words.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = style.font().shape(words.get(i)).width() / 1000;
        }
        this.space = style.font().metrics().widths().of(style.font().metrics().space()) / 1000f;
    }

    /** Breaks into as few lines as fit the width, of nearly even length. A word that is too wide makes the type smaller. */
    public Lines within(float width, float scale) {
        float size = style.size() * (style.size() > SMALL ? scale : (float) Math.sqrt(scale));
        for (float word : widths) {
            size = Math.min(size, width / word);
        }
        float most = width / size * 1.0001f;
        int lines = ends(most).size();
        float least = 0;
        for (int i = 0; i < 12; i++) {
            float middle = (least + most) / 2;
            if (ends(middle).size() > lines || isWiderThan(middle)) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return lines(ends(most), size);
    }

    private boolean isWiderThan(float width) {
        for (float word : widths) {
            if (word > width) {
                return true;
            }
        }
        return false;
    }

    /** After which word each line ends, when lines are filled one after the other. */
    private List<Integer> ends(float width) {
        var ends = new ArrayList<Integer>();
        float filled = widths[0];
        for (int i = 1; i < widths.length; i++) {
            if (filled + space + widths[i] > width) {
                ends.add(i);
                filled = widths[i];
            } else {
                filled += space + widths[i];
            }
        }
        ends.add(widths.length);
        return ends;
    }

    private Lines lines(List<Integer> ends, float size) {
        var texts = new ArrayList<String>();
        var lengths = new ArrayList<Float>();
        int from = 0;
        for (int end : ends) {
            float length = space * (end - from - 1);
            for (int i = from; i < end; i++) {
                length += widths[i];
            }
            texts.add(String.join(" ", words.subList(from, end)) + (end < widths.length ? " " : ""));
            lengths.add(length * size);
            from = end;
        }
        return new Lines(List.copyOf(texts), List.copyOf(lengths), style, size);
    }
}
