package org.setu.courses.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.setu.courses.Findings;
import org.setu.courses.SharedKnowledge;
import org.setu.courses.SharedKnowledge.Competency;
import org.setu.courses.SharedKnowledge.Fact;
import org.setu.courses.SharedKnowledge.PriorityArea;
import org.setu.courses.SharedKnowledge.Reference;
import org.setu.courses.SharedKnowledge.Term;
import org.setu.courses.Work;
import org.setu.shared.Language;
import org.setu.shared.Memo;
import org.setu.shared.Slug;

/** Reads the six files below {@code _shared/}. */
final class SharedReader {
    static final List<String> KINDS_OF_REFERENCE =
            List.of("law", "treaty", "resolution", "strategy", "report", "web", "news", "background");

    private static final String FACTS = "_shared/facts.yaml";
    private static final String REFERENCES = "_shared/references.yaml";
    private static final String GLOSSARY = "_shared/glossary.yaml";
    private static final String COMPETENCIES = "_shared/competencies.yaml";
    private static final String PRIORITY_AREAS = "_shared/priority-areas.yaml";
    private static final String LIBRARY = "_shared/library.yaml";
    private static final List<String> FILES =
            List.of(FACTS, REFERENCES, GLOSSARY, COMPETENCIES, PRIORITY_AREAS, LIBRARY);

    /** Before and after a new edition of the facts, in each choice of languages. */
    private static final int MOST_EDITIONS = 4;

    private static final Memo<Source, Read> KNOWN = new Memo<>(MOST_EDITIONS);

    private static final Set<String> CONFIDENCE = Set.of("S", "V", "K", "S/V", "V/S", "K/S", "S/K", "K/V", "V/K");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,63}");
    private static final int OBJECTIVES_OF_THE_COMPACT = 23;

    private final CourseTexts texts;
    private final List<Language> languages;
    private final Findings findings;

    private SharedReader(CourseTexts texts, List<Language> languages, Findings findings) {
        this.texts = texts;
        this.languages = languages;
        this.findings = findings;
    }

    /** What the files say and what is wrong with them; courses and their drafts mostly share the very same files. */
    static SharedKnowledge read(CourseTexts texts, List<Language> languages, Findings findings) {
        var files = FILES.stream().map(texts::get).toList();
        Read read = KNOWN.of(new Source(files, languages), () -> {
            var found = new Findings();
            return new Read(new SharedReader(texts, languages, found).read(), found);
        });
        findings.addAll(read.findings());
        return read.knowledge();
    }

    private record Source(List<Optional<String>> files, List<Language> languages) {}

    private record Read(SharedKnowledge knowledge, Findings findings) {}

    private SharedKnowledge read() {
        return new SharedKnowledge(
                entries(FACTS, "facts", SharedReader::fact),
                entries(REFERENCES, "references", SharedReader::reference),
                entries(GLOSSARY, "terms", SharedReader::term),
                entries(COMPETENCIES, "competencies", SharedReader::competency),
                entries(PRIORITY_AREAS, "priorityAreas", SharedReader::priorityArea),
                works());
    }

    /** By keys that can stand in an address. */
    private Map<Slug, Work> works() {
        var works = new LinkedHashMap<Slug, Work>();
        entries(LIBRARY, "works", WorkReader::work)
                .forEach((key, work) -> work.ifPresent(found -> works.put(found.key(), found)));
        return works;
    }

    private <T> Map<String, T> entries(String file, String root, BiFunction<String, Fields, T> entry) {
        var entries = new LinkedHashMap<String, T>();
        Optional<Fields> fields = texts.get(file)
                .flatMap(text -> Fields.read(text, file, 1, languages, findings))
                .map(map -> map.allow(root));
        fields.map(map -> map.mapsByKey(root)).orElse(Map.of()).forEach((key, value) -> {
            if (!KEY.matcher(key).matches()) {
                findings.error(file, value.line(), "key-form", key);
            } else if (value.node().isMap()) {
                entries.put(key, entry.apply(key, value));
            }
        });
        return entries;
    }

    private static Fact fact(String key, Fields fields) {
        fields.allow("statement", "sources", "confidence", "asOf", "check");
        return new Fact(
                key,
                fields.localized("statement"),
                fields.texts("sources"),
                fields.oneOf("confidence", CONFIDENCE).orElse(""),
                fields.optional("asOf"),
                fields.flag("check", false),
                fields.line());
    }

    private static Reference reference(String key, Fields fields) {
        fields.allow("kind", "citation", "url", "reviewBy");
        return new Reference(
                key,
                fields.oneOf("kind", KINDS_OF_REFERENCE).orElse("web"),
                fields.localized("citation"),
                fields.url("url"),
                fields.date("reviewBy"),
                fields.line());
    }

    private static Term term(String key, Fields fields) {
        fields.allow("term", "definition", "official", "everyday");
        return new Term(
                key,
                fields.localized("term"),
                fields.localized("definition"),
                fields.flag("official", false),
                fields.flag("everyday", false),
                fields.line());
    }

    private static Competency competency(String key, Fields fields) {
        fields.allow("title", "priorityArea", "gcm", "sdg");
        return new Competency(
                key,
                fields.localized("title"),
                fields.required("priorityArea"),
                fields.numbers("gcm", 1, OBJECTIVES_OF_THE_COMPACT),
                fields.texts("sdg"),
                fields.line());
    }

    private static PriorityArea priorityArea(String key, Fields fields) {
        fields.allow("title");
        return new PriorityArea(key, fields.localized("title"), fields.line());
    }
}
