package org.setu.courses.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.setu.courses.drafting.LessonDraft.Direction;
import org.setu.courses.drafting.TypedText;
import org.setu.courses.drafting.Wording;
import org.setu.courses.drafting.activity.Thought;
import org.setu.courses.drafting.activity.ThoughtSource;
import org.setu.courses.web.ActivityDesk.ActivityForm;
import org.setu.courses.web.ActivityDesk.Sent;
import org.setu.courses.web.ActivityDesk.Wish;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;
import org.setu.web.Typed;

/** Lets a reflection be written: what one is to think about, by what one measures it, how one might answer. */
@MadeOnce
class ThoughtDesk {
    private static final String CRITERION = "criterion-";

    /** @return empty where the text of the block, or of what it translates, does not fit the form */
    Optional<Sent> open(ActivityBench bench, Wording wording, Wish wish) {
        boolean isNew = bench.block().isEmpty() && wish == Wish.OPEN;
        Optional<Thought> source = original(bench);
        if (source.isEmpty() && bench.original().isPresent()) {
            return Optional.empty();
        }
        return ThoughtSource.parse(wording.text())
                .map(ThoughtSource::thought)
                .map(found -> isNew ? Thought.begun() : found)
                .map(found -> source.map(original -> asLong(found, original)).orElse(found))
                .map(thought -> {
                    boolean isBegun =
                            bench.block().isPresent() && !wording.text().isBlank();
                    List<FieldError> errors = isBegun ? errors(thought, source) : List.of();
                    return new Sent(wording, form(bench, thought), wish, errors, "");
                });
    }

    /** @return empty where what is translated does not fit the form any more */
    Optional<Sent> sent(ActivityBench bench, Wording wording, MultivaluedMap<String, String> fields) {
        String word = new Typed(fields).text("do");
        Optional<Thought> source = original(bench);
        if (source.isEmpty() && bench.original().isPresent()) {
            return Optional.empty();
        }
        Thought typed = typed(fields);
        Thought thought = source.map(original -> asLong(typed, original)).orElseGet(() -> changed(typed, word));
        Optional<Wording> written = ThoughtSource.parse(bench.saved())
                .or(() -> ThoughtSource.parse(""))
                .flatMap(saved -> saved.with(thought))
                .map(wording::saying);
        return Optional.of(new Sent(
                written.orElseGet(() -> wording.saying(bench.saved())),
                form(bench, thought),
                ActivityDesk.wish(word),
                ActivityDesk.errors(word, written.isPresent(), errors(thought, source)),
                ""));
    }

    /** What was typed, as text: for whom the form does not fit any more. */
    static Optional<String> asText(MultivaluedMap<String, String> fields) {
        return ThoughtSource.parse("").flatMap(empty -> empty.with(typed(fields)));
    }

    private static Optional<Thought> original(ActivityBench bench) {
        return bench.original().flatMap(ThoughtSource::parse).map(ThoughtSource::thought);
    }

    /** With as many criteria as the original has. */
    private static Thought asLong(Thought thought, Thought original) {
        var rubric = new ArrayList<String>();
        for (int at = 0; at < original.rubric().size(); at++) {
            rubric.add(at < thought.rubric().size() ? thought.rubric().get(at) : "");
        }
        return new Thought(thought.prompt(), rubric, thought.sample());
    }

    private static Thought typed(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        var rubric = new ArrayList<String>();
        for (int at = 0; fields.containsKey(CRITERION + at); at++) {
            rubric.add(TypedText.line(typed.exactly(CRITERION + at)));
        }
        return new Thought(TypedText.text(typed.exactly("prompt")), rubric, TypedText.text(typed.exactly("sample")));
    }

    private static Thought changed(Thought thought, String word) {
        String[] wish = word.split("~");
        int at = wish.length > 1 && wish[1].matches("\\d{1,4}") ? Integer.parseInt(wish[1]) : -1;
        return switch (wish[0]) {
            case "criterion-add" -> thought.withCriterion();
            case "criterion-up" -> thought.moved(at, Direction.UP);
            case "criterion-down" -> thought.moved(at, Direction.DOWN);
            case "criterion-remove" -> thought.without(at);
            default -> thought;
        };
    }

    private static List<FieldError> errors(Thought thought, Optional<Thought> source) {
        var errors = new FieldErrors();
        errors.refuseIf(thought.prompt().isEmpty(), "prompt", "courses.desk.thought.flaw.PROMPT");
        if (thought.rubric().stream().allMatch(String::isEmpty)) {
            errors.refuse(thought.rubric().isEmpty() ? "rubric" : CRITERION + 0, "courses.desk.thought.flaw.RUBRIC");
        } else if (source.isPresent()) {
            for (int at = 0; at < thought.rubric().size(); at++) {
                errors.refuseIf(
                        thought.rubric().get(at).isEmpty(), CRITERION + at, "courses.desk.thought.flaw.CRITERION");
            }
        }
        boolean lacksSample =
                source.filter(original -> !original.sample().isEmpty()).isPresent()
                        && thought.sample().isEmpty();
        errors.refuseIf(lacksSample, "sample", "courses.desk.thought.flaw.SAMPLE");
        return errors.all();
    }

    private static Optional<ActivityForm> form(ActivityBench bench, Thought thought) {
        var form = new ThoughtForm(
                thought,
                bench.language().code(),
                original(bench),
                bench.place().source().code(),
                bench.action());
        return Optional.of(new ActivityForm(Optional.empty(), Optional.of(form)));
    }
}
