package org.setu.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setu.shared.Language;
import org.setu.shared.Messages;
import org.setu.sheets.UnreadableSheet.Problem;

/** Workbooks as spreadsheet programs save them, and such as somebody made to do harm. */
class XlsxTest {
    private static final String HEADINGS = row(1, inline("A1", "name"), inline("B1", "value"));
    private static final String STYLES = """
            <numFmts count="2"><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yyyy;@"/>\
            <numFmt numFmtId="165" formatCode="&quot;days &quot;0"/></numFmts>
            <fonts><font><name val="Calibri"/></font><font><name val="SutonnyMJ"/></font>\
            <font><name val="SutonnyOMJ"/></font></fonts>
            <cellStyleXfs><xf numFmtId="14" fontId="1"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="164" fontId="0"/>\
            <xf numFmtId="165" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs>""";

    @Test
    void cellsAreReadAsTheyAreMeant() throws UnreadableSheet {
        Sheet sheet = ReadSheet.read(Workbook.with(HEADINGS
                        + row(2, shared("A2", 0), number("B2", "1200"))
                        + row(4, shared("A4", 1), number("B4", "0.30000000000000004"))
                        + row(5, inline("A5", " =1+1 "), "<c r='B5' t='b'><v>1</v></c>")
                        + row(6, inline("A6", "a_x000D_b"), "<c r='B6'><f>SUM(B2:B4)</f><v>1200.3</v></c>")
                        + row(7, inline("A7", "x"), "<c r='B7' t='str'><f>A7&amp;\"y\"</f><v>xy</v></c>")
                        + row(8, "<c r='A8' s='1'/>", "<c r='B8'/>"))
                .shared(
                        "<si><t>জনশক্তি</t></si><si><r><t>কর্ম</t></r><r><rPr><rFont val='Nikosh'/></rPr><t>সংস্থান</t></r>"
                                + "<rPh><t>spoken</t></rPh></si>")
                .styles(STYLES)
                .bytes());

        assertThat(sheet.headings()).containsExactly("name", "value");
        assertThat(sheet.rows())
                .containsExactly(
                        new SheetRow(2, List.of("জনশক্তি", "1200")),
                        new SheetRow(4, List.of("কর্মসংস্থান", "0.3")),
                        new SheetRow(5, List.of("=1+1", "TRUE")),
                        new SheetRow(6, List.of("a\rb", "1200.3")),
                        new SheetRow(7, List.of("x", "xy")));
    }

    @Test
    void daysAreWrittenInOneWay() throws UnreadableSheet {
        String rows = HEADINGS
                + row(2, inline("A2", "built in"), styled("B2", 1, "46204"))
                + row(3, inline("A3", "of its own"), styled("B3", 2, "46204.4375"))
                + row(4, inline("A4", "no day"), styled("B4", 3, "46204"))
                + row(5, inline("A5", "first"), styled("B5", 1, "1"));

        assertThat(ReadSheet.read(Workbook.with(rows).styles(STYLES).bytes()).rows())
                .extracting(row -> row.cells().get(1))
                .containsExactly("2026-07-01", "2026-07-01 10:30", "46204", "1900-01-01");
        assertThat(ReadSheet.read(Workbook.with(rows).styles(STYLES).bytes("date1904='1'"))
                        .rows()
                        .get(0)
                        .cells())
                .contains("2030-07-02");
    }

    @Test
    void bijoyIsKnownByItsFontAndByItsLetters() throws UnreadableSheet {
        refused(Workbook.with(HEADINGS + row(2, styledText("A2", 4, "mwPe"))).styles(STYLES), Problem.BIJOY, "A2");
        refused(Workbook.with(HEADINGS + row(2, inline("B2", "Avgvi †mvbvi evsjv"))), Problem.BIJOY, "B2");
        refused(
                Workbook.with(HEADINGS + row(2, shared("A2", 0)))
                        .shared("<si><r><rPr><rFont val='SulekhaMJ'/></rPr><t>mwPe</t></r></si>"),
                Problem.BIJOY,
                "A2");
        Sheet fine = ReadSheet.read(Workbook.with(HEADINGS
                        + row(2, styledText("A2", 4, "সচিব"), styledText("B2", 4, "12"))
                        + row(3, styledText("A3", 5, "Secretary")))
                .styles(STYLES)
                .bytes());
        assertThat(fine.rows()).hasSize(2);
    }

