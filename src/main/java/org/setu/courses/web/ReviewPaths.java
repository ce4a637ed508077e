package org.setu.courses.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.setu.courses.reviews.Place;
import org.setu.courses.reviews.Place.OfBlock;
import org.setu.courses.reviews.Place.OfQuestion;
import org.setu.shared.Slug;

/** Where what comments are about is written, read and talked about. */
final class ReviewPaths {
    private static final Pattern WRITTEN =
            Pattern.compile("(/authoring/[^/]+)/(lessons|questions)/([^?]+?)(?:/blocks/([^?]+)\\?lang=(\\w+))?");

    private ReviewPaths() {}

    static String overview(Slug course) {
        return "/authoring/" + course + "/review";
    }

    /** The page on which a trainer writes it. */
    static String written(Slug course, Place place) {
        String desk = "/authoring/" + course;
        if (place instanceof OfBlock at) {
            return desk + "/lessons/" + at.module() + "/" + at.lesson() + "/blocks/" + at.block() + "?lang="
                    + at.language().code();
        } else if (place instanceof OfQuestion at) {
            return desk + "/questions/" + at.module() + "/" + at.question();
        } else {
            return overview(course);
        }
    }

    /** The page on which it stands among its neighbours. */
    static String read(Slug course, Place place) {
        if (place instanceof OfBlock at) {
            return lesson(course, at.module(), at.lesson()) + "#" + at.block();
        } else if (place instanceof OfQuestion at) {
            return overview(course) + "/questions/" + at.module() + "#" + at.question();
        } else {
            return overview(course);
        }
    }

    static String lesson(Slug course, Slug module, Slug lesson) {
        return overview(course) + "/lessons/" + module + "/" + lesson;
    }

    /** The page on which it is talked about. */
    static String talk(Slug course, Place place) {
        return overview(course) + "/comments?at=" + place;
    }

    /** Where that is talked about which is written on this page; empty where nothing can be said on it. */
    static Optional<String> talkOf(String writtenOn) {
        Matcher found = WRITTEN.matcher(writtenOn);
        if (!found.matches()) {
            return Optional.empty();
        }
        String place = found.group(4) == null
                ? "question/" + found.group(3)
                : "block/" + found.group(3) + "/" + found.group(4) + "/" + found.group(5);
        return Place.parse(place).map(at -> found.group(1) + "/review/comments?at=" + at);
    }
}
