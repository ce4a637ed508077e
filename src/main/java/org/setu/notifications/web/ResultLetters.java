package org.setu.notifications.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.setu.assessment.ResultCorrected;
import org.setu.identity.Accounts;
import org.setu.identity.Addressee;
import org.setu.notifications.Letter;
import org.setu.notifications.Outbox;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Messages;
import org.setu.shared.Site;

/** Tells learners that a quiz is passed now or is not any more, since a question was corrected. */
@MadeOnce
public class ResultLetters {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Site site;

    @Inject
    ResultLetters(Outbox outbox, Accounts accounts, Site site) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.site = site;
    }

    void tell(@Observes ResultCorrected corrected) {
        accounts.find(corrected.learner()).ifPresent(learner -> write(corrected, learner.addressee()));
    }

    private void write(ResultCorrected corrected, Addressee to) {
        Language language = to.language();
        var messages = Messages.in(language);
        String key = "notifications.resultCorrected." + (corrected.passed() ? "passed" : "failed");
        String quiz = corrected.quizTitle().in(language);
        outbox.put(new Letter(
                to,
                "resultCorrected",
                messages.text(key + ".subject", quiz),
                messages.text(
                        key + ".body",
                        to.name().in(language),
                        quiz,
                        corrected.courseTitle().in(language),
                        messages.percent(corrected.before()),
                        messages.percent(corrected.after()),
                        corrected.reason().in(language),
                        address(corrected, language))));
    }

    private String address(ResultCorrected corrected, Language language) {
        return site.publicUrl() + "/" + language.code() + "/courses/" + corrected.course() + "/quiz/" + corrected.quiz()
                + "/" + corrected.attempt();
    }
}
