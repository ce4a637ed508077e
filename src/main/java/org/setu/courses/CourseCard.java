package org.setu.courses;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * What a course says of itself, to the catalogue and on a certificate.
 *
 * @param languages the first is the source; the others are translations of it
 * @param audiences for whom it is written, such as {@code civil-society}
 * @param priorityAreas keys of {@link SharedKnowledge#priorityAreas}
 */
public record CourseCard(
        List<Language> languages,
        LocalizedText title,
        LocalizedText summary,
        String licence,
        Set<String> audiences,
        List<String> priorityAreas,
        Certificate certificate,
        EnrolmentRule enrolment) {
    /** For whom a course can be written. */
    public static final List<String> AUDIENCES =
            List.of("government", "civil-society", "diaspora", "recruiter", "academia", "media");

    public CourseCard {
        languages = List.copyOf(languages);
        audiences = Set.copyOf(audiences);
        priorityAreas = List.copyOf(priorityAreas);
    }

    /**
     * @param title what the certificate calls the course
     * @param statement what its holder has shown to be able to do
     * @param validMonths how long it is valid, if it is renewed no sooner; empty where it never expires
     */
    public record Certificate(LocalizedText title, LocalizedText statement, Optional<Integer> validMonths) {
        public static final int FEWEST_MONTHS = 1;
        public static final int MOST_MONTHS = 120;
    }

    /** Who may enrol, and when. What is empty restricts nobody. */
    public record EnrolmentRule(
            Set<String> audiences, Set<String> institutions, Optional<LocalDate> from, Optional<LocalDate> until) {
        public EnrolmentRule {
            audiences = Set.copyOf(audiences);
            institutions = Set.copyOf(institutions);
        }
    }
}
