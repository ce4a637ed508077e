package org.setu.library.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.Passage;
import org.setu.courses.PublishedCourse;
import org.setu.courses.SharedKnowledge.Term;
import org.setu.courses.Work;
import org.setu.library.Library;
import org.setu.library.Years;
import org.setu.library.search.Entry.Group;
import org.setu.library.search.Entry.Text;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Messages;

/** Everything in the courses and the library that anybody may find. */
final class Entries {
    private final Language language;
    private final List<Entry> entries = new ArrayList<>();

    private Entries(Language language) {
        this.language = language;
    }

    static List<Entry> of(Collection<PublishedCourse> courses, Library library) {
        return Stream.of(Language.values())
                .flatMap(language -> new Entries(language).all(courses, library).stream())
                .toList();
    }

    private List<Entry> all(Collection<PublishedCourse> courses, Library library) {
        var terms = new LinkedHashMap<String, Term>();
        courses.stream()
                .sorted(Comparator.comparing(PublishedCourse::publishedAt).thenComparing(PublishedCourse::slug))
                .map(PublishedCourse::content)
                .forEach(content -> {
                    course(content);
                    if (isOpen(content)) {
                        content.modules()
                                .forEach(module -> module.lessons().forEach(lesson -> lesson(content, module, lesson)));
                    }
                    terms.putAll(content.shared().glossary());
                });
        library.holdings().forEach(holding -> work(holding.work()));
        terms.values().forEach(this::term);
        return entries;
    }

    /** What is meant for some institutions' own people is not quoted to others. */
    private static boolean isOpen(CourseContent content) {
        return content.card().enrolment().institutions().isEmpty();
    }

    private void course(CourseContent content) {
        var texts = new ArrayList<Text>();
        add(texts, content.card().summary());
        content.modules().forEach(module -> {
            add(texts, module.title());
            add(texts, module.summary());
        });
        String path = "/courses/" + content.slug();
        content.title()
                .exactly(language)
                .ifPresent(title -> entries.add(new Entry(Group.COURSES, language, path, path, title, "", texts)));
    }

    private void lesson(CourseContent content, CourseModule module, Lesson lesson) {
        String course = "/courses/" + content.slug();
        lesson.exactly(language)
                .ifPresent(text -> entries.add(new Entry(
                        Group.LESSONS,
                        language,
                        course + "/" + lesson.address(),
                        course,
                        text.title(),
                        content.title().in(language) + " · " + module.title().in(language),
                        Passage.of(lesson, language).stream()
                                .map(passage -> new Text(passage.block().value(), passage.text()))
                                .toList())));
    }

    private void work(Work work) {
        String path = "/library/" + work.key();
        String about = Stream.of(
                        Optional.of(Messages.in(language).text("library.kind." + work.kind())),
                        work.makers().map(makers -> makers.in(language)),
                        work.year().map(year -> Years.in(year, language)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        var texts = new ArrayList<Text>();
        add(texts, work.summary());
        texts.add(new Text("", about));
        work.where().ifPresent(where -> add(texts, where));
        work.title()
                .exactly(language)
                .ifPresent(title -> entries.add(new Entry(Group.WORKS, language, path, path, title, about, texts)));
    }

    private void term(Term term) {
        var texts = new ArrayList<Text>();
        add(texts, term.definition());
        term.term()
                .exactly(language)
                .ifPresent(title -> entries.add(new Entry(
                        Group.TERMS,
                        language,
                        "",
                        "",
                        title,
                        term.term().exactly(language.other()).orElse(""),
                        texts)));
    }

    private void add(List<Text> texts, LocalizedText text) {
        text.exactly(language).ifPresent(words -> texts.add(new Text("", words)));
    }
}
