package org.setu.courses.markup;

/** Escaping, for the little HTML that we write by hand around what authors wrote. */
final class Html {
    private Html() {}

    /** Fit for text and for an attribute between double quotes. */
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    /** An attribute with a space before it: {@code  src="..."}. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }
}
