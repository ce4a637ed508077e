package org.setu.learning.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.CourseModule;
import org.setu.courses.Lesson;
import org.setu.courses.PublishedCourse;
import org.setu.learning.ActivityMoment;
import org.setu.learning.ActivityPart;
import org.setu.learning.Bookmark;
import org.setu.learning.Enrolment;
import org.setu.learning.Fact;
import org.setu.learning.LearnerProgress;
import org.setu.learning.MoveToRevision;
import org.setu.learning.Note;
import org.setu.learning.Notebook;
import org.setu.learning.PlaceKey;
import org.setu.learning.Progress;
import org.setu.learning.RecordProgress;
import org.setu.learning.web.CourseShelf.LessonBody;
import org.setu.learning.web.LessonView.BlockView;
import org.setu.learning.web.LessonView.Step;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.ReadyHtml;
import org.setu.web.Typed;

/** A lesson: reading it, going on from it, doing what it asks, writing beside it. */
@Path("/courses/{course}/{module}/{lesson}")
@MadeOnce
public class LessonPages {
    private final Pages pages;
    private final LearnerDesk desk;
    private final LearnerProgress learnerProgress;
    private final MoveToRevision moveToRevision;
    private final RecordProgress recordProgress;
    private final Notebook notebook;
    private final CourseShelf shelf;
    private final Instance<ActivityPart> activityParts;
    private final Clock clock;

