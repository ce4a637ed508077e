package org.setu.courses.web;

import jakarta.inject.Inject;
import org.setu.courses.CourseDesk;
import org.setu.courses.PublishedCourse;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** The desk as modules above know it. */
@MadeOnce
public class DeskForOthers implements CourseDesk {
    private final Pages pages;
    private final AuthorDesk desk;

    @Inject
    DeskForOthers(Pages pages, AuthorDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /** @param here as in {@code courses/bar.jte} */
    public record BarView(CourseBar bar, String here) {}

    @Override
    public PublishedCourse course(Slug course) {
        desk.authorOf(course);
        return desk.published(course).orElseThrow(NotFound::new);
    }

    @Override
    public boolean isLed(Slug course) {
        return desk.isTrainerOf(course);
    }

    @Override
    public byte[] bar(Slug course, Tab here) {
        return pages.render("courses/barAlone", new BarView(desk.bar(desk.draft(course)), here.key()));
    }
}
