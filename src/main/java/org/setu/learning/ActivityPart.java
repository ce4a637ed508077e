package org.setu.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one kind of activity looks like inside a lesson, and what it makes of a learner's answer. The module that knows the kind implements it; everything
 * works as a plain form.
 */
public interface ActivityPart {
    Set<String> blockKinds();

    /** The activity's HTML, safe to show as it is. */
    byte[] html(ActivityMoment moment);

    /** Takes a form that was sent from that HTML. */
    Taken take(ActivityMoment moment, Map<String, List<String>> form);

    /** What became of the form. */
    sealed interface Taken {
        /** @param percent how well it went; 100 where nothing is right or wrong */
        record Done(String detail, int percent) implements Taken {}

        /** What was written must be shortened first; it is shown again, whole. */
        record TooLong(String text, int longest) implements Taken {}

        /** The activity goes on; the query says where, for the next showing. */
        record GoesOn(String query) implements Taken {}
    }
}
