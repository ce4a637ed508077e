package org.setu.library.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.setu.library.Library;
import org.setu.library.Stock;
import org.setu.library.search.Entry.Group;
import org.setu.shared.Language;

/** All that can be found in the offered courses and the library, in memory. A value: it is made anew when others are published. */
public final class Index {
    private static final String TITLE = "title-";
    private static final String TEXT = "text-";
    private static final String GROUP = "group";
    private static final String NUMBER = "number";
    private static final String UNREADABLE = "Memory cannot be read";
    private static final float TITLES_COUNT = 3;
    private static final float OTHER_MATCHES = 0.1f;

    private final Stock stock;
    private final List<Entry> entries;
    private final IndexSearcher searcher;

    private Index(Stock stock, List<Entry> entries, IndexSearcher searcher) {
        this.stock = stock;
        this.entries = entries;
        this.searcher = searcher;
    }

    /** How much of a question something must have to be found. */
    public enum Having {
        ALL_WORDS,
        SOME_WORDS
    }

    public static Index of(Stock stock, Library library) {
        List<Entry> entries = Entries.of(stock.offered(), library);
        return new Index(stock, entries, searcher(entries));
    }

    /** Whether this is the index of just these revisions. */
    public boolean isOf(Stock other) {
        return stock.isLike(other);
    }

    public int size() {
        return entries.size();
    }

    /** How many hits there are in a group. */
    public int count(Question question, Group group, Having having) {
        try {
            return question.isEmpty() ? 0 : searcher.count(query(question, group, having));
        } catch (IOException impossible) {
            throw new UncheckedIOException(UNREADABLE, impossible);
        }
    }

    /** The hits of a group in order, the best first. */
    public List<Hit> hits(Question question, Group group, Having having, int from, int size) {
        var snippets = new Snippets(question);
        return best(question, group, having, from + size)
                .skip(from)
                .map(snippets::of)
                .toList();
    }

    /** The paths of everything in a group that has all words. */
    public Set<String> paths(Question question, Group group) {
        return best(question, group, Having.ALL_WORDS, Math.max(1, entries.size()))
                .map(Entry::path)
                .collect(Collectors.toSet());
    }

    private Stream<Entry> best(Question question, Group group, Having having, int most) {
        if (question.isEmpty()) {
            return Stream.empty();
        }
        try {
            var found = new ArrayList<Entry>();
            for (ScoreDoc hit : searcher.search(query(question, group, having), most).scoreDocs) {
                var number = searcher.storedFields()
                        .document(hit.doc)
                        .getField(NUMBER)
                        .numericValue();
                found.add(entries.get(number.intValue()));
            }
            return found.stream();
        } catch (IOException impossible) {
            throw new UncheckedIOException(UNREADABLE, impossible);
        }
    }

    private static Query query(Question question, Group group, Having having) {
        String language = question.language().code();
        Occur occur = having == Having.ALL_WORDS ? Occur.MUST : Occur.SHOULD;
        var words = new BooleanQuery.Builder();
        for (Set<String> forms : question.words()) {
            var places = new ArrayList<Query>();
            for (String form : forms) {
                places.add(new BoostQuery(new TermQuery(new Term(TITLE + language, form)), TITLES_COUNT));
                places.add(new TermQuery(new Term(TEXT + language, form)));
            }
            words.add(new DisjunctionMaxQuery(places, OTHER_MATCHES), occur);
        }
        return new BooleanQuery.Builder()
                .add(words.build(), Occur.MUST)
                .add(new TermQuery(new Term(GROUP, group.name())), Occur.FILTER)
                .build();
    }

    private static IndexSearcher searcher(List<Entry> entries) {
        var memory = new ByteBuffersDirectory();
        // No threads of its own: it is made in the background, beside those who read.
        var settings = new IndexWriterConfig(analyzer()).setMergeScheduler(new SerialMergeScheduler());
        try (var writer = new IndexWriter(memory, settings)) {
            for (int number = 0; number < entries.size(); number++) {
                writer.addDocument(document(entries.get(number), number));
            }
            writer.forceMerge(1);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot be written", impossible);
        }
        try {
            // Never closed: it holds memory alone, and a reader may still be searching it.
            return new IndexSearcher(DirectoryReader.open(memory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(UNREADABLE, impossible);
        }
    }

    private static Document document(Entry entry, int number) {
        String language = entry.language().code();
        var document = new Document();
        document.add(new StringField(GROUP, entry.group().name(), Store.NO));
        document.add(new StoredField(NUMBER, number));
        document.add(new TextField(TITLE + language, entry.title(), Store.NO));
        entry.texts().forEach(text -> document.add(new TextField(TEXT + language, text.words(), Store.NO)));
        return document;
    }

    private static Analyzer analyzer() {
        Map<String, Analyzer> byField = Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(new String[] {TITLE, TEXT})
                        .map(field -> Map.entry(field + language.code(), Words.analyzer(language))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new PerFieldAnalyzerWrapper(Words.analyzer(Language.EN), byField);
    }
}
