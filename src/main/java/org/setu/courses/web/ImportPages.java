package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseModule;
import org.setu.courses.Findings;
import org.setu.courses.ForeignQuestions;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.drafting.SetAside;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.PoolDesk.Shelf;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Questions from another program: first what came of each entry of the file, then, when the trainer says so, they are set aside. */
@Path("/authoring/{course}/questions/{module}/import")
@MadeOnce
public class ImportPages {
    private static final int MENDABLE = 422;
    private static final int SHOWN_AT_MOST = 100;
    /** Stands for the form of the import where else a question's id stands. */
    private static final String KEPT = "import";

    private static final List<String> DIFFICULTIES = List.of("easy", "medium", "hard");

    private final Pages pages;
    private final AuthorDesk desk;
    private final ForeignQuestions foreignQuestions;
    private final SetAside setAside;

    @Inject
    public ImportPages(Pages pages, AuthorDesk desk, ForeignQuestions foreignQuestions, SetAside setAside) {
        this.pages = pages;
        this.desk = desk;
        this.foreignQuestions = foreignQuestions;
        this.setAside = setAside;
    }

    /**
     * The page of an import.
     *
     * @param key under what the browser keeps what is typed
     * @param languages by code, those that the text may be in
     * @param objectives by id, those that all questions may be given
     * @param reading empty until there is a text that can be read
     * @param rows its entries
     */
    public record ImportView(
            CourseBar bar,
            String moduleTitle,
            String poolPath,
            String path,
            String key,
            MultivaluedMap<String, String> fields,
            List<String> languages,
            Map<String, String> objectives,
            List<FieldError> errors,
            Optional<ForeignQuestions.Reading> reading,
            List<Row> rows) {
        /** What was typed into a field; blank where nothing was. */
        public String value(String field) {
            String value = fields.getFirst(field);
            return value == null ? "" : value;
        }

        public String format() {
            return reading.map(ForeignQuestions.Reading::format).orElse("");
        }

        public long count(String fate) {
            return rows.stream()
                    .filter(row -> row.entry().fate().name().equals(fate))
                    .count();
        }

        /** All but those beyond the first hundred of which there is nothing to tell. */
        public List<Row> listed() {
            return rows.stream().filter(row -> !row.goesUnsaid()).toList();
        }

        public int unlisted() {
            return (int) rows.stream().filter(Row::goesUnsaid).count();
        }

        public int comes() {
            return reading.map(found -> found.questions().size()).orElse(0);
        }
    }

    /**
     * An entry of the file.
     *
     * @param shown the question, as an author looks it over; empty where there is none, and beyond the first hundred
     */
    public record Row(ForeignQuestions.Entry entry, Optional<QuestionShown> shown) {
        boolean goesUnsaid() {
            return shown.isEmpty() && entry.fate() == ForeignQuestions.Fate.WHOLE;
        }

        /** How it stands, as tags show it. */
        public String css() {
            return switch (entry.fate()) {
                case WHOLE -> "ok";
                case CHANGED -> "wait";
                case LEFT -> "late";
            };
        }
    }

    @GET
    @Operation(hidden = true)
    public Response open(@PathParam("course") Slug course, @PathParam("module") Slug module) {
        var nothing = new MultivaluedHashMap<String, String>();
        nothing.putSingle("difficulty", "medium");
        return pages.page("courses/import", view(desk.draft(course), module, nothing, List.of(), Optional.empty()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response read(
            @PathParam("course") Slug course,
            @PathParam("module") Slug moduleId,
            MultivaluedMap<String, String> fields) {
        AccountId author = desk.authorOf(course);
        CheckedCourse draft = desk.draft(course);
        CourseModule module = desk.module(draft, moduleId);
        var typed = new Typed(fields);
        String text = Normalizer.normalize(Typed.readable(typed.exactly("text")), Normalizer.Form.NFC);
        if (text.isBlank()) {
            return mendable(draft, moduleId, fields, "courses.desk.import.error.empty");
        }
        Optional<ForeignQuestions.Reading> reading = foreignQuestions.read(text, language(draft, typed));
        if (reading.isEmpty()) {
            return mendable(draft, moduleId, fields, "courses.desk.import.error.format");
        }
        List<ForeignQuestions.Question> questions = reading.get().questions();
        if (!typed.text("do").equals("take") || questions.isEmpty()) {
            return pages.page("courses/import", view(draft, moduleId, fields, List.of(), reading));
        }
        setAside.add(course, module, questions, head(module, typed), author);
        return pages.seeOther(
                Shelf.SET_ASIDE.path(course, moduleId) + "?saved=" + KEPT, "courses.desk.notice.imported");
    }

    private Response mendable(CheckedCourse draft, Slug module, MultivaluedMap<String, String> fields, String error) {
        return pages.page(
                MENDABLE,
                "courses/import",
                view(draft, module, fields, List.of(new FieldError("text", error)), Optional.empty()));
    }

    private static Language language(CheckedCourse draft, Typed typed) {
        return Language.of(typed.text("language"))
                .filter(draft.content().languages()::contains)
                .orElseGet(draft.content()::source);
    }

    private static Map<String, String> head(CourseModule module, Typed typed) {
        var head = new LinkedHashMap<String, String>();
        module.objectives().stream()
                .map(objective -> objective.id().value())
                .filter(typed.text("objective")::equals)
                .findFirst()
                .ifPresent(objective -> head.put("objective", objective));
        head.put("difficulty", DIFFICULTIES.contains(typed.text("difficulty")) ? typed.text("difficulty") : "medium");
        head.put("use", "graded");
        return head;
    }

    private ImportView view(
            CheckedCourse draft,
            Slug moduleId,
            MultivaluedMap<String, String> fields,
            List<FieldError> errors,
            Optional<ForeignQuestions.Reading> reading) {
        CourseModule module = desk.module(draft, moduleId);
        String poolPath = Shelf.POOL.path(draft.content().slug(), moduleId);
        return new ImportView(
                desk.bar(draft),
                module.title().in(pages.language()),
                poolPath,
                poolPath + "/import",
                PoolDesk.key(Shelf.SET_ASIDE.path(draft.content().slug(), moduleId) + "/" + KEPT),
                fields,
                draft.content().languages().stream().map(Language::code).toList(),
                desk.objectives(module),
                errors,
                reading,
                rows(draft, reading.map(ForeignQuestions.Reading::entries).orElse(List.of())));
    }

    private static List<Row> rows(CheckedCourse draft, List<ForeignQuestions.Entry> entries) {
        var rows = new ArrayList<Row>();
        for (ForeignQuestions.Entry entry : entries) {
            Optional<QuestionShown> shown = entry.question()
                    .filter(question -> rows.size() < SHOWN_AT_MOST)
                    .flatMap(question -> new QuestionText(question.yaml(Map.of("id", "line-" + entry.line())))
                            .read("", new Findings()))
                    .map(node -> QuestionShown.of(node, draft.content().languages()));
            rows.add(new Row(entry, shown));
        }
        return rows;
    }
}