    @Inject
    public LessonPages(
            Pages pages,
            LearnerDesk desk,
            LearnerProgress learnerProgress,
            MoveToRevision moveToRevision,
            RecordProgress recordProgress,
            Notebook notebook,
            CourseShelf shelf,
            Instance<ActivityPart> activityParts,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.learnerProgress = learnerProgress;
        this.moveToRevision = moveToRevision;
        this.recordProgress = recordProgress;
        this.notebook = notebook;
        this.shelf = shelf;
        this.activityParts = activityParts;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    @Transactional
    public Response read(
            @PathParam("course") Slug slug,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            @Context UriInfo uri) {
        AccountId learner = pages.account();
        Optional<Enrolment> found = desk.find(learner, slug);
        if (found.isEmpty()) {
            return pages.seeOther("/courses/" + desk.current(slug).slug());
        }
        boolean moved = moveToRevision.followMinor(found.get());
        Enrolment enrolment = moved ? desk.enrolment(learner, slug) : found.get();
        PublishedCourse course = desk.pinned(enrolment);
        if (isOnlyInANewerRevision(course, module, lessonId)) {
            return pages.seeOther("/courses/" + slug);
        }
        Lesson lesson = desk.lesson(course, module, lessonId);
        Optional<String> news = moved ? Optional.of(course.note()) : Optional.empty();
        return pages.page("learning/lesson", view(learner, enrolment, course, lesson, news, uri.getQueryParameters()));
    }

    /** The learner has read the lesson and goes on. */
    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response goOn(
            @PathParam("course") Slug slug, @PathParam("module") Slug module, @PathParam("lesson") Slug lessonId) {
        Enrolment enrolment = desk.enrolment(pages.account(), slug);
        PublishedCourse course = desk.pinned(enrolment);
        Lesson lesson = desk.lesson(course, module, lessonId);
        Fact read = Fact.ofLesson(Ids.next(), Fact.Kind.READ, lesson.address(), null, clock.instant());
        recordProgress.record(enrolment.id(), List.of(read));
        return pages.seeOther(next(course, lesson).path());
    }

    /** What the page's script saw being read; without script the button at the lesson's end says so. */
    @POST
    @Path("/facts")
    @Operation(hidden = true)
    @Consumes("application/json")
    @Produces("application/json")
    public Response report(
            @PathParam("course") Slug slug,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            String body) {
        Enrolment enrolment = desk.enrolment(pages.account(), slug);
        PublishedCourse course = desk.pinned(enrolment);
        Lesson lesson = desk.lesson(course, module, lessonId);
        int fresh = recordProgress.record(enrolment.id(), FactsJson.read(body, course.content(), lesson.address()));
        return Response.ok(Json.createObjectBuilder()
                        .add("accepted", fresh)
                        .build()
                        .toString())
                .build();
    }

    /** A form of an activity inside the lesson. */
    @POST
    @Path("/{block}")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response act(
            @PathParam("course") Slug slug,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            @PathParam("block") Slug block,
            MultivaluedMap<String, String> form) {
        Enrolment enrolment = desk.enrolment(pages.account(), slug);
        PublishedCourse course = desk.pinned(enrolment);
        Lesson lesson = desk.lesson(course, module, lessonId);
        LessonBody body = shelf.body(course, lesson, pages.language());
        CourseShelf.Part part = part(body, block.value());
        ActivityMoment moment = moment(course, lesson, body, part, Optional.empty(), Map.of());
        ActivityPart.Taken taken = activity(part).take(moment, form);
        String place = Outline.path(course.content(), lesson);
        if (taken instanceof ActivityPart.Taken.Done done) {
            recordProgress.record(
                    enrolment.id(),
                    List.of(new Fact(
                            idOf(form),
                            Fact.Kind.ACTIVITY,
                            lesson.address(),
                            block.value(),
                            null,
                            done.percent(),
                            done.detail(),
                            clock.instant())));
            return pages.seeOther(place + "#" + block);
        } else if (taken instanceof ActivityPart.Taken.TooLong much) {
            return tooLong(place + "/" + block, "reflection", much.text(), much.longest());
        } else {
            String query = ((ActivityPart.Taken.GoesOn) taken).query();
            return pages.seeOther(place + "?block=" + block + "&" + query + "#" + block);
        }
    }

    @POST
    @Path("/{block}/note")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response note(
            @PathParam("course") Slug slug,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            @PathParam("block") Slug block,
            MultivaluedMap<String, String> form) {
        PlaceKey place = place(slug, module, lessonId, block);
        String text = new Typed(form).lines("text");
        if (text.length() > Notebook.LONGEST_NOTE) {
            return tooLong(
                    lessonPath(slug, module, lessonId) + "/" + block + "/note", "note", text, Notebook.LONGEST_NOTE);
        }
        notebook.write(place, text);
        return pages.seeOther(lessonPath(slug, module, lessonId) + "#" + block);
    }

    /**
     * A text that must be shortened; what was typed is kept.
     *
     * @param what a note or a reflection: the middle of the message keys
     */
    public record TooLong(String action, String what, String text, int longest) {}

    @POST
    @Path("/{block}/bookmark")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response bookmark(
            @PathParam("course") Slug slug,
            @PathParam("module") Slug module,
            @PathParam("lesson") Slug lessonId,
            @PathParam("block") Slug block,
            MultivaluedMap<String, String> form) {
        PlaceKey place = place(slug, module, lessonId, block);
        if (new Typed(form).text("keep").equals("no")) {
            notebook.unmark(place);
        } else {
            notebook.mark(place);
        }
        return pages.seeOther(lessonPath(slug, module, lessonId) + "#" + block);
    }

    /** Somebody came by the library or the search, which know current revisions alone: the course's page offers the newer one. */
    private boolean isOnlyInANewerRevision(PublishedCourse pinned, Slug module, Slug lesson) {
        return pinned.content().lesson(module, lesson).isEmpty()
                && desk.current(pinned.slug()).content().lesson(module, lesson).isPresent();
    }

    private Response tooLong(String action, String what, String text, int longest) {
        return pages.page(422, "learning/too-long", new TooLong(action, what, text, longest));
    }

    private PlaceKey place(Slug slug, Slug module, Slug lessonId, Slug block) {
        AccountId learner = pages.account();
        PublishedCourse course = desk.pinned(desk.enrolment(learner, slug));
        Lesson lesson = desk.lesson(course, module, lessonId);
        if (lesson.sourceText().block(block).isEmpty()) {
            throw new NotFound();
        }
        return new PlaceKey(learner, slug, lesson.address(), block.value());
    }

    private static String lessonPath(Slug course, Slug module, Slug lesson) {
        return "/courses/" + course + "/" + module + "/" + lesson;
    }

    private LessonView view(
            AccountId learner,
            Enrolment enrolment,
            PublishedCourse course,
            Lesson lesson,
            Optional<String> moved,
            Map<String, List<String>> query) {
        Progress progress = learnerProgress.of(enrolment);
        LessonBody body = shelf.body(course, lesson, pages.language());
        CourseModule module = course.content().moduleOf(lesson);
        return new LessonView(
                enrolment.id().toString(),
                course.content().title().in(pages.language()),
                "/courses/" + course.slug(),
                module.title().in(pages.language()),
                lesson.title(pages.language()),
                Outline.path(course.content(), lesson),
                body.minutes(),
                body.weight().page(),
                body.weight().recordings(),
                body.stale(),
                body.missing(),
                moved,
                progress.hasRead(lesson),
                blocks(learner, course, lesson, body, progress, query),
                body.references(),
                Outline.of(
                        course.content(),
                        shelf.digest(course, pages.language()),
                        Optional.of(progress),
                        pages.language()),
                previous(course, lesson),
                next(course, lesson));
    }

    private List<BlockView> blocks(
            AccountId learner,
            PublishedCourse course,
            Lesson lesson,
            LessonBody body,
            Progress progress,
            Map<String, List<String>> query) {
        Map<String, Note> notes = notebook.notes(learner, course.slug(), lesson.address()).stream()
                .collect(Collectors.toMap(Note::block, Function.identity()));
        List<String> marked = notebook.bookmarks(learner, course.slug(), lesson.address()).stream()
                .map(Bookmark::block)
                .toList();
        String tools = first(query, "tools");
        var views = new ArrayList<BlockView>();
        for (CourseShelf.Part part : body.parts()) {
            views.add(new BlockView(
                    part.id(),
                    part.isActivity() ? activityHtml(course, lesson, body, part, progress, query) : part.html(),
                    part.stale(),
                    part.missing(),
                    marked.contains(part.id()),
                    Optional.ofNullable(notes.get(part.id())).map(Note::text),
                    progress.hasReadBlock(lesson.address(), part.id()),
                    part.id().equals(tools)));
        }
        return views;
    }

    private ReadyHtml activityHtml(
            PublishedCourse course,
            Lesson lesson,
            LessonBody body,
            CourseShelf.Part part,
            Progress progress,
            Map<String, List<String>> query) {
        var moment = moment(
                course,
                lesson,
                body,
                part,
                progress.kept(lesson, part.block().id()),
                part.id().equals(first(query, "block")) ? query : Map.of());
        return ReadyHtml.of(activity(part).html(moment));
    }

    private ActivityMoment moment(
            PublishedCourse course,
            Lesson lesson,
            LessonBody body,
            CourseShelf.Part part,
            Optional<String> kept,
            Map<String, List<String>> query) {
        String action = "/" + pages.language().code() + Outline.path(course.content(), lesson) + "/" + part.id();
        return new ActivityMoment(course, lesson, part.block(), body.markup(), kept, query, action);
    }

    private ActivityPart activity(CourseShelf.Part part) {
        return activityParts.stream()
                .filter(candidate ->
                        candidate.blockKinds().contains(part.block().kind()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static CourseShelf.Part part(LessonBody body, String block) {
        return body.parts().stream()
                .filter(part -> part.id().equals(block) && part.isActivity())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<Step> previous(PublishedCourse course, Lesson lesson) {
        List<Lesson> lessons = course.content().lessons().toList();
        int at = lessons.indexOf(lesson);
        return at > 0 ? Optional.of(step(course, lessons.get(at - 1))) : Optional.empty();
    }

    /** The next lesson of the module, then its quiz, then the next module, and at the end what is missing for the certificate. */
    private Step next(PublishedCourse course, Lesson lesson) {
        CourseModule module = course.content().moduleOf(lesson);
        int at = module.lessons().indexOf(lesson);
        if (at + 1 < module.lessons().size()) {
            return step(course, module.lessons().get(at + 1));
        }
        return module.quiz()
                .flatMap(course.content()::quiz)
                .map(quiz ->
                        new Step(quiz.title().in(pages.language()), "/courses/" + course.slug() + "/quiz/" + quiz.id()))
                .orElseGet(() -> afterModule(course, module));
    }

    private Step afterModule(PublishedCourse course, CourseModule module) {
        List<CourseModule> modules = course.content().modules();
        int at = modules.indexOf(module);
        return at + 1 < modules.size()
                ? step(course, modules.get(at + 1).lessons().get(0))
                : new Step(pages.text("learning.lesson.toCompletion"), "/courses/" + course.slug() + "/completion");
    }

    private Step step(PublishedCourse course, Lesson lesson) {
        return new Step(lesson.title(pages.language()), Outline.path(course.content(), lesson));
    }

    private static String first(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The form's own id, if it brought one: a form that is sent twice is then taken once. */
    private static UUID idOf(MultivaluedMap<String, String> form) {
        try {
            return Optional.ofNullable(form.getFirst("fact"))
                    .map(UUID::fromString)
                    .orElseGet(Ids::next);
        } catch (IllegalArgumentException nonsense) {
            return Ids.next();
        }
    }
}
