package org.setu.assessment;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.setu.learning.Enrolment;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Lets a learner begin a quiz, or go on with it: one attempt is open at a time, on however many devices. */
@MadeOnce
public class StartAttempt {
    private final OpenAttempt openAttempt;

    @Inject
    StartAttempt(OpenAttempt openAttempt) {
        this.openAttempt = openAttempt;
    }

    public StartOutcome start(Enrolment enrolment, Slug quiz) {
        try {
            return openAttempt.open(enrolment, quiz);
        } catch (PersistenceException raced) {
            // Another device began at the same moment and has the number: now its attempt is there to go on with.
            return openAttempt.open(enrolment, quiz);
        }
    }
}
