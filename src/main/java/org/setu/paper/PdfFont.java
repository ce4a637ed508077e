package org.setu.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A typeface within one document: hands out a code for each pair of glyph and text, then embeds the glyphs that were used
 * and a table from codes back to text. The same glyph has several codes where it stands for different characters.
 */
final class PdfFont {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private final ShapingFont face;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Use, Integer> codes = new LinkedHashMap<>();

    private record Use(int glyph, String text) {}

    PdfFont(ShapingFont face) {
        this.face = face;
    }

    static String hex(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    String code(int glyph, String text) {
        return hex(codes.computeIfAbsent(new Use(glyph, text), use -> codes.size() + 1));
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** Writes the font into the document. Codes given out later are not in it. */
    void embed(PDDocument document) throws IOException {
        Map<Integer, Integer> places = new HashMap<>();
        byte[] subset = subset(places);
        var name = COSName.getPDFName(tag(subset) + "+" + face.metrics().name());
        var descendants = new COSArray();
        descendants.add(glyphs(document, name, subset, places));
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    private byte[] subset(Map<Integer, Integer> places) throws IOException {
        try (var font = face.parsed();
                var out = new ByteArrayOutputStream()) {
            var subsetter = new TTFSubsetter(font, TABLES);
            var used = new TreeSet<Integer>();
            codes.keySet().forEach(use -> used.add(use.glyph()));
            subsetter.addGlyphIds(used);
            subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }

    private COSDictionary glyphs(PDDocument document, COSName name, byte[] subset, Map<Integer, Integer> places)
            throws IOException {
        byte[] glyphOfCode = new byte[2 * (codes.size() + 1)];
        var widths = new COSArray();
        codes.forEach((use, code) -> {
            int place = places.getOrDefault(use.glyph(), 0);
            glyphOfCode[2 * code] = (byte) (place >> 8);
            glyphOfCode[2 * code + 1] = (byte) place;
            widths.add(COSInteger.get(face.metrics().widths().of(use.glyph())));
        });
        var widthsFromFirst = new COSArray();
        widthsFromFirst.add(COSInteger.ONE);
        widthsFromFirst.add(widths);
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(document, name, subset));
        font.setItem(COSName.W, widthsFromFirst);
        font.setInt(COSName.DW, 1000);
        font.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphOfCode));
        return font;
    }

    private COSDictionary descriptor(PDDocument document, COSName name, byte[] subset) throws IOException {
        var metrics = face.metrics();
        var program = stream(document, subset);
        program.setInt(COSName.LENGTH1, subset.length);
        var box = new PDRectangle(
                metrics.left(), metrics.bottom(), metrics.right() - metrics.left(), metrics.top() - metrics.bottom());
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(COSName.FONT_BBOX, box.getCOSArray());
        descriptor.setFloat(COSName.ITALIC_ANGLE, metrics.italicAngle());
        descriptor.setFloat(COSName.ASCENT, metrics.ascent());
        descriptor.setFloat(COSName.DESCENT, metrics.descent());
        descriptor.setFloat(COSName.CAP_HEIGHT, metrics.capHeight());
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    private String toUnicode() {
        var rows = codes.entrySet().stream()
                .map(entry -> "<%s> <%s>\n"
                        .formatted(hex(entry.getValue()), hex(entry.getKey().text())))
                .toList();
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < rows.size(); from += 100) {
            var hundred = rows.subList(from, Math.min(from + 100, rows.size()));
            map.append(hundred.size()).append(" beginbfchar\n");
            hundred.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String hex(int code) {
        return HEX.toHexDigits((char) code);
    }

    private static COSStream stream(PDDocument document, byte[] content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE).getCOSObject();
    }

    /** Six letters that tell this subset from others of the same face. */
    private static String tag(byte[] subset) {
        var sum = new CRC32();
        sum.update(subset);
        var tag = new StringBuilder();
        for (long rest = sum.getValue(); tag.length() < 6; rest /= 26) {
            tag.append((char) ('A' + rest % 26));
        }
        return tag.toString();
    }
}
