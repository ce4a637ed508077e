package org.setu.sheets;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.setu.sheets.UnreadableSheet.Problem;

/** The rows of one sheet of a workbook. Of a formula only its result is read, as the program that saved it worked it out. */
final class XlsxRows {
    private static final int MOST_LETTERS = 3;

    private final XlsxStyles styles;
    private final List<XlsxWords> shared;
    private final boolean since1904;
    private final SheetBuilder sheet;
    private int row;
    private int column = -1;

    XlsxRows(XlsxStyles styles, List<XlsxWords> shared, boolean since1904, SheetBuilder sheet) {
        this.styles = styles;
        this.shared = shared;
        this.since1904 = since1904;
        this.sheet = sheet;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableSheet {
        while (xml.hasNext()) {
            int event = XlsxParts.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                sheet.endRow();
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, UnreadableSheet {
        switch (xml.getLocalName()) {
            case "row" -> {
                row = number(xml, "r", row + 1);
                column = -1;
                sheet.beginRow(row);
            }
            case "c" -> cell(xml);
            case "mergeCell" -> refuseMerged(String.valueOf(xml.getAttributeValue(null, "ref")));
            default -> {
                // Widths, filters and drawings.
            }
        }
    }

    /** @param cells such as {@code A1:G1} */
    private void refuseMerged(String cells) throws UnreadableSheet {
        String lastRow = cells.replaceFirst("^.*?(\\d+)$", "$1");
        if (!lastRow.matches("\\d{1,7}") || !sheet.isTitle(Integer.parseInt(lastRow))) {
            throw new UnreadableSheet(Problem.MERGED_CELLS, cells);
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, UnreadableSheet {
        column = nextColumn(xml);
        String type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
        int style = number(xml, "s", 0);
        Optional<XlsxWords> words = Optional.empty();
        boolean formula = false;
        while (!(XlsxParts.next(xml) == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> words = value(xml.getElementText(), type, style);
                    case "is" -> words = Optional.of(XlsxWords.read(xml));
                    default -> {
                        // What later programs add.
                    }
                }
            }
        }
        String place = SheetBuilder.place(column, row);
        if (formula && words.isEmpty()) {
            throw new UnreadableSheet(Problem.NO_RESULT, place);
        } else if (words.isPresent()) {
            refuseBijoy(words.get(), style, place);
            sheet.cell(column, words.get().text());
        }
    }

    private void refuseBijoy(XlsxWords words, int style, String place) throws UnreadableSheet {
        if (words.isBijoy() || (!words.hasOwnFonts() && LegacyBangla.isTypedIn(styles.font(style), words.text()))) {
            throw new UnreadableSheet(Problem.BIJOY, place);
        }
    }

    private Optional<XlsxWords> value(String written, String type, int style) {
        String value = written.strip();
        return switch (type) {
            case "s" -> Optional.of(shared.get(Integer.parseInt(value)));
            case "n" ->
                value.isEmpty()
                        ? Optional.empty()
                        : Optional.of(XlsxWords.plain(styles.number(value, style, since1904)));
            case "b" -> Optional.of(XlsxWords.plain(value.equals("1") ? "TRUE" : "FALSE"));
            case "d" -> Optional.of(XlsxWords.plain(value.replaceFirst("T00:00(:00)?(\\.0+)?$", "")));
            default -> Optional.of(XlsxWords.plain(written));
        };
    }

    /** Cells may say where they stand or follow one another; back they never go. */
    private int nextColumn(XMLStreamReader xml) throws XMLStreamException {
        String place = xml.getAttributeValue(null, "r");
        int next = place == null ? column + 1 : columnOf(place);
        if (next <= column) {
            throw new XMLStreamException("has its cells in no order", xml.getLocation());
        }
        return next;
    }

    private static int columnOf(String place) {
        int letters = 0;
        int column = 0;
        while (letters < MOST_LETTERS && letters < place.length() && Character.isUpperCase(place.charAt(letters))) {
            column = column * 26 + place.charAt(letters) - 'A' + 1;
            letters++;
        }
        return column - 1;
    }

    private static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? otherwise : Integer.parseInt(value);
    }
}
