package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.drafting.Wording;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldError;
import org.setu.web.Typed;

/** Lets activities be written in forms of their own. What a form cannot hold without losing something is written as text, and so is any other block. */
@MadeOnce
public class ActivityDesk {
    /** What the buttons that save are called; the others change the form. */
    private static final Set<String> SAVING = Set.of("", "unfinished", BlockPages.NEXT);

    private static final Set<String> KINDS = Set.of("scenario", "reflection");
    private static final String ONLY_AS_TEXT = "courses.desk.activity.onlyAsText";

    private final StoryDesk stories;
    private final ThoughtDesk thoughts;

    @Inject
    ActivityDesk(StoryDesk stories, ThoughtDesk thoughts) {
        this.stories = stories;
        this.thoughts = thoughts;
    }

    /** What its author wants of a form. */
    enum Wish {
        /** It was opened. */
        OPEN,
        /** To see it again with a change, nothing of it saved. */
        LOOK,
        SAVE
    }

    /** What is written in a form; one of the two. */
    public record ActivityForm(Optional<StoryForm> story, Optional<ThoughtForm> thought) {}

    /**
     * A block as it came from its author, or is opened to them.
     *
     * @param form empty where it is written as text
     * @param errors what it lacks
     * @param told the key of what to say on top; blank for nothing
     */
    record Sent(Wording wording, Optional<ActivityForm> form, Wish wish, List<FieldError> errors, String told) {
        static Sent asText(Wording wording, Wish wish) {
            return new Sent(wording, Optional.empty(), wish, List.of(), "");
        }

        Sent told(String key) {
            return new Sent(wording, form, wish, errors, key);
        }
    }

    static boolean hasForm(String kind) {
        return KINDS.contains(kind);
    }

    /** A block as it is saved, or a new one as it begins. */
    Sent open(ActivityBench bench, Wording wording) {
        return hasForm(bench.kind()) ? inForm(bench, wording, Wish.OPEN) : Sent.asText(wording, Wish.OPEN);
    }

    /** A block as it was sent. */
    Sent sent(ActivityBench bench, Wording wording, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        String form = typed.text("form");
        String wish = typed.text("do");
        if (!hasForm(bench.kind()) || !form.equals(bench.kind())) {
            return wish.equals("form") ? inForm(bench, wording, Wish.LOOK) : Sent.asText(wording, wish(wish));
        }
        Optional<Sent> sent = bench.kind().equals("scenario")
                ? stories.sent(bench, wording, fields)
                : thoughts.sent(bench, wording, fields);
        return sent.map(found -> wish.equals("text") ? Sent.asText(found.wording(), Wish.LOOK) : found)
                .orElseGet(() ->
                        Sent.asText(typed(bench, wording, fields), Wish.LOOK).told(ONLY_AS_TEXT));
    }

    /** What is to be mended before a save; nothing of it where the author only looks, or keeps what is unfinished. */
    static List<FieldError> errors(String wish, boolean canBeWritten, List<FieldError> lacking) {
        if (wish(wish) == Wish.LOOK) {
            return List.of();
        } else if (!canBeWritten) {
            return List.of(new FieldError("", "courses.desk.activity.notFromForm"));
        } else {
            return wish.isEmpty() ? lacking : List.of();
        }
    }

    static Wish wish(String word) {
        return SAVING.contains(word) ? Wish.SAVE : Wish.LOOK;
    }

    private Sent inForm(ActivityBench bench, Wording wording, Wish wish) {
        Optional<Sent> opened = bench.kind().equals("scenario")
                ? stories.open(bench, wording, wish)
                : thoughts.open(bench, wording, wish);
        return opened.orElseGet(() -> Sent.asText(wording, wish).told(ONLY_AS_TEXT));
    }

    private static Wording typed(ActivityBench bench, Wording wording, MultivaluedMap<String, String> fields) {
        Optional<String> text = bench.kind().equals("scenario") ? StoryDesk.asText(fields) : ThoughtDesk.asText(fields);
        return wording.saying(text.orElse(bench.saved()));
    }
}
