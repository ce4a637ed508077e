package org.setu.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.setu.sheets.UnreadableSheet.Problem;

/**
 * A workbook (ECMA-376, SpreadsheetML). It is gone through twice: what the sheets refer to may lie behind them. What they refer to outside
 * of the file is never followed.
 */
final class XlsxFile {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int MOST_CHARACTERS = 40_000_000;

    private final XlsxParts parts;
    private final XlsxStyles styles = new XlsxStyles();
    private final List<XlsxWords> shared = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    /** By their titles, in their order: the relation that leads to each, and when all was seen, its place in the file. */
    private final Map<String, String> shownSheets = new LinkedHashMap<>();

    private boolean isWorkbook;
    private boolean since1904;
    private long characters;

    private XlsxFile(byte[] bytes) {
        this.parts = new XlsxParts(bytes);
    }

    static Sheet read(byte[] bytes) throws UnreadableSheet {
        try {
            return new XlsxFile(bytes).sheet();
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // The parser answers some broken files by exceptions of its own; none of them is ours to mend.
            throw new UnreadableSheet(Problem.DAMAGED, "");
        }
    }

    private Sheet sheet() throws IOException, XMLStreamException, UnreadableSheet {
        parts.each(this::index);
        if (!isWorkbook) {
            throw new UnreadableSheet(Problem.NOT_A_TABLE, "");
        }
        shownSheets.replaceAll((title, relation) -> places.getOrDefault(relation, ""));
        Map<String, SheetBuilder> read = new HashMap<>();
        parts.each((name, part) -> {
            if (shownSheets.containsValue(name)) {
                var sheet = new SheetBuilder();
                new XlsxRows(styles, shared, since1904, sheet).read(part.open());
                read.put(name, sheet);
            }
        });
        return theOnlyOne(read).sheet();
    }

    private SheetBuilder theOnlyOne(Map<String, SheetBuilder> read) throws UnreadableSheet {
        var found = new SheetBuilder();
        for (Map.Entry<String, String> shown : shownSheets.entrySet()) {
            SheetBuilder sheet = read.getOrDefault(shown.getValue(), new SheetBuilder());
            if (!sheet.isBlank() && !found.isBlank()) {
                throw new UnreadableSheet(Problem.SEVERAL_SHEETS, shown.getKey());
            }
            found = sheet.isBlank() ? found : sheet;
        }
        return found;
    }

    private void index(String name, XlsxParts.Part part) throws XMLStreamException, UnreadableSheet {
        switch (name) {
            case WORKBOOK -> workbook(part.open());
            case "xl/_rels/workbook.xml.rels" -> relations(part.open());
            case "xl/styles.xml" -> styles.read(part.open());
            case "xl/sharedStrings.xml" -> sharedWords(part.open());
            default -> {
                // Sheets are read the second time; pictures and themes hold no text.
            }
        }
    }

    private void workbook(XMLStreamReader xml) throws XMLStreamException {
        isWorkbook = true;
        while (xml.hasNext()) {
            XlsxParts.next(xml);
            if (xml.isStartElement() && xml.getLocalName().equals("workbookPr")) {
                String said = xml.getAttributeValue(null, "date1904");
                since1904 = "1".equals(said) || "true".equals(said);
            } else if (xml.isStartElement() && xml.getLocalName().equals("sheet")) {
                String state = xml.getAttributeValue(null, "state");
                if (state == null || state.equals("visible")) {
                    shownSheets.put(
                            String.valueOf(xml.getAttributeValue(null, "name")),
                            String.valueOf(xml.getAttributeValue(null, "id")));
                }
            }
        }
    }

    private void relations(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            XlsxParts.next(xml);
            if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                places.put(
                        String.valueOf(xml.getAttributeValue(null, "Id")),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }

    private void sharedWords(XMLStreamReader xml) throws XMLStreamException, UnreadableSheet {
        while (xml.hasNext()) {
            if (XlsxParts.next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                XlsxWords words = XlsxWords.read(xml);
                characters += words.text().length();
                if (characters > MOST_CHARACTERS) {
                    throw ReadSheet.tooLarge();
                }
                shared.add(words);
            }
        }
    }
}
