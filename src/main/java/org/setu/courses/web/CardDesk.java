package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CompletionRule;
import org.setu.courses.CourseCard;
import org.setu.courses.CourseContent;
import org.setu.courses.SharedKnowledge;
import org.setu.courses.drafting.card.CardWording;
import org.setu.courses.drafting.card.WriteCard;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Lays out the form of what a course says of itself, and reads what was typed into it. */
@MadeOnce
class CardDesk {
    private static final List<Language> EITHER = List.of(Language.EN, Language.BN);

    private final Pages pages;
    private final AuthorDesk desk;

    @Inject
    CardDesk(Pages pages, AuthorDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    static String path(CourseContent course) {
        return "/authoring/" + course.slug() + "/card";
    }

    /** A course as it is saved. */
    CardForm of(CheckedCourse draft) {
        return of(draft, saved(draft), List.of(), List.of());
    }

    /** A course as far as it was typed. */
    CardForm of(
            CheckedCourse draft, MultivaluedMap<String, String> typed, List<FieldError> errors, List<String> theirs) {
        CourseContent course = draft.content();
        return new CardForm(
                Optional.of(desk.bar(draft)),
                path(course),
                "/authoring/" + course.slug(),
                new Typed(typed).text("basedOn"),
                SpokenFields.shown(course.languages(), typed, "title"),
                SpokenFields.shown(course.languages(), typed, "summary"),
                audiences(),
                chosen(typed, "audiences"),
                areas(course.shared()),
                chosen(typed, "priorityAreas"),
                Map.of(),
                "",
                Optional.of(certificate(course, typed)),
                errors,
                theirs);
    }

    /** A course that is not there yet, as far as it was typed. */
    CardForm fresh(SharedKnowledge shared, MultivaluedMap<String, String> typed, List<FieldError> errors) {
        var languages = new LinkedHashMap<String, String>();
        EITHER.forEach(
                language -> languages.put(language.code(), pages.text("courses.desk.language." + language.code())));
        return new CardForm(
                Optional.empty(),
                "/authoring/new-course",
                "/authoring",
                "",
                SpokenFields.shown(EITHER, typed, "title"),
                SpokenFields.shown(EITHER, typed, "summary"),
                audiences(),
                chosen(typed, "audiences"),
                areas(shared),
                chosen(typed, "priorityAreas"),
                languages,
                language(typed).code(),
                Optional.empty(),
                errors,
                List.of());
    }

    private Map<String, String> audiences() {
        var audiences = new LinkedHashMap<String, String>();
        CourseCard.AUDIENCES.forEach(key -> audiences.put(key, pages.text("courses.audience." + key)));
        return audiences;
    }

    private Map<String, String> areas(SharedKnowledge shared) {
        var areas = new LinkedHashMap<String, String>();
        shared.priorityAreas()
                .forEach((key, area) -> areas.put(key, area.title().in(pages.language())));
        return areas;
    }

    /** What no form of the course can fulfil is not offered. */
    private CardForm.Certificate certificate(CourseContent course, MultivaluedMap<String, String> typed) {
        var rules = new LinkedHashMap<String, String>();
        CardWording.RULES.stream()
                .filter(rule ->
                        !rule.equals("evaluation") || !course.evaluation().isEmpty())
                .forEach(rule -> rules.put(rule, pages.text("courses.desk.card.rule." + rule)));
        return new CardForm.Certificate(
                SpokenFields.shown(course.languages(), typed, "certificateTitle"),
                SpokenFields.shown(course.languages(), typed, "statement"),
                new Typed(typed).text("validMonths"),
                rules,
                chosen(typed, "rules"));
    }

    /** A course as the fields of its form have it. */
    private static MultivaluedMap<String, String> saved(CheckedCourse draft) {
        CourseCard card = draft.content().card();
        var fields = new MultivaluedHashMap<String, String>();
        SpokenFields.put(fields, card.languages(), "title", card.title());
        SpokenFields.put(fields, card.languages(), "summary", card.summary());
        SpokenFields.put(
                fields, card.languages(), "certificateTitle", card.certificate().title());
        SpokenFields.put(
                fields, card.languages(), "statement", card.certificate().statement());
        fields.putSingle(
                "validMonths",
                card.certificate().validMonths().map(String::valueOf).orElse(""));
        fields.put("audiences", new ArrayList<>(card.audiences()));
        fields.put("priorityAreas", new ArrayList<>(card.priorityAreas()));
        fields.put(
                "rules",
                draft.content().certificateRules().stream()
                        .flatMap(CardDesk::rule)
                        .toList());
        fields.putSingle("basedOn", WriteCard.standing(draft.files()));
        return fields;
    }

    private static Stream<String> rule(CompletionRule rule) {
        if (rule instanceof CompletionRule.LessonsRead) {
            return Stream.of("lessons");
        } else if (rule instanceof CompletionRule.ActivitiesDone) {
            return Stream.of("activities");
        } else if (rule instanceof CompletionRule.CriticalItemsRight) {
            return Stream.of("critical");
        } else {
            return rule instanceof CompletionRule.EvaluationGiven ? Stream.of("evaluation") : Stream.empty();
        }
    }

    /** A colleague's title and summary, for whoever was overtaken. */
    static List<String> theirs(CourseContent course) {
        return Stream.of(course.title(), course.card().summary())
                .flatMap(text -> text.texts().values().stream())
                .toList();
    }

    /** The language in which a new course is written. */
    static Language language(MultivaluedMap<String, String> fields) {
        return Language.of(new Typed(fields).text("language")).orElse(Language.EN);
    }

    /** What was typed. */
    static CardWording wording(List<Language> languages, MultivaluedMap<String, String> fields) {
        return new CardWording(
                SpokenFields.typed(languages, fields, "title"),
                SpokenFields.typed(languages, fields, "summary"),
                SpokenFields.typed(languages, fields, "certificateTitle"),
                SpokenFields.typed(languages, fields, "statement"),
                new Typed(fields).text("validMonths"),
                chosen(fields, "audiences"),
                chosen(fields, "priorityAreas"),
                chosen(fields, "rules"),
                new Typed(fields).text("basedOn"));
    }

    static CardWording wordingOfNew(MultivaluedMap<String, String> fields) {
        return wording(EITHER, fields);
    }

    private static List<String> chosen(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().distinct().toList();
    }
}
