package org.setu.sheets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.sheets.UnreadableSheet.Problem;

/** Tables as people save them from spreadsheet programs, and files that are none. */
class CsvTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TWO_LANGUAGES = "code,name\r\nbmet,জনশক্তি ব্যুরো\r\n";

    @Test
    void rowsKeepTheNumbersThatTheProgramShows() throws UnreadableSheet {
        Sheet sheet =
                ReadSheet.read("code,name\n\nbmet,Bureau\n ,\nmoewoe,\"Ministry, of\n\"\"all\"\"\"\n".getBytes(UTF_8));

        assertThat(sheet.headings()).containsExactly("code", "name");
        assertThat(sheet.rows())
                .containsExactly(
                        new SheetRow(3, List.of("bmet", "Bureau")),
                        new SheetRow(5, List.of("moewoe", "Ministry, of\n\"all\"")));
    }

    @Test
    void banglaIsReadInEveryUnicode() throws UnreadableSheet {
        var expected = List.of(new SheetRow(2, List.of("bmet", "জনশক্তি ব্যুরো")));

        assertThat(ReadSheet.read(TWO_LANGUAGES.getBytes(UTF_8)).rows()).isEqualTo(expected);
        assertThat(ReadSheet.read(("\uFEFF" + TWO_LANGUAGES).getBytes(UTF_8)).rows())
                .isEqualTo(expected);
        assertThat(ReadSheet.read(("\uFEFF" + TWO_LANGUAGES).getBytes(UTF_16LE)).rows())
                .isEqualTo(expected);
        assertThat(ReadSheet.read(("\uFEFF" + TWO_LANGUAGES).getBytes(UTF_16BE)).rows())
                .isEqualTo(expected);
    }

    @Test
    void lettersAreComposedAndBlanksAroundThemGo() throws UnreadableSheet {
        Sheet sheet = ReadSheet.read("name\n\u00A0 ব\u09CDয\u09BC \u200B\n".getBytes(UTF_8));

        assertThat(sheet.rows().get(0).cells().get(0)).startsWith("ব\u09CDয\u09BC");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsRecognised(String separator) throws UnreadableSheet {
        String text = "e-mail|\"name, first; last\"|office\na@b.bd|Amina|x, y; z\n".replace("|", separator);
        if (separator.equals("\t")) {
            assertThat(ReadSheet.read(text.getBytes(UTF_8)).headings()).hasSize(3);
        } else {
            assertThat(ReadSheet.read(text.replace("x, y; z", "x").getBytes(UTF_8))
                            .headings())
                    .containsExactly("e-mail", "name, first; last", "office");
        }
    }

    @Test
    void aSeparatorThatIsSaidIsTaken() throws UnreadableSheet {
        assertThat(ReadSheet.read("sep=;\r\na, b;c\r\n1;2\r\n".getBytes(UTF_8)).headings())
                .containsExactly("a, b", "c");
    }

    @Test
    void aFormulaIsTextAndTheApostropheBeforeItGoes() throws UnreadableSheet {
        Sheet sheet = ReadSheet.read("a,b,c\n=cmd|' /C calc'!A0,'=1+1,'twas\n".getBytes(UTF_8));

        assertThat(sheet.rows().get(0).cells()).containsExactly("=cmd|' /C calc'!A0", "=1+1", "'twas");
    }

    @Test
    void whatWesternProgramsWriteIsReadWhereItIsSure() throws UnreadableSheet {
        assertThat(ReadSheet.read("name,office\nJosé “Pepe” Muñoz,Genève\n".getBytes(WINDOWS))
                        .rows()
                        .get(0)
                        .cells())
                .containsExactly("José “Pepe” Muñoz", "Genève");
        refused("name\nЖелезо\n".getBytes(Charset.forName("windows-1251")), Problem.UNKNOWN_ENCODING, "");
        refused(TWO_LANGUAGES.getBytes(UTF_16LE), Problem.UNKNOWN_ENCODING, "");
    }

    @Test
    void bijoyIsRecognisedInEveryEncoding() {
        String bijoy = "code,name\nx,Avgvi †mvbvi evsjv\n";
        refused(bijoy.getBytes(WINDOWS), Problem.BIJOY, "B2");
        refused(bijoy.getBytes(UTF_8), Problem.BIJOY, "B2");
        refused("name\nKg©KZ©v\n".getBytes(WINDOWS), Problem.BIJOY, "A2");
        refused("name,x\nRbkw³ e¨y‡iv,1\n".getBytes(WINDOWS), Problem.BIJOY, "A2");
    }

    /** সচিব and the like have no sign of print in them; a column full of such words has. */
    @Test
    void bijoyOfLettersAloneIsKnownByItsColumn() {
        refused(
                "e-mail,name\na@x.gov.bd,XvKv\nb@x.gov.bd,Kzwgjøv\nc@x.gov.bd,mvfvi\nd@x.gov.bd,Rvgvjcyi\n"
                        .getBytes(UTF_8),
                Problem.BIJOY,
                "B2");
    }

    @Test
    void englishIsNotTakenForBijoy() throws UnreadableSheet {
        String text = "name,position\n"
                + "Adv Rajiv Dev,Div. Commissioner†\nNu`man Qur’an,Dev. Officer\nTanvir Alvi,© 2026 CV\nShiv Yadav,5‰\n";
        assertThat(ReadSheet.read(text.getBytes(UTF_8)).rows()).hasSize(4);
    }

    @Test
    void lettersThatWereLostAreNotTakenForNames() {
        refused(new String(TWO_LANGUAGES.getBytes(UTF_8), WINDOWS).getBytes(UTF_8), Problem.LOST_LETTERS, "B2");
        refused("code,name\nbmet,??????? ??????\n".getBytes(UTF_8), Problem.LOST_LETTERS, "B2");
    }

    @Test
    void whatIsNoTableIsToldApart() {
        refused(new byte[0], Problem.EMPTY, "");
        refused("code,name\n,\n".getBytes(UTF_8), Problem.EMPTY, "");
        refused("<html><table><tr><td>1</td></tr></table></html>".getBytes(UTF_8), Problem.NOT_A_TABLE, "");
        refused("%PDF-1.7 ...".getBytes(UTF_8), Problem.NOT_A_TABLE, "");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1}, Problem.NOT_A_TABLE, "");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1}, Problem.OLD_WORKBOOK, "");
        refused("a,b\n1,2\n3,\"4\n5,6\n".getBytes(UTF_8), Problem.OPEN_QUOTE, 3);
    }

    @Test
    void aTitleAboveTheTableIsPassedOver() throws UnreadableSheet {
        var officers = List.of(new SheetRow(5, List.of("1", "Amina")));

        for (String table : List.of(
                "\"Officers, all\",\n\nDhaka 2026\ncode,name\n1,Amina\n",
                "List of officers,\n,\n,2026\ncode,name\n1,Amina\n")) {
            Sheet sheet = ReadSheet.read(table.getBytes(UTF_8));
            assertThat(sheet.headings()).containsExactly("code", "name");
            assertThat(sheet.rows()).isEqualTo(officers);
        }
        assertThat(ReadSheet.read("List of officers\ncode;name\n1;A, B\n".getBytes(UTF_8))
                        .rows())
                .containsExactly(new SheetRow(3, List.of("1", "A, B")));
    }

    @Test
    void aTableOfOneColumnHasNoTitle() throws UnreadableSheet {
        Sheet sheet = ReadSheet.read("mail\na@b.example\nc@d.example\n".getBytes(UTF_8));

        assertThat(sheet.headings()).containsExactly("mail");
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(2, 3);
        refused(
                ("mail\n" + "a@b.example\n".repeat(5) + "c@d.example,late\n").getBytes(UTF_8),
                Problem.NO_HEADING,
                "B7");
    }

    @Test
    void whatStandsBesideTheTableIsRefusedWithItsPlace() {
        refused("a,,c\n1,2,3\n".getBytes(UTF_8), Problem.NO_HEADING, "B2");
        refused(("a\n" + "x".repeat(4001)).getBytes(UTF_8), Problem.LONG_CELL, "A2");
        refused("h,".repeat(61).getBytes(UTF_8), Problem.TOO_MANY_COLUMNS, 60);
        refused(new byte[ReadSheet.MOST_BYTES + 1], Problem.TOO_LARGE, 20);
    }

    @Test
    void fiftyThousandRowsAreReadInSecondsAndNotOneMore() {
        String rows = "কর্মকর্তা,officer@example.gov.bd,2026-07-01,=1+1,\"a, b\"\n".repeat(50_000);
        byte[] most = ("a,b,c,d,e\n" + rows).getBytes(UTF_8);

        Sheet sheet = Assertions.assertTimeout(Duration.ofSeconds(10), () -> ReadSheet.read(most));

        assertThat(sheet.rows()).hasSize(50_000);
        refused(("a,b,c,d,e\n" + rows + "1,2,3,4,5").getBytes(UTF_8), Problem.TOO_MANY_ROWS, 50_000);
    }

    @Test
    void noiseIsRefusedAndNeverBreaksTheReader() {
        var random = new Random(7);
        for (int run = 0; run < 300; run++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            byte[] text = new String(noise, ISO_8859_1)
                    .replaceAll("[\\x00-\\x1F]", "\"")
                    .getBytes(ISO_8859_1);
            try {
                ReadSheet.read(run % 2 == 0 ? noise : text);
            } catch (UnreadableSheet refused) {
                assertThat(refused.problem().key()).startsWith("sheets.problem.");
            }
        }
    }

    private static void refused(byte[] bytes, Problem problem, Object detail) {
        assertThatExceptionOfType(UnreadableSheet.class)
                .isThrownBy(() -> ReadSheet.read(bytes))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(problem);
                    assertThat(refused.detail()).isEqualTo(detail);
                });
    }
}
