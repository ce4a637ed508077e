package org.setu.reporting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.reporting.CapacityChange;
import org.setu.web.FieldError;

/**
 * The page for a coordination meeting.
 *
 * @param body that meets; empty where it is about an institution
 * @param bodies names by id, to choose from
 * @param scope whom it is about, in words
 * @param institution where the reader looks; blank for all they may see
 * @param institutions names by id, those below others indented
 * @param typed the day of the last meeting as it was asked for
 * @param since the day of the last meeting
 * @param people how many hold a valid certificate today
 * @param completed courses that were completed since then
 * @param running courses that are under way
 * @param horizon the day up to which known departures are counted
 * @param peoplePath where those with a certificate are listed; blank of a body, whose people are listed nowhere
 * @param changePath where those are listed who came and who went; likewise
 * @param completedPath where those who completed are listed; likewise
 * @param runningPath where those who are under way are listed; likewise
 * @param capacityPath where the matrix is
 * @param at when it was counted
 */
public record MeetingView(
        Optional<BodyScope> body,
        Map<String, String> bodies,
        String scope,
        String institution,
        Map<String, String> institutions,
        String typed,
        List<FieldError> errors,
        LocalDate since,
        long people,
        CapacityChange change,
        long completed,
        long running,
        LocalDate horizon,
        List<AreaLine> areas,
        String peoplePath,
        String changePath,
        String completedPath,
        String runningPath,
        String capacityPath,
        Instant at) {
    public MeetingView {
        errors = List.copyOf(errors);
        areas = List.copyOf(areas);
    }

    /** Whether there is anything to count for the reader. */
    public boolean isCounted() {
        return body.isEmpty() || body.get().isCounted();
    }

    /** Whether any area is held against a need. */
    public boolean hasNeeds() {
        return areas.stream().anyMatch(AreaLine::isNeeded);
    }

    /**
     * One priority area.
     *
     * @param then how many there were on the day of the last meeting
     * @param soon how many will be left at the horizon, of those who are certified today
     * @param without the first institutions that have nobody, by name
     * @param more how many further ones have nobody
     * @param one how many institutions hang on one person
     * @param needed how many people are needed; none where nobody has said so
     * @param missing how many more are needed
     * @param peoplePath where the people are listed; blank of a body
     * @param changePath where those are listed who came and who went since then; blank of a body
     * @param soonPath where those are listed who come and who go until the horizon; blank of a body
     */
    public record AreaLine(
            String key,
            String title,
            int people,
            int then,
            int soon,
            List<String> without,
            long more,
            long one,
            int needed,
            int missing,
            String peoplePath,
            String changePath,
            String soonPath,
            String gapsPath) {
        public AreaLine {
            without = List.copyOf(without);
        }

        public int change() {
            return people - then;
        }

        public boolean isNeeded() {
            return needed > 0;
        }

        /** Whether somebody is known to leave. */
        public boolean shrinks() {
            return soon < people;
        }
    }
}
