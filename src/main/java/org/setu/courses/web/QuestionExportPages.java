package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseModule;
import org.setu.courses.ForeignQuestions.Fate;
import org.setu.courses.QuestionExport;
import org.setu.courses.QuestionExport.Exported;
import org.setu.courses.QuestionExport.Format;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.PoolDesk.Shelf;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** The questions of a module for another program: first what becomes of each of them in the file, then the file. */
@Path("/authoring/{course}/questions/{module}/export")
@MadeOnce
public class QuestionExportPages {
    private final Pages pages;
    private final AuthorDesk desk;
    private final QuestionExport questionExport;

    @Inject
    public QuestionExportPages(Pages pages, AuthorDesk desk, QuestionExport questionExport) {
        this.pages = pages;
        this.desk = desk;
        this.questionExport = questionExport;
    }

    /**
     * The page of an export.
     *
     * @param formats by what addresses call them, their names
     * @param languages by code, those that the course has
     * @param format as addresses call it
     * @param formatName as its users call it
     */
    public record ExportView(
            CourseBar bar,
            String moduleTitle,
            String poolPath,
            String path,
            Map<String, String> formats,
            List<String> languages,
            String format,
            String formatName,
            String language,
            List<Row> rows) {
        public long count(String fate) {
            return rows.stream()
                    .filter(row -> row.entry().fate().name().equals(fate))
                    .count();
        }

        public int goes() {
            return rows.size() - (int) count(Fate.LEFT.name());
        }

        public String filePath() {
            return path + "/" + format + "?language=" + language;
        }
    }

    /** A question of the pool, and what becomes of it. */
    public record Row(QuestionExport.Entry entry, String path) {
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
    public Response open(
            @PathParam("course") Slug course,
            @PathParam("module") Slug moduleId,
            @QueryParam("format") @Nullable String formatName,
            @QueryParam("language") @Nullable String languageCode) {
        CheckedCourse draft = desk.draft(course);
        CourseModule module = desk.module(draft, moduleId);
        Format format = Format.of(String.valueOf(formatName)).orElse(Format.MOODLE_XML);
        Language language = language(draft, languageCode);
        String poolPath = Shelf.POOL.path(course, moduleId);
        var formats = new LinkedHashMap<String, String>();
        Arrays.stream(Format.values()).forEach(each -> formats.put(each.file(), each.called()));
        return pages.page(
                "courses/export",
                new ExportView(
                        desk.bar(draft),
                        module.title().in(pages.language()),
                        poolPath,
                        poolPath + "/export",
                        formats,
                        draft.content().languages().stream().map(Language::code).toList(),
                        format.file(),
                        format.called(),
                        language.code(),
                        exported(draft, module, format, language).entries().stream()
                                .map(entry -> new Row(entry, poolPath + "#" + entry.id()))
                                .toList()));
    }

    @GET
    @Path("/questions.xml")
    @Operation(hidden = true)
    public Response moodleXml(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @QueryParam("language") @Nullable String languageCode) {
        return file(course, module, Format.MOODLE_XML, languageCode, "application/xml; charset=UTF-8", ".xml");
    }

    @GET
    @Path("/questions.gift")
    @Operation(hidden = true)
    public Response gift(
            @PathParam("course") Slug course,
            @PathParam("module") Slug module,
            @QueryParam("language") @Nullable String languageCode) {
        return file(course, module, Format.GIFT, languageCode, "text/plain; charset=UTF-8", ".gift.txt");
    }

    /** Its name says whose questions it holds and in which language. */
    private Response file(
            Slug course, Slug moduleId, Format format, @Nullable String languageCode, String type, String ending) {
        CheckedCourse draft = desk.draft(course);
        CourseModule module = desk.module(draft, moduleId);
        Language language = language(draft, languageCode);
        String name = course + "-" + moduleId + "-" + language.code() + ending;
        return Response.ok(exported(draft, module, format, language).text(), type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Exported exported(CheckedCourse draft, CourseModule module, Format format, Language language) {
        return questionExport.export(draft.content(), module, format, language);
    }

    private static Language language(CheckedCourse draft, @Nullable String code) {
        return Language.of(String.valueOf(code))
                .filter(draft.content().languages()::contains)
                .orElseGet(draft.content()::source);
    }
}
