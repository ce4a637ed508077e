package org.setu.programmes.enrolling;

import jakarta.inject.Inject;
import org.setu.programmes.CohortId;
import org.setu.programmes.KeptSheetId;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Twice;

/** Enrols everybody of a table who can be, at once: all or, where something fails, none. What cannot be taken is passed over. */
@MadeOnce
public class EnrolSheet {
    private final SheetEnrolment sheetEnrolment;

    @Inject
    EnrolSheet(SheetEnrolment sheetEnrolment) {
        this.sheetEnrolment = sheetEnrolment;
    }

    /** Whether the table was still there: of two who say so at once, or of one who says so twice, the second finds it done. */
    public boolean enrol(CohortId cohort, KeptSheetId id, AccountId by) {
        return Twice.tried(() -> sheetEnrolment.enrol(cohort, id, by));
    }
}
