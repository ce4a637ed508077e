package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.drafting.TypedText;
import org.setu.courses.markup.ProseDocument;
import org.setu.courses.web.Citable.Choice;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** What the writing surface asks while a text is written: how the text is read, and what can be cited, explained or linked to. */
@Path("/authoring/{course}/writing")
@MadeOnce
public class WritingPages {
    private static final int SHOWN = 20;

    private final Pages pages;
    private final AuthorDesk desk;

    @Inject
    public WritingPages(Pages pages, AuthorDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /** A text as a document of the surface, or why it has none. */
    @POST
    @Path("/reading.json")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response read(
            @PathParam("course") Slug course,
            @QueryParam("lang") @Nullable String lang,
            MultivaluedMap<String, String> fields) {
        CheckedCourse draft = desk.readable(course);
        var reading = ProseDocument.of(TypedText.of(new Typed(fields).exactly("text")));
        JsonObjectBuilder answer = Json.createObjectBuilder();
        if (reading instanceof ProseDocument.Formatted formatted) {
            answer.add("document", formatted.document())
                    .add("pieces", Json.createArrayBuilder(formatted.pieces()))
                    .add("told", told(formatted, Citable.in(draft.content(), language(lang))));
        } else if (reading instanceof ProseDocument.Plain plain) {
            answer.add("plain", plain.because().name());
        }
        return json(answer);
    }

    /** What there is to cite, explain or link to, for words that are searched for. */
    @GET
    @Path("/choices.json")
    @Operation(hidden = true)
    public Response choices(
            @PathParam("course") Slug course,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("of") @DefaultValue("facts") String of,
            @QueryParam("q") @DefaultValue("") String words) {
        CourseContent content = desk.readable(course).content();
        List<Choice> found = Citable.in(content, language(lang)).search(of, words);
        var choices = Json.createArrayBuilder();
        found.stream()
                .limit(SHOWN)
                .forEach(choice -> choices.add(Json.createObjectBuilder()
                        .add("key", choice.key())
                        .add("title", choice.title())
                        .add("note", choice.note())
                        .add("told", choice.told())));
        return json(Json.createObjectBuilder().add("choices", choices).add("more", found.size() > SHOWN));
    }

    private static Response json(JsonObjectBuilder answer) {
        return Response.ok(answer.build().toString(), "application/json;charset=UTF-8")
                .build();
    }

    private static JsonObjectBuilder told(ProseDocument.Formatted formatted, Citable citable) {
        var told = Json.createObjectBuilder();
        formatted.facts().forEach(key -> citable.fact(key).ifPresent(fact -> told.add("fact:" + key, fact.told())));
        formatted.terms().forEach(key -> citable.term(key).ifPresent(term -> told.add("term:" + key, term.told())));
        citable.search("lessons", "").forEach(lesson -> told.add("lesson:" + lesson.key(), lesson.told()));
        return told;
    }

    private Language language(@Nullable String lang) {
        return lang == null ? pages.language() : Language.of(lang).orElseGet(pages::language);
    }
}
