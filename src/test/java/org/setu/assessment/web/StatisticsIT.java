package org.setu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.AtOnce;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;

/** What a trainer learns of questions while people answer them, on a server of its own, whose people are the demonstration's. */
class StatisticsIT {
    private static final String DESK = WaterSchool.DESK;
    private static final String LIST = DESK + "/statistics";
    private static final long PATIENCE = 60_000_000_000L;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static WaterSchool school;

    @SuppressWarnings("NullAway.Init") // started before all tests
    private static OwnServer server;

    @SuppressWarnings("NullAway.Init") // signed in before all tests
    private static Browserless nasreen;

    /** Of those whom the demonstration lets learn, every other one learned in the other course, and has not met the pre-test of this one. */
    private static final List<String> STRANGERS_TO_THE_COURSE = List.of(
            "kamrul.hasan.bhuiyan",
            "abdul.mannan.talukder",
            "md.shafiqul.islam",
            "nurul.amin.sarker",
            "biplob.chakma",
            "jahangir.alam.chowdhury",
            "mizanur.rahman.mollah",
            "anisur.rahman.khandaker",
            "tariqul.islam.sikder",
            "subrata.kumar.das");

    private static final List<String> A_CLASS = List.of(
            "ayesha.siddika",
            "sabina.yeasmin",
            "tahmina.begum",
            "rokeya.khatun",
            "farida.parvin",
            "salma.akter.jahan",
            "dilruba.haque",
            "sharmin.sultana");

    @BeforeAll
    static void aServerWithTwoCoursesOneOfWhichIsNasreens() throws IOException, SQLException {
        school = WaterSchool.open("statistics");
        server = school.server();
        nasreen = school.trainer();
    }

    @AfterAll
    static void stop() throws IOException {
        school.close();
    }

    /**
     * Of the pre-test's four statements all are true. The first five, who read English, say so of the first; of the third only two of them. Five
     * readers of Bangla deny it. So 2 of 5 earn it in English, none of 5 in Bangla, 2 of 10 altogether.
     */
    @Test
    void answersBecomeFiguresAsTheyArriveAndACorrectedQuestionBeginsAnew() {
        List<Examinee> readers = people(STRANGERS_TO_THE_COURSE);
        for (int at = 0; at < 4; at++) {
            readers.get(at).takes("w-pre", "en", at < 2 ? List.of() : List.of("w1-pre-test3"));
        }
        awaitsCounting();
        Answer early = nasreen.get(LIST + "?quiz=w-pre");
        assertThat(row(early, "w1-pre-test1")).contains("under 5", "–").doesNotContain("100%");
        assertThat(nasreen.get(LIST + "/w-pre/w1-pre-test1").words("main"))
                .contains("Too early to say", "Water 1 of the pre-test is safe.")
                .doesNotContain("Who chose what");

        readers.get(4).takes("w-pre", "en", List.of("w1-pre-test3"));
        awaitsCounting();
        Answer told = nasreen.get(LIST + "?quiz=w-pre&sort=facility");
        assertThat(row(told, "w1-pre-test1")).contains(" 5 100% –");
        assertThat(row(told, "w1-pre-test3")).contains(" 5 40% –");
        assertThat(told.page().select("tbody th code").eachText()).first().isEqualTo("w1-pre-test3");
        Answer third = nasreen.get(LIST + "/w-pre/w1-pre-test3");
        assertThat(third.words("main")).contains("Too early to say: it takes at least 30 people");
        assertThat(third.words("table tbody tr:contains(True)")).contains("True right 2 40%");
        assertThat(third.words("table tbody tr:contains(False)")).contains("False 3 60%");

        for (int at = 5; at < 10; at++) {
            readers.get(at).takes("w-pre", "bn", List.of("w1-pre-test3"));
        }
        awaitsCounting();
        assertThat(row(nasreen.get(LIST + "?quiz=w-pre"), "w1-pre-test3"))
                .contains(" 10 20% –")
                .contains("-40");
        Answer compared = nasreen.get(LIST + "/w-pre/w1-pre-test3");
        assertThat(compared.words("table:contains(Language) tbody")).contains("English 5 40%", "Bangla 5 0%");
        assertThat(nasreen.get("/bn/authoring/clean-water/statistics/w-pre/w1-pre-test3")
                        .words("table:contains(ভাষা) tbody"))
                .contains("ইংরেজি ৫ ৪০%", "বাংলা ৫ ০%");
        assertThat(nasreen.get(LIST + ".csv?quiz=w-pre").text().lines())
                .anyMatch(line -> line.startsWith("w-pre,w1-pre-test3,Water 3 of the pre-test is safe.,10,0.200,,,,"))
                .hasSize(1 + 4);

        school.publishesWith("Water 1 of the pre-test is safe.", "Water one of the pre-test is safe.");
        Answer corrected = nasreen.get(LIST + "/w-pre/w1-pre-test1");
        assertThat(corrected.words(".numbers .card:first-child"))
                .as("nobody read the new English, five read the same Bangla")
                .startsWith("5 ");
        assertThat(corrected.words("table:contains(Answered) tbody")).contains(" 5 100%");
    }

