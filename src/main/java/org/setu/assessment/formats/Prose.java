package org.setu.assessment.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;
import org.setu.courses.ForeignQuestions.Remark;

/** Texts of other programs as CommonMark, and what they had that it has no place for; one for each entry of a file. */
public final class Prose {
    /** What CommonMark would take for marks of its own; a digit's point or bracket at the start of a line is seen to apart. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~{}]|&(?=#?\\w{1,32};)");

    private static final Pattern LIST_START =
            Pattern.compile("^([ \\t]*\\d{1,9})([.)])|^([ \\t]*)([-+=])", Pattern.MULTILINE);
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\[\\]]*+]\\([^()]*+\\)");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t\\n]*\\n");

    private int pictures;
    private final Set<String> left = new LinkedHashSet<>();

    /** Text without any markup. */
    public String plain(String text) {
        return withoutLists(escaped(text)).strip();
    }

    /** Text that is Markdown already; its pictures are left behind. */
    public String markdown(String text) {
        return PICTURE.matcher(text)
                .replaceAll(found -> {
                    pictures++;
                    return "";
                })
                .strip();
    }

    /** HTML: paragraphs, lists, emphasis and code stay, everything else is left as its words. */
    public String html(String html) {
        var reader = new HtmlReader();
        HtmlSanitizer.sanitize(html, reader);
        return bare(BLANK_LINES.matcher(reader.text).replaceAll("\n\n"));
    }

    /** What to tell of all texts so far. */
    public List<Remark> remarks() {
        var remarks = new ArrayList<Remark>();
        if (pictures > 0) {
            remarks.add(Reason.PICTURES.remark(pictures));
        }
        left.forEach(element -> remarks.add(Reason.MARKUP.remark(element)));
        return remarks;
    }

    private static String escaped(String text) {
        return MARKS.matcher(text).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }

    /** Without blanks around it, also those that do not break, of which editors leave many. */
    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static String withoutLists(String text) {
        return LIST_START
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2) == null
                                ? found.group(3) + "\\" + found.group(4)
                                : found.group(1) + "\\" + found.group(2)));
    }

    /** Writes CommonMark as the elements come by. */
    private final class HtmlReader implements HtmlSanitizer.Policy {
        private static final Set<String> LOST =
                Set.of("table", "video", "audio", "iframe", "object", "math", "svg", "sub", "sup", "pre", "a");
        private static final Set<String> SKIPPED = Set.of("script", "style", "title");
        private final StringBuilder text = new StringBuilder();
        private final Deque<Integer> lists = new ArrayDeque<>();
        private final Deque<Integer> marked = new ArrayDeque<>();
        private int skipping;
        private int coding;
        private int itemStart;

        @Override
        public void openDocument() {
            // A fragment is as good as a document.
        }

        @Override
        public void closeDocument() {
            // A fragment is as good as a document.
        }

        @Override
        public void openTag(String name, List<String> attributes) {
            String element = name.toLowerCase(Locale.ROOT);
            switch (element) {
                case "p", "div", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6" -> apart("\n\n");
                case "br", "tr" -> apart("\n");
                case "td", "th" -> text.append(' ');
                case "ul" -> lists.push(-1);
                case "ol" -> lists.push(0);
                case "li" -> item();
                case "b", "strong", "i", "em" -> marked.push(text.length());
                case "code", "tt" -> {
                    marked.push(text.length());
                    coding++;
                }
                case "img" -> pictures++;
                default -> {
                    // Its words follow.
                }
            }
            if (SKIPPED.contains(element)) {
                skipping++;
            }
            if (LOST.contains(element)) {
                left.add(element);
            }
        }

        @Override
        public void closeTag(String name) {
            String element = name.toLowerCase(Locale.ROOT);
            switch (element) {
                case "p", "div", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6" -> apart("\n\n");
                case "ul", "ol" -> {
                    lists.poll();
                    apart("\n\n");
                }
                case "b", "strong" -> mark("**");
                case "i", "em" -> mark("*");
                case "code", "tt" -> {
                    coding--;
                    mark("`");
                }
                default -> {
                    // Its words are there.
                }
            }
            if (SKIPPED.contains(element)) {
                skipping--;
            }
        }

        @Override
        public void text(String words) {
            boolean beginsItem = text.length() == itemStart;
            if (skipping == 0) {
                String line = words.replaceAll("\\s+", " ");
                String plain = coding > 0 ? line.replace('`', '\'') : escaped(line);
                boolean fresh = beginsItem || text.charAt(text.length() - 1) == '\n';
                text.append(fresh && coding == 0 ? withoutLists(plain.stripLeading()) : plain);
            }
        }

        /** CommonMark knows a mark only close to its words, and within one paragraph. */
        private void mark(String mark) {
            int start = marked.pop();
            String words = bare(text.substring(start));
            if (coding == 0 && !words.isEmpty() && !words.contains("\n\n")) {
                int from = text.indexOf(words, start);
                text.insert(from + words.length(), mark).insert(from, mark);
            }
        }

        private void apart(String gap) {
            if (text.length() > itemStart) {
                text.append(gap);
            }
        }

        private void item() {
            apart("\n");
            int number = lists.isEmpty() ? -1 : lists.pop();
            lists.push(number < 0 ? -1 : number + 1);
            text.append(number < 0 ? "- " : (number + 1) + ". ");
            itemStart = text.length();
        }
    }
}
