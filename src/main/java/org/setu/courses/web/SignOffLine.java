package org.setu.courses.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One sign-off that a course asks for.
 *
 * @param aspect its key
 * @param vouching what who gives it vouches for
 * @param required whether the programme requires it of every course
 * @param state how it stands; the name of a {@link org.setu.courses.reviews.Standing.State}
 * @param given for the draft as it is
 * @param earlier the newest that was given for the draft as it was
 * @param writers the names of those who wrote what is not published yet; blank for nobody
 * @param mine whether the viewer has given it
 * @param enough whether it would be given if the viewer gave it
 */
public record SignOffLine(
        String aspect,
        String title,
        String vouching,
        boolean required,
        String state,
        List<Given> given,
        Optional<Given> earlier,
        String writers,
        boolean mine,
        boolean enough) {
    /**
     * @param person the account of who gave it
     * @param changesPath what has changed since
     */
    public record Given(String by, String person, Instant at, String changesPath) {}

    public boolean isGiven() {
        return state.equals("GIVEN");
    }

    /** The word's shape and colour: ok, wait or late. */
    public String tag() {
        return isGiven() ? "ok" : "wait";
    }
}