    @Test
    void aClassThatHandsInAtTheSameMomentIsCountedWhole() {
        List<Examinee> readers = people(A_CLASS);
        List<String> attempts = readers.stream()
                .map(reader -> reader.answers("w-final", "en", List.of("w1-final2")))
                .toList();

        List<Integer> statuses = AtOnce.each(readers, reader -> reader.handsIn(attempts.get(readers.indexOf(reader))));
        readers.forEach(reader -> reader.handsIn(attempts.get(readers.indexOf(reader))));

        assertThat(statuses).containsOnly(200);
        awaitsCounting();
        Answer list = nasreen.get(LIST + "?quiz=w-final");
        assertThat(row(list, "w1-final1")).contains(" 8 100%");
        assertThat(row(list, "w1-final2")).contains(" 8 0%");
    }

    @Test
    void toTrainersOfOtherCoursesAndToAdministratorsThereAreNoStatistics() {
        assertThat(nasreen.get("/en/courses/other-water").status()).isEqualTo(200);
        for (String page : List.of("", ".csv", "/w-pre/w1-pre-test1")) {
            assertThat(nasreen.get("/en/authoring/other-water/statistics" + page)
                            .status())
                    .as(page)
                    .isEqualTo(404);
            assertThat(Browserless.visitorOf(server.address())
                            .signedInAs(People.ADMIN)
                            .get(LIST + page)
                            .status())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(nasreen.get(LIST + "/w-pre/w1-final1").status())
                .as("a question that the quiz does not ask")
                .isEqualTo(404);
        assertThat(nasreen.get(DESK).page().select("nav.tabs a[href$=/statistics]"))
                .hasSize(1);
    }

    @Test
    void whatTheAddressCannotMeanIsSaidAndNothingElseBreaks() {
        Answer refused = nasreen.get(LIST + "?advice=drop-table&sort=nobody&page=0");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".errors")).contains("no such advice", "cannot be sorted", "a number from 1");
        assertThat(nasreen.get(LIST + "?quiz=%3Cscript%3E&page=999999").words("main"))
                .contains("No question fits");
        assertThat(nasreen.get(LIST + "?page=999999").status()).isEqualTo(200);
    }

    private static List<Examinee> people(List<String> names) {
        return names.stream().map(name -> Examinee.called(name, server)).toList();
    }

    /** The line of a question, up to what stands out. */
    private static String row(Answer list, String question) {
        return list.words("tbody tr:contains(" + question + ")");
    }

    /** It takes half a second, on an idle machine. */
    private static void awaitsCounting() {
        long end = System.nanoTime() + PATIENCE;
        while (nasreen.get(LIST).words("main header").contains("to be counted")) {
            assertThat(System.nanoTime()).as("Still not counted").isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
