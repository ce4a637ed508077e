package org.setu.library.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.setu.shared.Language;

/** A text cut into words, each reduced by its language's grammar to what is compared. */
final class Words {
    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final Analyzer BANGLA = new BanglaAnalyzer();

    private Words() {}

    /**
     * A word where it stands in a text.
     *
     * @param forms those by which it is found
     */
    record Word(Set<String> forms, int start, int end) {}

    static Analyzer analyzer(Language language) {
        return language == Language.BN ? BANGLA : ENGLISH;
    }

    /** The words that mean something; articles and their like are passed over. */
    static List<Word> of(String text, Language language) {
        var words = new ArrayList<Word>();
        try (var stream = analyzer(language).tokenStream("", text)) {
            var form = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0 || words.isEmpty()) {
                    words.add(new Word(new TreeSet<>(), place.startOffset(), place.endOffset()));
                }
                words.get(words.size() - 1).forms().add(form.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A string cannot be read", impossible);
        }
        return words;
    }
}
