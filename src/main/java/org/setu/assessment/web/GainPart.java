package org.setu.assessment.web;

import jakarta.inject.Inject;
import org.setu.assessment.Attempts;
import org.setu.courses.PublishedCourse;
import org.setu.learning.CoursePart;
import org.setu.learning.Enrolment;
import org.setu.learning.Progress;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** On the course's page, once the test at the end was taken: what the course changed for this learner. */
@MadeOnce
public class GainPart implements CoursePart {
    private static final byte[] NOTHING = {};

    private final Pages pages;
    private final Attempts attempts;

    @Inject
    GainPart(Pages pages, Attempts attempts) {
        this.pages = pages;
        this.attempts = attempts;
    }

    @Override
    public byte[] html(Enrolment enrolment, PublishedCourse course, Progress progress) {
        return attempts.gain(enrolment.id(), course.content(), progress)
                .map(gain -> pages.render("assessment/gain", GainView.of(gain, course.content(), pages)))
                .orElse(NOTHING);
    }
}
