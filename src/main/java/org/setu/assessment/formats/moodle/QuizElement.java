package org.setu.assessment.formats.moodle;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a {@code <quiz>}: a question, or something in it.
 *
 * @param line where it begins in the file
 * @param words what stands in it directly, without the space around
 */
record QuizElement(int line, String name, Map<String, String> attributes, String words, List<QuizElement> children)
        implements QuizFile.Part {
    private static final XMLInputFactory XML = closedToTheWorld();

    /** @param line where this XML begins in the file */
    static QuizFile.Part read(String xml, int line) {
        var open = new ArrayDeque<Open>();
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(xml));
            Optional<QuizElement> whole = Optional.empty();
            while (whole.isEmpty()) {
                whole = step(reader, open, line);
            }
            return whole.get();
        } catch (XMLStreamException fault) {
            int faultLine = line + fault.getLocation().getLineNumber() - 1;
            return new QuizFile.Fault(faultLine, nameOf(open), expected(open));
        }
    }

    Optional<String> attribute(String called) {
        return Optional.ofNullable(attributes.get(called)).map(String::strip);
    }

    List<QuizElement> children(String called) {
        return children.stream().filter(child -> child.name.equals(called)).toList();
    }

    Optional<QuizElement> child(String called) {
        return children.stream().filter(child -> child.name.equals(called)).findFirst();
    }

    /** Its {@code <text>}; old files have the words without. */
    String content() {
        return child("text").map(QuizElement::words).orElse(words);
    }

    /** The content of a child; blank where there is none. */
    String content(String called) {
        return child(called).map(QuizElement::content).orElse("");
    }

    private static Optional<QuizElement> step(XMLStreamReader reader, Deque<Open> open, int line)
            throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (open.isEmpty()) {
                    open.push(new Open(reader, line));
                } else if (!open.getFirst().takesMarkup(reader.getLocalName())) {
                    open.push(new Open(reader, line + reader.getLocation().getLineNumber() - 1));
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                if (!open.getFirst().endsMarkup(reader.getLocalName())) {
                    QuizElement whole = open.pop().whole();
                    if (open.isEmpty()) {
                        return Optional.of(whole);
                    } else {
                        open.getFirst().children.add(whole);
                    }
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                open.getFirst().takes(reader.getText());
            default -> {
                // Nothing that a question is made of.
            }
        }
        return Optional.empty();
    }

    private static String nameOf(Deque<Open> open) {
        return open.isEmpty() ? "" : open.getLast().whole().content("name");
    }

    private static String expected(Deque<Open> open) {
        return open.isEmpty() ? "<question type=\"…\">" : "</" + open.getFirst().name + ">";
    }

    private static XMLInputFactory closedToTheWorld() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    /** An element whose end is still to come. HTML that stands in a text as if it were XML is part of that text. */
    private static final class Open {
        private final int line;
        private final String name;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final StringBuilder words = new StringBuilder();
        private final List<QuizElement> children = new ArrayList<>();
        private int markup;

        private Open(XMLStreamReader reader, int line) {
            this.line = line;
            this.name = reader.getLocalName();
            for (int at = 0; at < reader.getAttributeCount(); at++) {
                attributes.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
            }
        }

        private boolean takesMarkup(String tag) {
            boolean isText = name.equals("text");
            if (isText) {
                markup++;
                words.append('<').append(tag).append('>');
            }
            return isText;
        }

        private boolean endsMarkup(String tag) {
            boolean isMarkup = markup > 0;
            if (isMarkup) {
                markup--;
                words.append("</").append(tag).append('>');
            }
            return isMarkup;
        }

        private void takes(String characters) {
            if (!name.equals("file")) {
                words.append(characters);
            }
        }

        private QuizElement whole() {
            return new QuizElement(
                    line, name, Map.copyOf(attributes), words.toString().strip(), List.copyOf(children));
        }
    }
}
