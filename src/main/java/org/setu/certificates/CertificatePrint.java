package org.setu.certificates;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.shared.LocalizedText;

/**
 * All that is printed of one certificate, ready to be set on paper.
 *
 * <p>What a page cannot hold is refused here, so that whoever fills a print learns of it before anything is awarded. A text
 * that exists in one language only is printed in that language on both sides.
 *
 * @param holder the name as its owner writes it; see {@link PrintableName}
 * @param statement what the holder did, to follow the name: "has completed the course and passed its assessment"
 * @param workload the computed learning time; seconds are left out
 * @param assessment how learning was judged, such as "Final quiz, pass mark 70 %"
 * @param revision the published revision of the course that was taken
 * @param validThrough a moment on its last day; empty where it never expires
 * @param zone where the issuer's calendar says which day it was
 */
public record CertificatePrint(
        Kind kind,
        String number,
        LocalizedText holder,
        LocalizedText course,
        LocalizedText statement,
        Duration workload,
        List<LocalizedText> competencies,
        LocalizedText assessment,
        int revision,
        Instant issuedAt,
        Optional<Instant> validThrough,
        ZoneId zone,
        URI verifyAt) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_STATEMENT = 300;
    public static final int LONGEST_COMPETENCY = 120;
    public static final int LONGEST_ASSESSMENT = 160;
    public static final int LONGEST_ADDRESS = 200;
    public static final int MOST_COMPETENCIES = 8;

    /** What the certificate claims: that a course was completed, or only that somebody took part. */
    public enum Kind {
        COMPLETION,
        PARTICIPATION
    }

    public CertificatePrint {
        competencies = List.copyOf(competencies);
        if (competencies.size() > MOST_COMPETENCIES) {
            throw new IllegalArgumentException("More than " + MOST_COMPETENCIES + " competencies");
        }
        limit("number", 40, Stream.of(number));
        limit("holder", LONGEST_NAME, holder.texts().values().stream());
        limit("course", LONGEST_TITLE, course.texts().values().stream());
        limit("statement", LONGEST_STATEMENT, statement.texts().values().stream());
        limit("assessment", LONGEST_ASSESSMENT, assessment.texts().values().stream());
        limit("address", LONGEST_ADDRESS, Stream.of(verifyAt.toASCIIString()));
        competencies.forEach(
                competency -> limit("competency", LONGEST_COMPETENCY, competency.texts().values().stream()));
    }

    private static void limit(String what, int longest, Stream<String> texts) {
        texts.filter(text -> text.isBlank() || text.length() > longest)
                .findFirst()
                .ifPresent(text -> {
                    throw new IllegalArgumentException(
                            "The %s has %d characters; 1 to %d fit".formatted(what, text.length(), longest));
                });
    }
}
