package org.setu.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.NewLearner;
import org.setu.fixtures.OnTheServer;
import org.setu.fixtures.People;

@OnTheServer
class CertificatesApiIT {
    @SuppressWarnings("NullAway.Init")
    private static NewLearner salma;

    private static String path = "";

    @BeforeAll
    static void salmaReadsTheCourse() {
        salma = NewLearner.called("Salma Begum", "সালমা বেগম").readsTheWholeCourse();
        path = "/api/v1/certificates/" + salma.certificateNumber();
    }

    @Test
    void aProgramReadsItsOwnersCertificate() {
        Answer answer = salma.program().get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/json");
        var json = answer.json();
        assertThat(json.path("number").asText()).isEqualTo(salma.certificateNumber());
        assertThat(json.path("kind").asText()).isEqualTo("participation");
        assertThat(json.path("status").asText()).isEqualTo("valid");
        assertThat(json.path("holder").path("en").asText()).isEqualTo("Salma Begum");
        assertThat(json.path("holder").path("bn").asText()).isEqualTo("সালমা বেগম");
        assertThat(json.path("course").asText()).isEqualTo(NewLearner.COURSE);
        assertThat(json.path("competencies")).hasSize(6);
        assertThat(json.path("minutes").asInt()).isGreaterThan(30);
        assertThat(json.has("revokedAt")).isFalse();
        assertThat(json.path("verifyAt").asText()).endsWith(salma.verifyPath());
    }

    @Test
    void aProgramFetchesThePaper() {
        Answer answer = salma.program().get(path + ".pdf");

        assertThat(answer.type()).isEqualTo("application/pdf");
        assertThat(new String(answer.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void toOthersItDoesNotExist() {
        Answer answer = tokenOf(People.CIVIL).get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(tokenOf(People.MANAGER).get(path).status()).isEqualTo(404);
        assertThat(tokenOf(People.CIVIL).get("/api/v1/certificates/nonsense").status())
                .isEqualTo(404);
    }

    @Test
    void anAdministratorMaySeeIt() {
        assertThat(tokenOf(People.ADMIN).get(path).status()).isEqualTo(200);
    }

    @Test
    void withoutATokenNobodySeesAnything() {
        Answer answer = Browserless.program().get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.type()).startsWith("application/problem+json");
    }

    @Test
    void theApiIsDescribedWithAnExample() {
        var paths = Browserless.program().get("/openapi?format=json").json().path("paths");

        assertThat(paths.fieldNames()).toIterable().anyMatch(name -> name.startsWith("/api/v1/certificates/{number"));
        assertThat(paths.findValuesAsText("operationId")).contains("getCertificate", "getCertificatePdf");
    }

    private static Browserless tokenOf(People person) {
        return Browserless.program(
                Browserless.visitor().signedInAs(person).cookies().getOrDefault("setu_access", ""));
    }
}
