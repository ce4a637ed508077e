package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.setu.courses.Block;
import org.setu.courses.Findings;
import org.setu.courses.LessonMarkup;
import org.setu.courses.Revisions;
import org.setu.courses.Scenario;
import org.setu.courses.drafting.Wording;
import org.setu.courses.drafting.activity.FirstWords;
import org.setu.courses.drafting.activity.Story;
import org.setu.courses.drafting.activity.Story.Choice;
import org.setu.courses.drafting.activity.Story.Scene;
import org.setu.courses.drafting.activity.StoryFaults;
import org.setu.courses.drafting.activity.StoryFaults.Fault;
import org.setu.courses.drafting.activity.StoryIds;
import org.setu.courses.drafting.activity.StoryMap;
import org.setu.courses.drafting.activity.StorySource;
import org.setu.courses.web.ActivityDesk.ActivityForm;
import org.setu.courses.web.ActivityDesk.Sent;
import org.setu.courses.web.ActivityDesk.Wish;
import org.setu.courses.web.StoryForm.Original;
import org.setu.courses.web.StoryForm.Removal;
import org.setu.courses.web.StoryForm.TryOut;
import org.setu.courses.web.StoryForm.Way;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Lets a scenario be written scene by scene, and tried out before it is saved. */
@MadeOnce
class StoryDesk {
    private final Pages pages;
    private final Revisions revisions;

    @Inject
    StoryDesk(Pages pages, Revisions revisions) {
        this.pages = pages;
        this.revisions = revisions;
    }

    /** @return empty where the text of the block, or of what it translates, does not fit the form */
    Optional<Sent> open(ActivityBench bench, Wording wording, Wish wish) {
        boolean isNew = bench.block().isEmpty() && wish == Wish.OPEN;
        Optional<Story> source = original(bench);
        if (source.isEmpty() && bench.original().isPresent()) {
            return Optional.empty();
        }
        return StorySource.parse(wording.text())
                .map(StorySource::story)
                .map(found -> isNew ? Story.begun() : found)
                .map(found ->
                        source.map(structure -> translated(structure, found)).orElse(found))
                .map(story -> {
                    boolean isBegun =
                            bench.block().isPresent() && !wording.text().isBlank();
                    List<FieldError> errors = isBegun ? errors(story, source) : List.of();
                    return new Sent(wording, form(bench, wording, story, new StoryAsked()), wish, errors, "");
                });
    }

    /** @return empty where what is translated does not fit the form any more */
    Optional<Sent> sent(ActivityBench bench, Wording wording, MultivaluedMap<String, String> typedFields) {
        var fields = new StoryFields(typedFields);
        String word = new Typed(typedFields).text("do");
        Optional<Story> source = original(bench);
        if (source.isEmpty() && bench.original().isPresent()) {
            return Optional.empty();
        }
        Story typed = source.map(fields::translating).orElseGet(fields::story);
        Story story = source.isPresent() ? typed : fields.changed(typed);
        Optional<Scene> removal = source.isPresent() ? Optional.empty() : fields.askedToRemove(story);
        Optional<Wording> written = StorySource.parse(bench.saved())
                .or(() -> StorySource.parse(""))
                .flatMap(saved -> saved.with(story, ids(bench)))
                .map(wording::saying);
        Wording shown = written.orElseGet(() -> wording.saying(bench.saved()));
        return Optional.of(new Sent(
                shown,
                form(bench, shown, story, new StoryAsked(removal, fields.path())),
                ActivityDesk.wish(word),
                ActivityDesk.errors(word, written.isPresent(), errors(story, source)),
                ""));
    }

    /** What was typed, as text: for whom the form does not fit any more. */
    static Optional<String> asText(MultivaluedMap<String, String> fields) {
        return StorySource.parse("").flatMap(empty -> empty.with(new StoryFields(fields).story(), StoryIds.none()));
    }

    /** What was asked beside the story itself. */
    private record StoryAsked(Optional<Scene> removal, List<String> path) {
        StoryAsked() {
            this(Optional.empty(), List.of());
        }
    }

    private static Optional<Story> original(ActivityBench bench) {
        return bench.original().flatMap(StorySource::parse).map(StorySource::story);
    }

    private StoryIds ids(ActivityBench bench) {
        if (bench.block().isEmpty()) {
            return StoryIds.none();
        }
        String file = bench.place().file(bench.place().source());
        return StoryIds.usedIn(
                revisions.ever(bench.place().course(), file), bench.block().get());
    }

