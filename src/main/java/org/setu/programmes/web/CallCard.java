package org.setu.programmes.web;

import java.time.LocalDate;
import java.util.Optional;
import org.setu.programmes.Call;
import org.setu.programmes.Cohort;
import org.setu.programmes.Nominations;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * A call as a focal point reads it.
 *
 * @param groups for whom the programme is; blank for everybody
 * @param left how many more may be nominated; empty where as many as they like
 * @param standing how many were nominated and not declined
 * @param open how many of these nobody has decided yet
 */
public record CallCard(
        String path,
        String programme,
        String cohort,
        String groups,
        String institution,
        LocalDate begins,
        LocalDate deadline,
        LocalDate until,
        Optional<Integer> left,
        int standing,
        int open) {

    static CallCard of(
            Call call,
            Cohort cohort,
            LocalizedText programme,
            String groups,
            LocalizedText institution,
            Nominations.Count count,
            Language language) {
        return new CallCard(
                "/nominations/" + call.id(),
                programme.in(language),
                cohort.name().in(language),
                groups,
                institution.in(language),
                cohort.begins(),
                cohort.deadline(),
                call.until(),
                call.placesLeft(count.standing()),
                count.standing(),
                count.open());
    }
}
