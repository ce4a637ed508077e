package org.setu.programmes;

import java.util.List;
import org.setu.shared.AccountId;

/** Takes people into a cohort: with a seat while there is one, else onto the waiting list. Who is in already stays as they are. */
public interface EnrolPeople {
    void enrol(CohortId cohort, List<Person> people, AccountId by);
}
