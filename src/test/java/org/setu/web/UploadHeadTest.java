package org.setu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadHeadTest {
    private static final String FIELD = "Content-Disposition: form-data; name=\"csrf\"\r\n";

    @Test
    void theFirstFieldIsReadAndNothingBehindIt() {
        assertThat(token(
                        "--b+(\r\n" + FIELD + "\r\nAbc_-9\r\n--b+(\r\nContent-Disposition: form-data; name=\"file\"",
                        "b+("))
                .isEqualTo("Abc_-9");
        assertThat(token(
                        "--b\r\ncontent-disposition: form-data; name=\"csrf\"\r\nContent-Type: text/plain\r\n\r\nA\r\n--b--",
                        "b"))
                .isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--b\r\n",
                "csrf=Abc",
                "--c\r\n" + FIELD + "\r\nAbc\r\n--c",
                "--b\r\n" + FIELD + "\r\nAbc",
                "--b\r\n" + FIELD + "\r\nAbc\r\n--c",
                "x--b\r\n" + FIELD + "\r\nAbc\r\n--b",
                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n" + FIELD + "\r\nAbc\r\n--b",
                "--b\r\nContent-Disposition: form-data; name=\"csrf\"; filename=\"x\"\r\n\r\nAbc\r\n--b"
            })
    void anythingElseIsNoToken(String head) {
        assertThat(token(head, "b")).isEmpty();
    }

    private static String token(String head, String boundary) {
        return UploadHead.first("csrf", head.getBytes(StandardCharsets.ISO_8859_1), boundary);
    }
}
