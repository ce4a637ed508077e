package org.setu.courses;

/** Reminds those who were asked for a sign-off that its day is near or has passed. */
public interface ReviewReminders {
    /** Reminds of all that are due, each once, whichever nodes do this at the same time. */
    void sendDue();
}