    private static List<FieldError> errors(Story story, Optional<Story> source) {
        List<Fault> faults = source.map(original -> StoryFaults.ofTranslation(story, original))
                .orElseGet(() -> StoryFaults.of(story));
        return faults.stream()
                .map(fault -> new FieldError(fault.field(), "courses.desk.story.flaw." + fault.flaw(), fault.number()))
                .toList();
    }

    /** What is written already, in the ways of the source. */
    private static Story translated(Story source, Story written) {
        return new Story(
                written.title(),
                written.intro(),
                source.start(),
                source.scenes().stream()
                        .map(scene -> translated(scene, written.scene(scene.name())))
                        .toList());
    }

    private static Scene translated(Scene source, Optional<Scene> written) {
        return new Scene(
                source.name(),
                written.map(Scene::text).orElse(""),
                source.outcome(),
                source.choices().stream()
                        .map(choice -> translated(choice, written.flatMap(found -> found.choice(choice.name()))))
                        .toList());
    }

    private static Choice translated(Choice source, Optional<Choice> written) {
        return new Choice(
                source.name(),
                written.map(Choice::text).orElse(""),
                written.map(Choice::feedback).orElse(""),
                source.to());
    }

    private Optional<ActivityForm> form(ActivityBench bench, Wording wording, Story story, StoryAsked asked) {
        Optional<Original> original = original(bench)
                .map(source -> new Original(source, bench.place().source().code()));
        var form = new StoryForm(
                story,
                bench.language().code(),
                original,
                places(story, ""),
                outcomes(),
                asked.removal().map(scene -> removal(story, scene)),
                StoryMap.of(story),
                tryOut(bench, wording, asked.path()),
                bench.action());
        return Optional.of(new ActivityForm(Optional.of(form), Optional.empty()));
    }

    private Removal removal(Story story, Scene scene) {
        Map<String, String> instead = places(story, scene.name());
        instead.remove(Story.A_NEW_SCENE);
        return new Removal(scene.name(), story.waysTo(scene.name()), instead);
    }

    private Map<String, String> places(Story story, String without) {
        var places = new LinkedHashMap<String, String>();
        for (Scene scene : story.scenes()) {
            if (!scene.name().equals(without)) {
                places.put(scene.name(), named(story, scene));
            }
        }
        places.put(Story.A_NEW_SCENE, pages.text("courses.desk.story.newScene"));
        return places;
    }

    private String named(Story story, Scene scene) {
        int number = story.number(scene.name());
        return scene.text().isEmpty()
                ? pages.text("courses.desk.story.sceneWithoutText", number)
                : pages.text("courses.desk.story.sceneNamed", number, FirstWords.of(scene.text()));
    }

    private Map<String, String> outcomes() {
        var outcomes = new LinkedHashMap<String, String>();
        outcomes.put("", pages.text("courses.desk.story.goesOn"));
        for (Scenario.Outcome outcome : Scenario.Outcome.values()) {
            outcomes.put(outcome.name().toLowerCase(Locale.ROOT), pages.text("courses.desk.story.ends." + outcome));
        }
        return outcomes;
    }

    private static Optional<TryOut> tryOut(ActivityBench bench, Wording wording, List<String> path) {
        Block block = bench.block(wording);
        return Scenario.read(block, new Findings())
                .flatMap(story -> story.walk(path).map(walk -> tryOut(bench, block, story, walk)));
    }

    private static TryOut tryOut(ActivityBench bench, Block block, Scenario story, Scenario.Walk walk) {
        LessonMarkup markup = BlockDesk.markup(bench.draft(), bench.lesson(), block);
        Scenario.Scene scene = walk.scene();
        var ways = new ArrayList<Way>();
        for (Scenario.Choice choice : scene.choices()) {
            var further = new ArrayList<>(walk.choices());
            further.add(choice.id().value());
            String to = story.scene(choice.to()).isEmpty() ? "" : String.join(",", further);
            ways.add(new Way(markup.words(block, new Slug("try-" + choice.line()), choice.text()), to));
        }
        return new TryOut(
                story.title(),
                walk.choices().isEmpty() ? markup.html(block, new Slug("try-intro"), story.intro()) : "",
                walk.last()
                        .map(choice -> markup.html(block, new Slug("try-" + choice.line() + "f"), choice.feedback()))
                        .orElse(""),
                markup.html(block, new Slug("try-scene-" + scene.line()), scene.text()),
                ways,
                scene.outcome().map(Enum::name).orElse(""),
                walk.path());
    }
}
