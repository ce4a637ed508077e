package org.setu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedFormTest {
    private static final String PART = "--b\r\nContent-Disposition: form-data; name=";
    private static final String FORM = PART + "\"csrf\"\r\n\r\ntoken\r\n" + PART + "\"name\"\r\n\r\n নদী \r\n" + PART
            + "\"file\"; filename=\"নদীর ছবি.png\"\r\nContent-Type: image/png\r\n\r\n\u0001\r\n--a\r\n\r\n--B\r\n--b--\r\n";

    @Test
    void aFileAndItsNameInAnyScriptComeAsTheyWereSent() throws IOException {
        try (var form = received(FORM, 1_000)) {
            assertThat(form.isComplete()).isTrue();
            assertThat(form.text("name")).isEqualTo("নদী");
            assertThat(form.fileName("file")).isEqualTo("নদীর ছবি.png");
            assertThat(form.bytes("file")).isEqualTo(bytes("\u0001\r\n--a\r\n\r\n--B"));
            assertThat(form.text("nothing")).isEmpty();
            assertThat(form.bytes("filename")).isEmpty();
        }
    }

    @Test
    void anEmptyFileIsEmpty() throws IOException {
        try (var form = received(PART + "\"file\"; filename=\"\"\r\n\r\n\r\n--b--\r\n", 1_000)) {
            assertThat(form.bytes("file")).isEmpty();
            assertThat(form.fileName("file")).isEmpty();
        }
    }

    @Test
    void whatIsOverTheLimitIsNotKeptButReadToItsEnd() throws IOException {
        var body = new ByteArrayInputStream(new byte[500_000]);
        try (var form = UploadedForm.receive("b", body, 1_000)) {
            assertThat(form.isComplete()).isFalse();
        }
        assertThat(body.available()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--b",
                "--b--",
                "--b\r\n",
                "\r\n\r\n\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx"
            })
    void whatIsNoFormHasNoFields(String body) throws IOException {
        try (var form = received(body, 1_000)) {
            assertThat(form.bytes("file")).isEmpty();
        }
        try (var form = UploadedForm.receive("", new ByteArrayInputStream(bytes(body)), 1_000)) {
            assertThat(form.bytes("other")).isEmpty();
        }
    }

    private static UploadedForm received(String body, int most) throws IOException {
        return UploadedForm.receive("b", new ByteArrayInputStream(bytes(body)), most);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
