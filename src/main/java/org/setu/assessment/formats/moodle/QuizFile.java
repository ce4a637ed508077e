package org.setu.assessment.formats.moodle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/**
 * A {@code <quiz>}, cut into its questions before any of it is parsed: a fault in one keeps none of the others from being read. What many
 * programs write that is no XML (HTML's entities, a bare {@code &} or {@code <}, control characters) is understood.
 */
final class QuizFile {
    private static final Pattern REFERENCE = Pattern.compile("&(#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|[A-Za-z]\\w{1,31});");
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final String LITERAL = "<![CDATA[";
    private static final String QUESTION = "<question";

    /** For a mark that lacks its end: so the parser stops right there. */
    private static final String FAULT = "<!";

    private final String text;
    private final Matcher reference;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> neverAgain = new HashSet<>();
    private final StringBuilder question = new StringBuilder();
    private int at;
    private int line = 1;
    private int questionLine;
    private int strayLine;
    private boolean opened;
    private boolean closed;
    private boolean refused;

    /** One part of the file. */
    sealed interface Part permits QuizElement, Fault {}

    /**
     * A place that cannot be read.
     *
     * @param title the name of the question there, as far as it is known
     * @param expected what should stand there
     */
    record Fault(int line, String title, String expected) implements Part {}

    private QuizFile(String text) {
        this.text = NO_XML.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll(" ");
        this.reference = REFERENCE.matcher(this.text);
    }

    /** Reads questions and faults in the order of the file. */
    static List<Part> read(String text) {
        return new QuizFile(text.startsWith("\uFEFF") ? text.substring(1) : text).parts();
    }

    private List<Part> parts() {
        while (at < text.length() && !refused) {
            switch (text.charAt(at)) {
                case '<' -> mark();
                case '&' -> reference();
                default -> words();
            }
        }
        if (!refused) {
            end();
        }
        return parts;
    }

    private void words() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '<' && text.charAt(end) != '&') {
            end++;
        }
        take(end, text.substring(at, end));
    }

    private void mark() {
        if (text.startsWith("<!--", at)) {
            leave("-->");
        } else if (text.startsWith("<?", at)) {
            leave("?>");
        } else if (text.startsWith(LITERAL, at)) {
            literal();
        } else if (isTag(QUESTION)) {
            begin();
        } else if (isInQuestion()) {
            tag();
        } else if (isTag("<quiz")) {
            opened = true;
            take(tagEnd(), "");
        } else if (isTag("</quiz")) {
            closed = true;
            take(tagEnd(), "");
        } else if (!opened && text.startsWith("<!DOCTYPE", at)) {
            refuse(line, "<quiz> ≠ <!DOCTYPE>");
        } else {
            take(tagEnd(), "<");
        }
    }

    private void tag() {
        if (isTag("</question")) {
            take(tagEnd(), "</question>");
            finish();
        } else {
            boolean isMark = at + 1 < text.length() && (isLetter(at + 1) || text.charAt(at + 1) == '/');
            take(at + 1, isMark ? "<" : "&lt;");
        }
    }

    private void begin() {
        if (isInQuestion()) {
            finish();
        }
        tellStray();
        if (!opened) {
            refuse(line, "<quiz>");
        } else {
            questionLine = line;
            question.append(QUESTION);
            at += QUESTION.length();
        }
    }

    private void finish() {
        parts.add(QuizElement.read(question.toString(), questionLine));
        question.setLength(0);
    }

    /** Characters that stand for themselves; where their end is missing, or is another question's, there is none. */
    private void literal() {
        int end = after("]]>");
        if (end < 0 || text.substring(at, end).contains(QUESTION + " ")) {
            take(at + LITERAL.length(), FAULT);
        } else {
            take(end, text.substring(at, end));
        }
    }

    /** Comments and processing instructions; their line ends stay, for the count. */
    private void leave(String mark) {
        int end = after(mark);
        if (end < 0) {
            take(at + FAULT.length(), FAULT);
        } else {
            take(end, "\n".repeat(lineEnds(text.substring(at, end))));
        }
    }

    private void reference() {
        String found = reference.region(at, text.length()).lookingAt() ? reference.group() : "";
        String meant = Encoding.decodeHtml(found, false);
        if (found.isEmpty() || meant.equals(found)) {
            take(at + 1, "&amp;");
        } else {
            var codes = new StringBuilder();
            NO_XML.matcher(meant)
                    .replaceAll(" ")
                    .codePoints()
                    .forEach(code -> codes.append("&#").append(code).append(';'));
            take(at + found.length(), codes.toString());
        }
    }

    private void take(int end, String meaning) {
        if (isInQuestion()) {
            question.append(meaning);
        } else if (!meaning.isBlank()) {
            stray(meaning);
        }
        line += lineEnds(text.substring(at, end));
        at = end;
    }

    private void stray(String words) {
        int start = line + lineEnds(words.substring(0, words.indexOf(words.strip())));
        if (!opened) {
            refuse(start, "<quiz>");
        } else if (strayLine == 0) {
            strayLine = start;
        }
    }

    private void end() {
        if (isInQuestion()) {
            finish();
        } else {
            tellStray();
            if (!closed) {
                parts.add(new Fault(line, "", opened ? "</quiz>" : "<quiz>"));
            }
        }
    }

    /** No file of this format at all. */
    private void refuse(int place, String expected) {
        parts.clear();
        parts.add(new Fault(place, "", expected));
        refused = true;
    }

    /** Something between the questions that is none. */
    private void tellStray() {
        if (strayLine > 0) {
            parts.add(new Fault(strayLine, "", QUESTION + ">"));
            strayLine = 0;
        }
    }

    private boolean isInQuestion() {
        return !question.isEmpty();
    }

    private boolean isTag(String start) {
        int end = at + start.length();
        return text.startsWith(start, at) && (end == text.length() || " \n\t/>".indexOf(text.charAt(end)) >= 0);
    }

    private boolean isLetter(int place) {
        return Character.isLetter(text.charAt(place)) || text.charAt(place) == '_';
    }

    private int tagEnd() {
        int end = after(">");
        return end < 0 ? text.length() : end;
    }

    /** Where the text goes on after the next such mark; searched for in vain once only, or a hostile file would take hours. */
    private int after(String mark) {
        int found = neverAgain.contains(mark) ? -1 : text.indexOf(mark, at);
        if (found < 0) {
            neverAgain.add(mark);
        }
        return found < 0 ? -1 : found + mark.length();
    }

    private static int lineEnds(String words) {
        return (int) words.chars().filter(sign -> sign == '\n').count();
    }
}
