package org.setu.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionFieldsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A boat.",
                "A boat.\n",
                "A boat.\n\n+++\nIt carries twelve.\n",
                "A boat.\n+++\n\nIt carries\n\n+++\ntwelve.",
                "+++\nIt carries twelve."
            })
    void aTextThatNobodyTouchesStaysAsItIs(String text) {
        CaptionFields fields = CaptionFields.of("figure", text).orElseThrow();

        assertThat(sent(fields.caption(), fields.description())).isEqualTo(text);
    }

    @Test
    void aDescriptionGoesBelowTheCaptionOnALineOfItsOwn() {
        assertThat(sent("A **boat**", "It carries twelve.")).isEqualTo("A **boat**\n+++\nIt carries twelve.");
    }

    @Test
    void withoutADescriptionThereIsNoLine() {
        assertThat(sent("A boat.", " \n")).isEqualTo("A boat.");
    }

    @Test
    void aTextOfAnotherKindIsOne() {
        assertThat(CaptionFields.of("text", "One.\n+++\nTwo.")).isEmpty();
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("text", "One.\n+++\nTwo.");
        assertThat(CaptionFields.sent(fields)).isEqualTo("One.\n+++\nTwo.");
    }

    private static String sent(String caption, String description) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("text", caption);
        fields.putSingle("description", description);
        return CaptionFields.sent(fields);
    }
}
