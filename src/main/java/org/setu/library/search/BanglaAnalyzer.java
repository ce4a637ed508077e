package org.setu.library.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** What Lucene's {@link BengaliAnalyzer} does, with other endings at its end, and without the joiners that only tell a letter's shape. */
final class BanglaAnalyzer extends Analyzer {
    private static final NormalizeCharMap WITHOUT_JOINERS = joiners();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var plain = new BengaliNormalizationFilter(
                new IndicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(words))));
        var telling = new StopFilter(plain, BengaliAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(words, new BanglaForms(telling));
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(WITHOUT_JOINERS, text);
    }

    private static NormalizeCharMap joiners() {
        var map = new NormalizeCharMap.Builder();
        map.add("\u200C", "");
        map.add("\u200D", "");
        return map.build();
    }
}
