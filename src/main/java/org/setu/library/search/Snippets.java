package org.setu.library.search;

import java.util.ArrayList;
import java.util.List;
import org.setu.library.search.Entry.Text;
import org.setu.library.search.Hit.Piece;

/** Chooses what to quote of an entry, and marks in it what was asked for. */
final class Snippets {
    private static final int LONGEST = 240;
    private static final int BEFORE = 70;
    private static final String ELLIPSIS = "…";

    private final Question question;

    Snippets(Question question) {
        this.question = question;
    }

    Hit of(Entry entry) {
        Text best = entry.texts().isEmpty() ? new Text("", "") : entry.texts().get(0);
        List<Words.Word> words = List.of();
        long most = 0;
        for (Text text : entry.texts()) {
            List<Words.Word> its = Words.of(text.words(), question.language());
            long found = question.found(question.formsIn(its));
            if (found > most) {
                most = found;
                best = text;
                words = its;
            }
        }
        List<Words.Word> title = Words.of(entry.title(), question.language());
        return new Hit(
                entry,
                marked(entry.title(), title, 0, entry.title().length()),
                quoted(best.words(), words),
                most > 0 ? best.anchor() : "");
    }

    private List<Piece> quoted(String text, List<Words.Word> words) {
        int first = words.stream()
                .filter(question::asksFor)
                .mapToInt(Words.Word::start)
                .findFirst()
                .orElse(0);
        int start = text.length() <= LONGEST || first <= BEFORE ? 0 : afterSpace(text, first - BEFORE, first);
        int end = text.length() - start <= LONGEST ? text.length() : beforeSpace(text, start + LONGEST, first);
        var pieces = new ArrayList<Piece>();
        if (start > 0) {
            pieces.add(new Piece(ELLIPSIS, false));
        }
        pieces.addAll(marked(text, words, start, end));
        if (end < text.length()) {
            pieces.add(new Piece(ELLIPSIS, false));
        }
        return pieces;
    }

    private List<Piece> marked(String text, List<Words.Word> words, int start, int end) {
        var pieces = new ArrayList<Piece>();
        int at = start;
        for (Words.Word word : words) {
            if (word.start() >= at && word.end() <= end && question.asksFor(word)) {
                if (word.start() > at) {
                    pieces.add(new Piece(text.substring(at, word.start()), false));
                }
                pieces.add(new Piece(text.substring(word.start(), word.end()), true));
                at = word.end();
            }
        }
        if (at < end) {
            pieces.add(new Piece(text.substring(at, end), false));
        }
        return pieces;
    }

    /** Where the next word begins, but not beyond the hit. */
    private static int afterSpace(String text, int from, int hit) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= hit ? hit : space + 1;
    }

    /** Where the last whole word ends that fits, but not before the hit. */
    private static int beforeSpace(String text, int most, int hit) {
        int space = text.lastIndexOf(' ', most);
        return space <= hit ? most : space;
    }
}
