package org.setu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+880 1700", "-2+3", "@SUM(A1)", "\tindented", "\r=1"})
    void whatASpreadsheetWouldCalculateArrivesAsAText(String typed) {
        assertThat(Csv.cell(typed).replace("\"", "")).startsWith("'").endsWith(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amina", "আমিনা", "100", "2026-03-04", "-0.12", "SETU-2026-000012", "a=b", ""})
    void whatIsHarmlessArrivesAsItIs(String typed) {
        assertThat(Csv.cell(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Welfare, Dhaka | \"Welfare, Dhaka\"",
                "the \"Bridge\" | \"the \"\"Bridge\"\"\"",
                "=A1,B1 | \"'=A1,B1\""
            })
    void commasAndQuotesStayInsideTheirCell(String typed, String cell) {
        assertThat(Csv.cell(typed)).isEqualTo(cell);
    }

    @Test
    void aLineBreakStaysInsideItsCell() {
        assertThat(Csv.cell("two\nlines")).isEqualTo("\"two\nlines\"");
    }

    @Test
    void aLineEndsAsTheStandardAsks() throws IOException {
        var out = new StringWriter();
        Csv.write(out, List.of("Amina", "", "Dhaka, Tejgaon"));
        assertThat(out).hasToString("Amina,,\"Dhaka, Tejgaon\"\r\n");
    }
}
