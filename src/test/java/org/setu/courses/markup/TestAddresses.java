package org.setu.courses.markup;

import org.setu.courses.LessonMarkup;
import org.setu.shared.Slug;

/** Addresses as a page might make them. */
public final class TestAddresses implements LessonMarkup.Addresses {
    @Override
    public String media(String path) {
        return "/m/" + path + "?a=1&b=2";
    }

    @Override
    public String lesson(Slug module, Slug lesson) {
        return "/en/courses/clean-water/" + module + "/" + lesson;
    }
}
