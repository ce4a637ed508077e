package org.setu.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as Excel lays it down, put together part by part. */
final class Workbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SPREADSHEET = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int sheetCount;

    /** What stands between {@code <sheetData>} and its end. */
    static Workbook with(String rows) {
        return new Workbook().sheet("Sheet1", "", "<sheetData>" + rows + "</sheetData>");
    }

    Workbook sheet(String title, String attributes, String body) {
        sheetCount++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"rId%d\"/>"
                .formatted(title, sheetCount, attributes, sheetCount));
        relations.append("<Relationship Id=\"rId%d\" Type=\"worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(sheetCount, sheetCount));
        return part(
                "xl/worksheets/sheet" + sheetCount + ".xml", "<worksheet " + SPREADSHEET + ">" + body + "</worksheet>");
    }

    Workbook shared(String items) {
        return part("xl/sharedStrings.xml", "<sst " + SPREADSHEET + ">" + items + "</sst>");
    }

    Workbook styles(String sections) {
        return part("xl/styles.xml", "<styleSheet " + SPREADSHEET + ">" + sections + "</styleSheet>");
    }

    Workbook part(String name, String xml) {
        parts.put(name, HEAD + xml);
        return this;
    }

    byte[] bytes() {
        return bytes("");
    }

    /** @param properties of the workbook, such as {@code date1904="1"} */
    byte[] bytes(String properties) {
        part("xl/workbook.xml", """
                <workbook %s xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <workbookPr %s/><sheets>%s</sheets></workbook>""".formatted(SPREADSHEET, properties, sheets));
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }
}
