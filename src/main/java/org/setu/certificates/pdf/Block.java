package org.setu.certificates.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.setu.paper.TaggedPage;

/** A piece of a column that can say how high it would be at a width and a scale, and be drawn so. */
@FunctionalInterface
interface Block {
    Fitted fit(float width, float scale);

    /** A block at one width and scale. */
    interface Fitted {
        float height();

        /** How far below the top of a higher row it begins. */
        default float airAbove(float rowHeight) {
            return 0;
        }

        void draw(TaggedPage page, PDStructureElement within, float left, float top);
    }
}
