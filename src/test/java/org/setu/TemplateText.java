package org.setu;

/**
 * What is left of a JTE template when everything that JTE works out is taken away: plain HTML, with {@value #HOLE} where an expression
 * stood.
 */
final class TemplateText {
    static final char HOLE = '\u25a1';

    private final String source;
    private final StringBuilder html = new StringBuilder();
    private int at;

    private TemplateText(String source) {
        this.source = source;
    }

    static String htmlOf(String template) {
        var text = new TemplateText(template);
        text.readContent(false);
        return text.html.toString();
    }

    private void readContent(boolean untilBacktick) {
        while (at < source.length()) {
            if (untilBacktick && source.charAt(at) == '`') {
                at++;
                return;
            } else if (next("<%--")) {
                at = after("--%>");
            } else if (next("${") || next("!{") || next("$unsafe{")) {
                at = source.indexOf('{', at) + 1;
                html.append(HOLE);
                readCode('}');
            } else if (next("@import ") || next("@param ")) {
                at = after("\n");
            } else if (next("@if(") || next("@elseif(") || next("@for(") || next("@template.")) {
                at = source.indexOf('(', at) + 1;
                readCode(')');
            } else if (source.charAt(at) == '@' && word().length() > 1) {
                at += word().length();
            } else {
                html.append(source.charAt(at++));
            }
        }
    }

    /** Java, up to the bracket that closes it; a piece of template within (between back ticks) is read as such. */
    private void readCode(char end) {
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == end) {
                return;
            } else if (c == '(') {
                readCode(')');
            } else if (c == '{') {
                readCode('}');
            } else if (c == '"' || c == '\'') {
                readString(c);
            } else if (c == '@' && at < source.length() && source.charAt(at) == '`') {
                at++;
                readContent(true);
            }
        }
    }

    private void readString(char quote) {
        while (at < source.length() && source.charAt(at) != quote) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private boolean next(String words) {
        return source.startsWith(words, at);
    }

    private int after(String words) {
        int found = source.indexOf(words, at);
        return found < 0 ? source.length() : found + words.length();
    }

    /** As in {@code @else} and {@code @endif}. */
    private String word() {
        int end = at + 1;
        while (end < source.length() && Character.isLetter(source.charAt(end))) {
            end++;
        }
        return source.substring(at, end);
    }
}
