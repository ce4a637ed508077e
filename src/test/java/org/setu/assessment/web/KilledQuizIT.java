package org.setu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OwnServer;
import org.setu.fixtures.People;

@Tag("h2")
class KilledQuizIT {
    @Test
    void everyAnswerThatWasAcknowledgedOutlivesAKilledServer() {
        try (var server = OwnServer.onItsOwnDatabase("killed-quiz").start()) {
            var shirin = QuizTaker.of(Browserless.visitorOf(server.address()).signedInAs(People.CIVIL), "bn");
            String attempt = shirin.start("a2-quiz");
            for (int number = 1; number <= 5; number++) {
                Answer receipt = shirin.autosave(QuizTaker.firstAnswers(shirin.get(attempt + "/" + number)));
                assertThat(receipt.status()).isEqualTo(200);
            }

            server.kill();
            server.start();

            Answer page = shirin.get(attempt + "/1");
            assertThat(page.page().select(".questions li.answered, .questions li.partly"))
                    .hasSize(5);
            assertThat(page.words("[role=status].saved")).startsWith("সার্ভারে সংরক্ষিত");
        }
    }
}
