package org.setu.learning.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.Scenario;
import org.setu.courses.Scenario.Walk;
import org.setu.learning.ActivityMoment;
import org.setu.learning.ActivityPart;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/**
 * A scenario, scene by scene. The choices made so far stand in the page's address, so that going back in the browser takes a choice back;
 * an ending is kept as the path of choices that led to it.
 */
@MadeOnce
public class ScenarioPart implements ActivityPart {
    private static final int LONGEST_PATH = 60;

    private final Pages pages;
    private final CourseShelf shelf;

    @Inject
    ScenarioPart(Pages pages, CourseShelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
    }

    /**
     * @param consequence what followed from the last choice; blank before the first
     * @param path the choices made so far, comma separated
     */
    public record ScenarioView(
            String id,
            String title,
            String intro,
            String consequence,
            String scene,
            List<ChoiceView> choices,
            Optional<String> outcome,
            String path,
            String action,
            String again,
            boolean doneBefore) {}

    public record ChoiceView(String id, String text) {}

    @Override
    public Set<String> blockKinds() {
        return Set.of("scenario");
    }

    @Override
    public byte[] html(ActivityMoment moment) {
        Scenario scenario = shelf.scenario(moment.block());
        boolean restarted = moment.asked("again").isPresent();
        String path = restarted ? "" : moment.asked("path").or(moment::kept).orElse("");
        Walk walk = along(scenario, path);
        return pages.render("learning/scenario", view(moment, scenario, walk));
    }

    @Override
    public Taken take(ActivityMoment moment, Map<String, List<String>> form) {
        Scenario scenario = shelf.scenario(moment.block());
        String before = first(form, "path");
        Walk walk = along(scenario, before.isEmpty() ? first(form, "choice") : before + "," + first(form, "choice"));
        return walk.scene().isEnding() ? new Taken.Done(walk.path(), 100) : new Taken.GoesOn("path=" + walk.path());
    }

    private ScenarioView view(ActivityMoment moment, Scenario scenario, Walk walk) {
        var block = moment.block();
        var choices = new ArrayList<ChoiceView>();
        walk.scene()
                .choices()
                .forEach(choice -> choices.add(
                        new ChoiceView(choice.id().value(), moment.markup().words(block, choice.id(), choice.text()))));
        return new ScenarioView(
                block.id().value(),
                moment.markup().words(block, new Slug("title"), scenario.title()),
                moment.markup().html(block, new Slug("intro"), scenario.intro()),
                walk.last()
                        .map(choice -> moment.markup().html(block, choice.id(), choice.feedback()))
                        .orElse(""),
                moment.markup().html(block, walk.scene().id(), walk.scene().text()),
                choices,
                walk.scene().outcome().map(outcome -> outcome.name().toLowerCase(Locale.ROOT)),
                walk.path(),
                moment.action(),
                "?block=" + block.id() + "&again=1#" + block.id(),
                moment.kept().isPresent());
    }

    private static String first(Map<String, List<String>> form, String name) {
        List<String> values = form.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private static Walk along(Scenario scenario, String path) {
        return scenario.walk(Arrays.stream(path.split(",")).limit(LONGEST_PATH).toList())
                .orElseThrow(NotFound::new);
    }
}
