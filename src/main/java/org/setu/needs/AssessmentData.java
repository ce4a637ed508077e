package org.setu.needs;

import jakarta.inject.Inject;
import java.util.Map;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** Every word on what a person can do, for the copy of their data. */
@MadeOnce
public class AssessmentData implements PersonalData {
    private final Assessments assessments;

    @Inject
    AssessmentData(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public String section() {
        return "competencies";
    }

    @Override
    public Object of(AccountId account) {
        return assessments.history(account).stream()
                .map(event -> Map.of(
                        "competency", event.competency(),
                        "what", event.what().name(),
                        "level", event.level().name(),
                        "words", event.words(),
                        "at", event.at().toString()))
                .toList();
    }
}
