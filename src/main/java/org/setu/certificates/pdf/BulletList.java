package org.setu.certificates.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.setu.paper.Paragraph;
import org.setu.paper.TaggedPage;

/** Points below each other, set flush left, the whole about the middle of its column. */
record BulletList(Paragraph bullet, List<Paragraph> items) implements Block {
    private static final float INDENT = 1.1f;

    @Override
    public Fitted fit(float width, float scale) {
        var dot = bullet.within(width, scale);
        float indent = dot.size() * INDENT;
        return new Points(
                dot,
                items.stream().map(item -> item.within(width - indent, scale)).toList(),
                indent,
                width);
    }

    private record Points(Paragraph.Lines dot, List<Paragraph.Lines> items, float indent, float width)
            implements Fitted {
        @Override
        public float height() {
            return (float) items.stream().mapToDouble(Paragraph.Lines::height).sum();
        }

        @Override
        public void draw(TaggedPage page, PDStructureElement within, float left, float top) {
            var list = page.element(within, StandardStructureTypes.L);
            var numbering = new PDListAttributeObject();
            numbering.setListNumbering(PDListAttributeObject.LIST_NUMBERING_DISC);
            list.addAttribute(numbering);
            float widest = items.stream()
                    .map(Paragraph.Lines::width)
                    .max(Float::compare)
                    .orElse(0f);
            float edge = left + (width - indent - widest) / 2;
            float below = top;
            for (Paragraph.Lines item : items) {
                var element = page.element(list, StandardStructureTypes.LI);
                dot.draw(page, page.element(element, StandardStructureTypes.LBL), 0, edge, below);
                item.draw(page, page.element(element, StandardStructureTypes.L_BODY), edge + indent, below);
                below -= item.height();
            }
        }
    }
}
