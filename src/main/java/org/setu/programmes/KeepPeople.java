package org.setu.programmes;

import org.setu.shared.AccountId;
import org.setu.sheets.Sheet;

/** Keeps a table of people as if it had been brought as a file, so that what becomes of each row is seen before anybody is enrolled. */
public interface KeepPeople {
    /** @param name what stands in place of a file's name */
    KeptSheetId keep(CohortId cohort, String name, Sheet sheet, AccountId by);
}
