package org.setu.shared;

/** What somebody may be on Setu, besides a participant, which everybody is who has an account. */
public enum Role {
    PARTICIPANT,
    TRAINER,
    MANAGER,
    ADMINISTRATOR
}
