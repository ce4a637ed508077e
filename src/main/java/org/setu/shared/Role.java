package org.setu.shared;

/** What somebody may be on Setu, besides a participant, which everybody is who has an account. */
public enum Role {
    PARTICIPANT,
    /** Reads drafts, comments on them and signs them off, but changes nothing. */
    REVIEWER,
    TRAINER,
    MANAGER,
    ADMINISTRATOR
}
