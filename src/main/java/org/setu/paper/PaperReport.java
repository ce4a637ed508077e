package org.setu.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * A report on sheets of A4: headings, paragraphs and tables below one another. Read aloud, each cell is told with its row and column. What is added is set at
 * once; {@link #write} completes it, once. For summaries: all of it is in memory. A character that no typeface has becomes a low line.
 */
public final class PaperReport {
    private static final float MARGIN = 48;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float PADDING = 3;
    private static final float ROW_GAP = 4;

    private final Typefaces faces = Typefaces.notoSansBengali();
    private final TaggedDocument document;
    private TaggedPage page;
    private float below = TOP;

    public PaperReport(String title, Locale language) {
        this.document = new TaggedDocument(title, language);
        this.page = document.addPage(PDRectangle.A4);
        text(StandardStructureTypes.H1, title, new Paragraph.Style(faces.bold(), 18, Ink.INDIGO), 0);
    }

    /** One column of a table. */
    public record Column(String head, float share, boolean number) {}

    public void heading(String text) {
        room(80);
        text(StandardStructureTypes.H2, text, new Paragraph.Style(faces.bold(), 12, Ink.INDIGO), 14);
    }

    public void paragraph(String text) {
        text(StandardStructureTypes.P, text, new Paragraph.Style(faces.regular(), 9, Ink.BLACK), 4);
    }

    /** @param rows as many cells in each as there are columns; the first heads its row */
    public void table(List<Column> columns, List<List<String>> rows) {
        below -= ROW_GAP;
        PDStructureElement table = page.element(document.root(), StandardStructureTypes.TABLE);
        row(table, columns, columns.stream().map(Column::head).toList(), true);
        rows.forEach(cells -> row(table, columns, cells, false));
        below -= ROW_GAP;
    }

    /** @param made when what it tells was counted */
    public void write(OutputStream out, Instant made) throws IOException {
        try (document) {
            document.save(out, made);
        }
    }

    private void row(PDStructureElement table, List<Column> columns, List<String> cells, boolean head) {
        var set = new ArrayList<Paragraph.Lines>();
        for (int at = 0; at < columns.size(); at++) {
            var style = new Paragraph.Style(
                    head || at == 0 ? faces.bold() : faces.regular(), 9, head ? Ink.INDIGO : Ink.BLACK);
            String text = cells.get(at).isBlank() ? "–" : cells.get(at);
            set.add(new Paragraph(style, printable(text)).within(widthOf(columns, at) - 2 * PADDING, 1));
        }
        float height =
                set.stream().map(Paragraph.Lines::height).max(Float::compare).orElse(0f) + ROW_GAP;
        room(height);
        PDStructureElement row = page.element(table, StandardStructureTypes.TR);
        float left = MARGIN;
        for (int at = 0; at < columns.size(); at++) {
            float width = widthOf(columns, at);
            Paragraph.Lines lines = set.get(at);
            float start = columns.get(at).number() ? left + width - PADDING - lines.width() : left + PADDING;
            lines.draw(page, cell(row, head, at == 0), start, below);
            left += width;
        }
        below -= height;
        page.ornament(new Drawing()
                .stroke(head ? Ink.INDIGO : Ink.BLACK, head ? 0.8 : 0.2)
                .line(MARGIN, below + ROW_GAP / 2, MARGIN + WIDTH, below + ROW_GAP / 2)
                .stroked());
    }

    private PDStructureElement cell(PDStructureElement row, boolean headOfColumn, boolean headOfRow) {
        boolean head = headOfColumn || headOfRow;
        PDStructureElement cell = page.element(row, head ? StandardStructureTypes.TH : StandardStructureTypes.TD);
        if (head) {
            var scope = new PDTableAttributeObject();
            scope.getCOSObject().setItem("Scope", COSName.getPDFName(headOfColumn ? "Column" : "Row"));
            cell.addAttribute(scope);
        }
        return cell;
    }

    private static float widthOf(List<Column> columns, int at) {
        float all = (float) columns.stream().mapToDouble(Column::share).sum();
        return WIDTH * columns.get(at).share() / all;
    }

    private void text(String type, String text, Paragraph.Style style, float gap) {
        Paragraph.Lines lines = new Paragraph(style, printable(text)).within(WIDTH, 1);
        room(lines.height() + gap);
        below -= gap;
        lines.draw(page, page.element(document.root(), type), MARGIN, below);
        below -= lines.height();
    }

    /** A new page where so much does not fit on this one. */
    private void room(float height) {
        if (below - height < MARGIN) {
            page = document.addPage(PDRectangle.A4);
            below = TOP;
        }
    }

    private String printable(String text) {
        var missing = faces.unprintable(text);
        return missing.isEmpty()
                ? text
                : text.codePoints()
                        .map(sign -> missing.contains(sign) ? '_' : sign)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
