package org.setu.certificates.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.setu.paper.Paragraph;
import org.setu.paper.TaggedPage;

/** A heading or a paragraph about the middle of its column. */
record CentredText(String type, Locale language, Paragraph paragraph) implements Block {
    @Override
    public Fitted fit(float width, float scale) {
        return new Centred(type, language, paragraph.within(width, scale), width);
    }

    private record Centred(String type, Locale language, Paragraph.Lines lines, float width) implements Fitted {
        @Override
        public float height() {
            return lines.height();
        }

        /** Where the other language needs more lines, a text stands in the middle between its neighbours. */
        @Override
        public float airAbove(float rowHeight) {
            return (rowHeight - height()) / 2;
        }

        @Override
        public void draw(TaggedPage page, PDStructureElement within, float left, float top) {
            var element = page.element(within, type, language);
            for (int i = 0; i < lines.texts().size(); i++) {
                lines.draw(page, element, i, left + (width - lines.widths().get(i)) / 2, top);
            }
        }
    }
}
