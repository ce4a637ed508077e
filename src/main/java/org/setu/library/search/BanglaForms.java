package org.setu.library.search;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.setu.shared.BanglaEndings;

/**
 * Says a word of Bangla without its endings too, one after the other, all at the word's own place. Lucene's own stemmer keeps one form only
 * and takes অভিবাসী, অভিবাসীর and অভিবাসীদের for three words.
 */
final class BanglaForms extends TokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> shorter = new ArrayDeque<>();
    private @Nullable State state;

    BanglaForms(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws java.io.IOException {
        if (!shorter.isEmpty()) {
            restoreState(state);
            word.setEmpty().append(shorter.remove());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        shorter.addAll(BanglaEndings.without(word.toString()));
        state = shorter.isEmpty() ? null : captureState();
        return true;
    }

    @Override
    public void reset() throws java.io.IOException {
        super.reset();
        shorter.clear();
    }
}
