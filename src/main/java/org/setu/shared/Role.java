package org.setu.shared;

/** What somebody may be on Setu, besides a participant, which everybody is who has an account. */
public enum Role {
    PARTICIPANT,
    /** Reads drafts, comments on them and signs them off, but changes nothing. */
    REVIEWER,
    /** Writes and translates a course's draft, but decides nothing that reaches learners. */
    WRITER,
    /** Answers for a course: writes and publishes it, and says who works on it. */
    TRAINER,
    MANAGER,
    /** Speaks for an institution where they work: confirms who works there, and nominates its people for cohorts. */
    FOCAL_POINT,
    ADMINISTRATOR
}
