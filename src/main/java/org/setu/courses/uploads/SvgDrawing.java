package org.setu.courses.uploads;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.setu.courses.uploads.Brought.Fit;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Brought.Unfit;
import org.setu.courses.uploads.Medium.Kind;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a drawing with a parser that knows no document types and no entities, and writes what {@link SvgAllowed} lets stand. */
final class SvgDrawing {
    private SvgDrawing() {}

    static Brought look(String text) {
        var writing = new SvgWriting();
        try {
            parsers().newSAXParser().parse(new InputSource(new StringReader(text)), writing);
        } catch (SAXException broken) {
            return new Unfit(text.contains("<!DOCTYPE") ? Reason.DRAWING_DOCTYPE : Reason.DRAWING_BROKEN);
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException("Every Java has a parser, and a text can be read", impossible);
        }
        byte[] written = writing.written().getBytes(StandardCharsets.UTF_8);
        return writing.isDrawing()
                ? new Fit(new Medium(Kind.SVG, written), Set.of(), List.copyOf(writing.takenOut()))
                : new Unfit(Reason.DRAWING_BROKEN);
    }

    private static SAXParserFactory parsers() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory;
    }
}
