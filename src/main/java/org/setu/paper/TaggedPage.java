package org.setu.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * One page on which all that is written belongs to an element of the document's structure, and all else is ornament.
 * Elements are read in the order in which they were made. Points, from the lower left corner.
 */
public final class TaggedPage {
    private final PDPage page;
    private final Function<ShapingFont, NamedFont> fonts;
    private final StringBuilder content = new StringBuilder(8192);
    private final COSArray parents = new COSArray();

    record NamedFont(String name, PdfFont font) {}

    TaggedPage(PDPage page, Function<ShapingFont, NamedFont> fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    /** Opens an element within another. {@link StandardStructureTypes} has the types. */
    public PDStructureElement element(PDStructureElement within, String type) {
        var element = new PDStructureElement(type, within);
        element.setPage(page);
        within.appendKid(element);
        return element;
    }

    public PDStructureElement element(PDStructureElement within, String type, Locale language) {
        var element = element(within, type);
        element.setLanguage(language.stripExtensions().toLanguageTag());
        return element;
    }

    /** One line of an element's text, its baseline beginning at (x, y). */
    void text(PDStructureElement element, ShapedLine line, Ink ink, double size, double x, double y) {
        var named = fonts.apply(line.font());
        open(element);
        content.append("BT ").append(ink.components()).append(" rg /").append(named.name());
        content.append(' ').append(Drawing.number(size)).append(" Tf 1 0 0 1 ");
        content.append(Drawing.number(x)).append(' ').append(Drawing.number(y)).append(" Tm\n");
        content.append(new TextOperators(named.font(), size).of(line)).append("ET\nEMC\n");
    }

    /** Something to look at, with words for those who cannot. */
    public void figure(PDStructureElement within, String alternative, PDRectangle box, Drawing drawing) {
        var figure = element(within, StandardStructureTypes.Figure);
        figure.setAlternateDescription(alternative);
        var layout = new PDLayoutAttributeObject();
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        layout.setBBox(box);
        figure.addAttribute(layout);
        open(figure);
        content.append("q\n").append(drawing.operators()).append("Q\nEMC\n");
    }

    /** An ornament: seen, and passed over in silence by a screen reader. */
    public void ornament(Drawing drawing) {
        content.append("/Artifact BMC\nq\n").append(drawing.operators()).append("Q\nEMC\n");
    }

    COSArray parents() {
        return parents;
    }

    void close(PDDocument document) throws IOException {
        byte[] operators = content.toString().getBytes(StandardCharsets.US_ASCII);
        page.setContents(new PDStream(document, new ByteArrayInputStream(operators), COSName.FLATE_DECODE));
    }

    private void open(PDStructureElement element) {
        int number = parents.size();
        content.append('/').append(element.getStructureType());
        content.append(" <</MCID ").append(number).append(">> BDC\n");
        element.appendKid(number);
        parents.add(element.getCOSObject());
    }
}
