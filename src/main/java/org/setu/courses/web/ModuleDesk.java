package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.CourseModule.Objective;
import org.setu.courses.drafting.outline.ModuleWording;
import org.setu.courses.drafting.outline.ModuleWording.ObjectiveWording;
import org.setu.courses.drafting.outline.OutlineDraft;
import org.setu.courses.web.ModuleForm.Row;
import org.setu.courses.web.ModuleForm.Said;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Fills the form in which a module is worded, and reads what was typed into it. */
@MadeOnce
class ModuleDesk {
    private static final int NEW_ROWS_OF_A_NEW_MODULE = 3;
    private static final String OBJECTIVE = "objective-";
    private static final String REMOVED = "remove-";

    private final Pages pages;
    private final AuthorDesk desk;

    @Inject
    ModuleDesk(Pages pages, AuthorDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    static String path(Slug course, Slug module) {
        return "/authoring/" + course + "/modules/" + module;
    }

    /** A module that is not there yet, as far as it was typed. */
    ModuleForm fresh(CheckedCourse draft, MultivaluedMap<String, String> typed, List<FieldError> errors) {
        String path = "/authoring/" + draft.content().slug();
        return form(draft, Optional.empty(), typed, errors, Optional.empty(), path + "/new-module", path);
    }

    /** A module as it is saved. */
    ModuleForm of(CheckedCourse draft, CourseModule module) {
        return of(draft, module, saved(draft, module), List.of(), Optional.empty());
    }

    /** A module as far as it was typed. */
    ModuleForm of(
            CheckedCourse draft,
            CourseModule module,
            MultivaluedMap<String, String> typed,
            List<FieldError> errors,
            Optional<List<Said>> theirs) {
        Slug course = draft.content().slug();
        return form(
                draft,
                Optional.of(module),
                typed,
                errors,
                theirs,
                path(course, module.id()),
                OutlineFaults.place(course, module.id()));
    }

    private ModuleForm form(
            CheckedCourse draft,
            Optional<CourseModule> module,
            MultivaluedMap<String, String> typed,
            List<FieldError> errors,
            Optional<List<Said>> theirs,
            String action,
            String back) {
        CourseContent course = draft.content();
        return new ModuleForm(
                desk.bar(draft),
                module.map(found -> found.title().in(pages.language())).orElse(""),
                action,
                back,
                new Typed(typed).text("basedOn"),
                course.source().code(),
                SpokenFields.shown(course.languages(), typed, "title"),
                SpokenFields.shown(course.languages(), typed, "summary"),
                rows(course, module, typed),
                levels(),
                competencies(course, module),
                errors,
                desk.findings(draft).stream()
                        .filter(finding -> module.isPresent() && finding.place().equals(action))
                        .toList(),
                theirs);
    }

    private static List<Row> rows(
            CourseContent course, Optional<CourseModule> module, MultivaluedMap<String, String> typed) {
        var rows = new ArrayList<Row>();
        module.ifPresent(found -> found.objectives()
                .forEach(objective -> rows.add(row(course, typed, objective.id().value(), Optional.of(objective)))));
        newNames(module).forEach(name -> rows.add(row(course, typed, name, Optional.empty())));
        return rows;
    }

    /** An objective that a colleague has added since is not among what was typed, and is shown as it is. */
    private static Row row(
            CourseContent course, MultivaluedMap<String, String> typed, String name, Optional<Objective> saved) {
        String field = OBJECTIVE + name;
        boolean isTyped = typed.containsKey(field + "-level") || saved.isEmpty();
        MultivaluedMap<String, String> from = isTyped ? typed : saved(course, saved.orElseThrow());
        var fields = new Typed(from);
        return new Row(
                name,
                saved.isEmpty(),
                fields.text(field + "-level"),
                fields.text(field + "-competency"),
                SpokenFields.shown(course.languages(), from, field),
                fields.isTicked(REMOVED + name));
    }

    private static Stream<String> newNames(Optional<CourseModule> module) {
        return IntStream.rangeClosed(1, module.isPresent() ? 1 : NEW_ROWS_OF_A_NEW_MODULE)
                .mapToObj(number -> "new" + number);
    }

    private Map<String, String> levels() {
        var levels = new LinkedHashMap<String, String>();
        for (CourseModule.Level level : CourseModule.Level.values()) {
            levels.put(written(level), pages.text("courses.desk.outline.level." + written(level)));
        }
        return levels;
    }

    /** Those that there are, by their names; one that there is not, and that an objective names, stands for itself. */
    private Map<String, String> competencies(CourseContent course, Optional<CourseModule> module) {
        var competencies = new LinkedHashMap<String, String>();
        course.shared().competencies().entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().title().in(pages.language())))
                .sorted(Map.Entry.comparingByValue(
                        Collator.getInstance(pages.language().locale())))
                .forEach(named -> competencies.put(named.getKey(), named.getValue()));
        module.ifPresent(found -> found.objectives()
                .forEach(objective -> competencies.putIfAbsent(objective.competency(), objective.competency())));
        return competencies;
    }

    /** Everything that is said of a module now, for whoever was overtaken. */
    static List<Said> said(CourseContent course, CourseModule module) {
        Stream<LocalizedText> texts = Stream.concat(
                Stream.of(module.title(), module.summary()),
                module.objectives().stream().map(Objective::text));
        List<LocalizedText> all = texts.toList();
        return course.languages().stream()
                .flatMap(language -> all.stream()
                        .flatMap(text -> text.exactly(language).stream())
                        .map(text -> new Said(language.code(), text)))
                .toList();
    }

    /** A module as the fields of its form have it. */
    private static MultivaluedMap<String, String> saved(CheckedCourse draft, CourseModule module) {
        var fields = new MultivaluedHashMap<String, String>();
        SpokenFields.put(fields, draft.content().languages(), "title", module.title());
        SpokenFields.put(fields, draft.content().languages(), "summary", module.summary());
        module.objectives().forEach(objective -> fields.putAll(saved(draft.content(), objective)));
        fields.putSingle("basedOn", words(draft, module));
        return fields;
    }

    private static MultivaluedMap<String, String> saved(CourseContent course, Objective objective) {
        var fields = new MultivaluedHashMap<String, String>();
        String field = OBJECTIVE + objective.id();
        fields.putSingle(field + "-level", written(objective.level()));
        fields.putSingle(field + "-competency", objective.competency());
        SpokenFields.put(fields, course.languages(), field, objective.text());
        return fields;
    }

    static String words(CheckedCourse draft, CourseModule module) {
        return OutlineDraft.of(draft.files())
                .map(outline -> outline.wordsOf(module.id()))
                .orElse("");
    }

    /** What was typed. */
    static ModuleWording wording(
            CourseContent course, Optional<CourseModule> module, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        List<Slug> own = module.stream()
                .flatMap(found -> found.objectives().stream())
                .map(Objective::id)
                .toList();
        Stream<ObjectiveWording> kept = own.stream()
                .filter(id -> fields.containsKey(OBJECTIVE + id + "-level"))
                .map(id -> objective(course, fields, id.value(), false));
        Stream<ObjectiveWording> added = newNames(module).map(name -> objective(course, fields, name, true));
        Set<Slug> removed =
                own.stream().filter(id -> typed.isTicked(REMOVED + id)).collect(Collectors.toSet());
        return new ModuleWording(
                SpokenFields.typed(course.languages(), fields, "title"),
                SpokenFields.typed(course.languages(), fields, "summary"),
                Stream.concat(kept, added).toList(),
                removed,
                typed.text("basedOn"));
    }

    private static ObjectiveWording objective(
            CourseContent course, MultivaluedMap<String, String> fields, String name, boolean isNew) {
        var typed = new Typed(fields);
        String field = OBJECTIVE + name;
        return new ObjectiveWording(
                name,
                isNew,
                typed.text(field + "-level"),
                typed.text(field + "-competency"),
                SpokenFields.typed(course.languages(), fields, field));
    }

    private static String written(CourseModule.Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
