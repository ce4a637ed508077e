package org.setu.certificates.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.setu.paper.Paragraph;
import org.setu.paper.TaggedPage;

/** Names and values in two sub-columns about the middle of their column; each pair is read out as one sentence. */
record FactList(List<Fact> facts) implements Block {
    private static final float GAP = 8;

    /** @param name with its colon */
    record Fact(Paragraph name, Paragraph value) {}

    @Override
    public Fitted fit(float width, float scale) {
        var names = facts.stream().map(fact -> fact.name().within(width, scale)).toList();
        float valuesAt =
                names.stream().map(Paragraph.Lines::width).max(Float::compare).orElse(0f) + GAP * scale;
        var values = facts.stream()
                .map(fact -> fact.value().within(width - valuesAt, scale))
                .toList();
        return new Facts(names, values, valuesAt, width);
    }

    private record Facts(List<Paragraph.Lines> names, List<Paragraph.Lines> values, float valuesAt, float width)
            implements Fitted {
        @Override
        public float height() {
            return (float) values.stream().mapToDouble(Paragraph.Lines::height).sum();
        }

        @Override
        public void draw(TaggedPage page, PDStructureElement within, float left, float top) {
            float widest = values.stream()
                    .map(Paragraph.Lines::width)
                    .max(Float::compare)
                    .orElse(0f);
            float edge = left + (width - valuesAt - widest) / 2;
            float below = top;
            for (int i = 0; i < names.size(); i++) {
                var element = page.element(within, StandardStructureTypes.P);
                names.get(i).draw(page, element, edge, below);
                values.get(i).draw(page, element, edge + valuesAt, below);
                below -= values.get(i).height();
            }
        }
    }
}
