package org.setu.assessment.formats.moodle;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements a line each, indented as Moodle does; all that is given to it is text. */
final class QuizWriter {
    private static final String INDENT = "  ";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    QuizWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param attributes names and values by turns */
    QuizWriter open(String name, String... attributes) {
        try {
            line();
            xml.writeStartElement(name);
            for (int at = 0; at < attributes.length; at += 2) {
                xml.writeAttribute(attributes[at], attributes[at + 1]);
            }
            depth++;
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    QuizWriter close() {
        try {
            depth--;
            line();
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element that holds words and nothing else. */
    QuizWriter leaf(String name, String words) {
        try {
            line();
            xml.writeStartElement(name);
            xml.writeCharacters(words);
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    QuizWriter html(String name, String html) {
        return open(name, "format", "html").leaf("text", html).close();
    }

    String finished() {
        try {
            xml.writeEndDocument();
            xml.close();
            return text + "\n";
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }
}
