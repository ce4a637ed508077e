package org.setu.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class XlsxBookTest {
    @Test
    void aTextStaysATextWhateverItBeginsWith() throws IOException {
        String rows = rows(List.of("=1+1", "+8801", "-a", "@work <&> “কর্মকর্তা”"));

        assertThat(rows)
                .contains(">=1+1<", ">+8801<", ">-a<", "<&>", "কর্মকর্তা")
                .doesNotContain("<f>");
    }

    @Test
    void numbersAndDaysAreSuch() throws IOException {
        assertThat(rows(List.of(86, LocalDate.of(2026, 1, 31), "", "2026"))).contains("<v>86</v>", "<v>46053");
    }

    @Test
    void whatIsAboutTheRowsStandsBeforeThem() throws IOException {
        var parts = parts(List.of("Amina"));

        assertThat(parts.get("xl/workbook.xml")).containsSubsequence("name=\"About\"", "name=\"Rows\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("What it is");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).containsSubsequence("Name", "Amina");
    }

    /** Most of a large file has left before it is finished. */
    @Test
    void rowsAreSentWhileMoreAreWritten() throws IOException {
        var sent = new Counter();
        try (var book = new XlsxBook(sent, "About")) {
            book.row(List.of("What it is"));
            book.sheet("Rows", List.of("Number", "Name"));
            assertThat(sent.bytes).as("of the first sheet").isPositive();
            long before = sent.bytes;
            for (int row = 0; row < 200_000; row++) {
                book.row(List.of(row, "Name of somebody who is number " + row * 7919L % 200_000));
                if (row == 100_000) {
                    assertThat(sent.bytes).isGreaterThan(before + 200_000);
                }
            }
        }
    }

    private static String rows(List<?> cells) throws IOException {
        return Parser.unescapeEntities(parts(cells).getOrDefault("xl/worksheets/sheet2.xml", ""), false);
    }

    private static Map<String, String> parts(List<?> cells) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XlsxBook(bytes, "About")) {
            book.row(List.of("What it is"));
            book.sheet("Rows", List.of("Name"));
            book.row(cells);
        }
        var parts = new LinkedHashMap<String, String>();
        Path file = Files.write(Files.createTempFile("book", ".xlsx"), bytes.toByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
