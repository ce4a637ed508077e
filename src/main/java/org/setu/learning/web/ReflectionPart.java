package org.setu.learning.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.setu.courses.Reflection;
import org.setu.learning.ActivityMoment;
import org.setu.learning.ActivityPart;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** A reflection: one writes first, then compares with the criteria and, where there is one, a model answer. */
@MadeOnce
public class ReflectionPart implements ActivityPart {
    /** As many characters as an answer may have. */
    private static final int LONGEST_TEXT = 3_900;

    private final Pages pages;
    private final CourseShelf shelf;

    @Inject
    ReflectionPart(Pages pages, CourseShelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
    }

    /** @param text what the learner wrote; empty before */
    public record ReflectionView(
            String id,
            String prompt,
            Optional<String> text,
            List<String> rubric,
            Optional<String> sample,
            String action,
            int longest) {}

    @Override
    public Set<String> blockKinds() {
        return Set.of("reflection");
    }

    @Override
    public byte[] html(ActivityMoment moment) {
        var block = moment.block();
        Reflection reflection = shelf.reflection(block);
        List<String> rubric = IntStream.range(0, reflection.rubric().size())
                .mapToObj(at -> moment.markup()
                        .words(
                                block,
                                new Slug("rubric-" + at),
                                reflection.rubric().get(at)))
                .toList();
        return pages.render(
                "learning/reflection",
                new ReflectionView(
                        block.id().value(),
                        moment.markup().html(block, new Slug("prompt"), reflection.prompt()),
                        moment.kept(),
                        rubric,
                        reflection.sample().map(sample -> moment.markup().html(block, new Slug("sample"), sample)),
                        moment.action(),
                        LONGEST_TEXT));
    }

    @Override
    public Taken take(ActivityMoment moment, Map<String, List<String>> form) {
        List<String> texts = form.getOrDefault("text", List.of());
        String text = texts.isEmpty() ? "" : Typed.readable(texts.get(0)).strip();
        if (text.isEmpty()) {
            return new Taken.GoesOn("empty=1");
        } else {
            return text.length() > LONGEST_TEXT ? new Taken.TooLong(text, LONGEST_TEXT) : new Taken.Done(text, 100);
        }
    }
}
