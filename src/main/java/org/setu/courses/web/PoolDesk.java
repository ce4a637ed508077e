package org.setu.courses.web;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseModule;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.folder.QuestionSource;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Slug;
import org.setu.web.NotFound;

/** Finds a module's questions for their author: those of its pool, and those that are set aside. */
@MadeOnce
public class PoolDesk {
    private static final int AT_ONCE = 25;

    private final AuthorDesk desk;

    @Inject
    PoolDesk(AuthorDesk desk) {
        this.desk = desk;
    }

    /** Where a question stands. */
    enum Shelf {
        POOL,
        SET_ASIDE;

        String file(CourseModule module) {
            return this == POOL ? module.questionsFile() : module.setAsideFile();
        }

        String path(Slug course, Slug module) {
            return "/authoring/" + course + "/questions/" + module + (this == POOL ? "" : "/set-aside");
        }
    }

    record Opened(CheckedCourse draft, CourseModule module, Shelf shelf, String id, QuestionText text) {
        Slug course() {
            return draft.content().slug();
        }

        String file() {
            return shelf.file(module);
        }

        String path() {
            return shelf.path(course(), module.id());
        }

        /** The question to go on with when this one leaves its shelf: the one after it, or else the first. */
        Optional<String> next() {
            List<String> ids = source(draft, file()).map(QuestionSource::ids).orElse(List.of());
            return Stream.concat(ids.stream().skip(ids.indexOf(id) + 1L), ids.stream())
                    .filter(other -> !other.equals(id))
                    .findFirst();
        }

        /** Where it is edited. */
        String action() {
            return path() + "/" + id;
        }

        List<Language> languages() {
            return draft.content().languages();
        }

        Optional<YamlNode> node() {
            return text.read(file(), new Findings());
        }
    }

    Opened open(Shelf shelf, Slug course, Slug moduleId, Slug question) {
        CheckedCourse draft = desk.draft(course);
        CourseModule module = desk.module(draft, moduleId);
        String text = source(draft, shelf.file(module))
                .flatMap(found -> found.text(question.value()))
                .orElseThrow(NotFound::new);
        return new Opened(draft, module, shelf, question.value(), new QuestionText(text));
    }

    /** How many questions lie beside a module's pool. */
    int setAside(CheckedCourse draft, CourseModule module) {
        return source(draft, module.setAsideFile())
                .map(found -> found.ids().size())
                .orElse(0);
    }

    /** Those beside a module's pool, in the order of the file. */
    PageOf<YamlNode> setAside(CheckedCourse draft, CourseModule module, int number) {
        Optional<QuestionSource> source = source(draft, module.setAsideFile());
        List<String> ids = source.map(QuestionSource::ids).orElse(List.of());
        List<YamlNode> rows = ids.stream()
                .skip((long) (number - 1) * AT_ONCE)
                .limit(AT_ONCE)
                .flatMap(id -> source.flatMap(found -> found.text(id)).stream())
                .flatMap(text -> new QuestionText(text).read(module.setAsideFile(), new Findings()).stream())
                .toList();
        return new PageOf<>(rows, number, AT_ONCE, ids.size());
    }

    static Optional<QuestionSource> source(CheckedCourse draft, String file) {
        return draft.files()
                .bytes(file)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .flatMap(QuestionSource::parse);
    }

    List<QuestionShown> questions(CheckedCourse draft, Slug module) {
        return Optional.ofNullable(draft.content().questions().get(module))
                .map(root -> root.list("questions").stream()
                        .map(node -> QuestionShown.of(node, draft.content().languages()))
                        .toList())
                .orElse(List.of());
    }

    /** The page of a shelf on which a question stands. */
    static String pageOf(Opened opened) {
        int at = source(opened.draft(), opened.file())
                .map(found -> found.ids().indexOf(opened.id()))
                .orElse(0);
        return "&page=" + (opened.shelf() == Shelf.POOL ? BankQuery.pageOf(at) : at / AT_ONCE + 1);
    }

    /** The page of a module's pool on which the next question that is added will stand. */
    static int lastPage(CheckedCourse draft, CourseModule module) {
        return BankQuery.pageOf(source(draft, module.questionsFile())
                .map(found -> found.ids().size())
                .orElse(0));
    }

    /** Under what the browser keeps the text of a question that is being written. */
    static String key(String path) {
        return "question " + path;
    }

    /** Under what it keeps the fields of its form. */
    static String formKey(String key) {
        return key.isEmpty() ? "" : key + " form";
    }
}
