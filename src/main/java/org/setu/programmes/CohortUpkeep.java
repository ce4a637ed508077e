package org.setu.programmes;

/** What cohorts need done by themselves. */
public interface CohortUpkeep {
    /** Reminds all who are due, each once, whichever nodes do this at the same time; then tells focal points who is late, and at last those who keep a cohort. */
    void remindDue();

    /** Lets in those who were invited and have an account by now, and forgets what is not needed any more. */
    void hourly();
}
