package org.setu.certificates.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.setu.certificates.Certificate;
import org.setu.certificates.Certificates;
import org.setu.certificates.RenewalRule;
import org.setu.courses.PublishedCourse;
import org.setu.learning.CoursePart;
import org.setu.learning.Enrolment;
import org.setu.learning.Progress;
import org.setu.shared.MadeOnce;
import org.setu.shared.Site;
import org.setu.web.Pages;

/** On the course's page, once its certificate was earned: until when that is valid, and how it is renewed. */
@MadeOnce
public class RenewalPart implements CoursePart {
    private static final byte[] NOTHING = {};

    private final Pages pages;
    private final Certificates certificates;
    private final Site site;
    private final Clock clock;

    @Inject
    RenewalPart(Pages pages, Certificates certificates, Site site, Clock clock) {
        this.pages = pages;
        this.certificates = certificates;
        this.site = site;
        this.clock = clock;
    }

    /** A quiz that is to be passed again. */
    public record QuizView(String title, String path, int atLeast) {}

    /**
     * @param validThrough on its last day
     * @param from when it can be renewed
     */
    public record RenewalView(
            Instant validThrough, boolean expired, Instant from, boolean open, List<QuizView> quizzes) {
        public RenewalView {
            quizzes = List.copyOf(quizzes);
        }
    }

    @Override
    public byte[] html(Enrolment enrolment, PublishedCourse course, Progress progress) {
        return enrolment.isCompleted()
                ? certificates
                        .ofCompletion(enrolment.id())
                        .filter(certificate ->
                                certificate.renewableFrom(site.zone()).isPresent())
                        .map(certificate -> pages.render("certificates/renewal", view(certificate, course)))
                        .orElse(NOTHING)
                : NOTHING;
    }

    private RenewalView view(Certificate certificate, PublishedCourse course) {
        Instant now = clock.instant();
        Instant from = certificate.renewableFrom(site.zone()).orElseThrow();
        return new RenewalView(
                certificate.validThrough().orElseThrow(),
                certificate.hasExpired(now),
                from,
                !now.isBefore(from),
                RenewalRule.of(course.content()).quizzes().stream()
                        .flatMap(rule -> course.content().quiz(rule.quiz()).stream()
                                .map(quiz -> new QuizView(
                                        quiz.title().in(pages.language()),
                                        "/courses/" + course.slug() + "/quiz/" + quiz.id(),
                                        rule.atLeast())))
                        .toList());
    }
}