    @Test
    void oneSheetIsReadAndNothingIsLeftOut() throws UnreadableSheet {
        String table = "<sheetData>" + HEADINGS + row(2, inline("A2", "x")) + "</sheetData>";
        String blank = "<sheetData/>";

        assertThat(ReadSheet.read(new Workbook()
                                .sheet("Lists", "state='hidden'", table)
                                .sheet("Sheet2", "", blank)
                                .sheet("Officers", "", table)
                                .bytes())
                        .rows())
                .hasSize(1);
        refused(new Workbook().sheet("A", "", table).sheet("Second", "", table), Problem.SEVERAL_SHEETS, "Second");
        refused(
                new Workbook().sheet("A", "", table + "<mergeCells><mergeCell ref='B2:C3'/></mergeCells>"),
                Problem.MERGED_CELLS,
                "B2:C3");
        refused(
                Workbook.with(HEADINGS + row(2, inline("A2", "x"), "<c r='B2'><f>A1</f></c>")),
                Problem.NO_RESULT,
                "B2");
        refused(Workbook.with(HEADINGS), Problem.EMPTY, "");
        refused(Workbook.with(HEADINGS + row(2, inline("AB2", "x"))), Problem.NO_HEADING, "AB2");
    }

    @Test
    void joinedCellsAboveTheHeadingsAreATitle() throws UnreadableSheet {
        String table = "<sheetData>" + row(1, inline("A1", "Officers of 2026"))
                + row(3, inline("A3", "name"), inline("B3", "value")) + row(4, inline("A4", "x")) + "</sheetData>";

        Sheet sheet = ReadSheet.read(new Workbook()
                .sheet("A", "", table + "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>")
                .bytes());

        assertThat(sheet.headings()).containsExactly("name", "value");
        assertThat(sheet.rows()).containsExactly(new SheetRow(4, List.of("x", "")));
        refused(
                new Workbook()
                        .sheet(
                                "A",
                                "",
                                table + "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='A3:B3'/></mergeCells>"),
                Problem.MERGED_CELLS,
                "A3:B3");
    }

    @Test
    void entitiesAreNeverExpandedAndNothingIsFetched() {
        String bomb = "<!DOCTYPE t [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
        String fetches = "<!DOCTYPE t [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        for (String declared : List.of(bomb, fetches)) {
            refused(
                    Workbook.with(HEADINGS + row(2, shared("A2", 0)))
                            .part("xl/sharedStrings.xml", declared + "<sst><si><t>&a;</t></si></sst>"),
                    Problem.DAMAGED,
                    "");
        }
    }

    @Test
    void whatUnpacksWithoutEndIsLeft() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/media/zeros.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int million = 0; million < 210; million++) {
                zip.write(zeros);
            }
        }

        assertThat(bomb.size()).isLessThan(1_000_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> refused(bomb.toByteArray(), Problem.TOO_LARGE, 20));
    }

    @Test
    void whatIsNoWorkbookIsToldApart() {
        byte[] whole = Workbook.with(HEADINGS + row(2, inline("A2", "x"))).bytes();
        refused(Arrays.copyOf(whole, whole.length / 2), Problem.DAMAGED, "");
        refused(Workbook.with(HEADINGS + row(2, shared("A2", 9))), Problem.DAMAGED, "");
        refused(Workbook.with(HEADINGS + row(2, inline("B2", "x"), inline("A2", "y"))), Problem.DAMAGED, "");
        refused(Workbook.with(HEADINGS + row(2, number("A2", "many"))), Problem.DAMAGED, "");
        refused("PK\3\4 and so on".getBytes(StandardCharsets.UTF_8), Problem.NOT_A_TABLE, "");
    }

    @Test
    void fiftyThousandRowsAreReadInSeconds() {
        var rows = new StringBuilder(HEADINGS);
        for (int number = 2; number <= 50_001; number++) {
            rows.append(row(number, inline("A" + number, "কর্মকর্তা " + number), number("B" + number, "" + number)));
        }
        byte[] bytes = Workbook.with(rows.toString()).bytes();

        Sheet sheet = Assertions.assertTimeout(Duration.ofSeconds(15), () -> ReadSheet.read(bytes));

        assertThat(sheet.rows()).hasSize(50_000);
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemIsExplained(Problem problem) {
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).has(problem.key())).isTrue();
        }
    }

    private static void refused(Workbook workbook, Problem problem, Object detail) {
        refused(workbook.bytes(), problem, detail);
    }

    private static void refused(byte[] bytes, Problem problem, Object detail) {
        assertThatExceptionOfType(UnreadableSheet.class)
                .isThrownBy(() -> ReadSheet.read(bytes))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(problem);
                    assertThat(refused.detail()).isEqualTo(detail);
                });
    }

    private static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    private static String inline(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    private static String styledText(String place, int style, String text) {
        return "<c r=\"" + place + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String shared(String place, int index) {
        return "<c r=\"" + place + "\" t=\"s\"><v>" + index + "</v></c>";
    }

    private static String number(String place, String value) {
        return "<c r=\"" + place + "\"><v>" + value + "</v></c>";
    }

    private static String styled(String place, int style, String value) {
        return "<c r=\"" + place + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }
}
