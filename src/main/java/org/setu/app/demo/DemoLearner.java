package org.setu.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.setu.identity.District;
import org.setu.identity.EmailAddress;
import org.setu.identity.Gender;
import org.setu.identity.ParticipantKind;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * Somebody invented who learned, as a line of {@code learners.tsv} tells.
 *
 * @param workplace the short name of an institution of the tree; one with blanks in it is not in the tree
 * @param confirmed whether somebody confirmed the posting
 * @param daysAgo since the enrolment
 * @param days from the enrolment to what was done last
 * @param mark per cent in the final quiz or, on the way there, in the others
 */
record DemoLearner(
        LocalizedText name,
        ParticipantKind kind,
        Gender gender,
        District district,
        String workplace,
        String position,
        boolean confirmed,
        Stage stage,
        int daysAgo,
        int days,
        int mark) {
    private static final int EASIER_QUIZ = 74;

    /** How far somebody came. */
    enum Stage {
        REGISTERED,
        ENROLLED,
        BEGUN,
        HALF,
        READ,
        FAILED,
        COMPLETED;

        boolean reaches(Stage other) {
            return compareTo(other) >= 0;
        }
    }

    static List<DemoLearner> all() {
        try (InputStream file = DemoLearner.class.getResourceAsStream("learners.tsv")) {
            if (file == null) {
                throw new IllegalStateException("No learners.tsv beside " + DemoLearner.class);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(DemoLearner::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read learners.tsv", unreadable);
        }
    }

    static DemoLearner of(String line) {
        String[] cells = line.split("\t", -1);
        return new DemoLearner(
                LocalizedText.of(cells[0], cells[1]),
                ParticipantKind.valueOf(cells[2]),
                Gender.valueOf(cells[3]),
                District.valueOf(cells[4]),
                cells[5],
                cells[6],
                cells[7].equals("confirmed"),
                Stage.valueOf(cells[8]),
                Integer.parseInt(cells[9]),
                Integer.parseInt(cells[10]),
                Integer.parseInt(cells[11]));
    }

    EmailAddress email() {
        String local = name.in(Language.EN)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "")
                .replace(' ', '.');
        return new EmailAddress(local + "@demo.setu.example");
    }

    /** In the quizzes on the way to the final, where somebody who fails that did better. */
    int quizMark() {
        return Math.max(mark, EASIER_QUIZ);
    }

    boolean isInTheTree() {
        return !workplace.contains(" ");
    }
}
