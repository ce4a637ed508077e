package org.setu.sheets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a cell. Parts of it can have fonts of their own.
 *
 * @param hasOwnFonts whether they do; otherwise the cell's style has the font
 * @param isBijoy whether one of those fonts is of Bijoy's
 */
record XlsxWords(String text, boolean hasOwnFonts, boolean isBijoy) {
    /** So does XML 1.0 carry characters that it forbids. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static XlsxWords plain(String text) {
        return new XlsxWords(unescaped(text), false, false);
    }

    /** Reads up to the end of the element that the reader stands on; how a word is pronounced is left out. */
    static XlsxWords read(XMLStreamReader xml) throws XMLStreamException {
        String element = xml.getLocalName();
        var all = new StringBuilder();
        String font = "";
        boolean ownFonts = false;
        boolean bijoy = false;
        boolean spoken = false;
        while (!(XlsxParts.next(xml) == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element))) {
            if (xml.isEndElement() && xml.getLocalName().equals("rPh")) {
                spoken = false;
            } else if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "r" -> font = "";
                    case "rPh" -> spoken = true;
                    case "rFont" -> {
                        font = String.valueOf(xml.getAttributeValue(null, "val"));
                        ownFonts = true;
                    }
                    case "t" -> {
                        String text = xml.getElementText();
                        all.append(spoken ? "" : text);
                        bijoy = bijoy || LegacyBangla.isTypedIn(font, text);
                    }
                    default -> {
                        // Colours and sizes say nothing.
                    }
                }
            }
        }
        return new XlsxWords(unescaped(all.toString()), ownFonts, bijoy);
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
                : text;
    }
}
