package org.setu.assessment.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5                | 5
                    ' 42 '           | 42
                    ২০১৮             | 2018
                    ১,০০,০০০         | 100000
                    1,00,00,000      | 10000000
                    12,34,567.5      | 1234567.5
                    1,234            | 1234
                    1,234,567        | 1234567
                    1,5              | 1.5
                    12,34            | 12.34
                    0,234            | 0.234
                    1234,567         | 1234.567
                    1.5              | 1.5
                    1.234            | 1.234
                    1.234.567        | 1234567
                    1.234,56         | 1234.56
                    1,234.56         | 1234.56
                    10 000           | 10000
                    10\u00A0000,5    | 10000.5
                    1'000'000        | 1000000
                    .5               | 0.5
                    ,5               | 0.5
                    -3               | -3
                    −৩.৫             | -3.5
                    +7               | 7
                    – 7              | -7
                    25%              | 25
                    ২৫ শতাংশ         | 25
                    ৫ জন             | 5
                    10 km²           | 10
                    10 m2            | 10
                    500/-            | 500
                    ৳ ৫,০০০          | 5000
                    Tk. 500          | 500
                    $1,200.50        | 1200.50
                    5 lakh           | 500000
                    ৫ লাখ            | 500000
                    ২.৫ কোটি টাকা    | 25000000
                    3 Million        | 3000000
                    ৫ হাজার।         | 5000
                    007              | 7
                    5,               | 5
                    """)
    void aNumberIsReadAsPeopleInBangladeshTypeIt(String typed, BigDecimal meant) {
        assertThat(NumberText.read(typed))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "five",
                "পাঁচ",
                "5-10",
                "1/2",
                "5 or 6",
                "1,2,3",
                "1,23,45",
                "12 34",
                "1.2.3",
                "1e5",
                "1E+999999999",
                "--5",
                "😀",
                "\u202E",
                "NaN",
                "0x10",
                "1,234.567.8"
            })
    void whatIsNotOneNumberIsNotGuessed(String typed) {
        assertThat(NumberText.read(typed)).isEmpty();
    }

    @Test
    void theQuestionsOwnUnitIsNoMultiplier() {
        assertThat(NumberText.read("৫ লাখ", List.of("lakh", "লাখ"))).hasValueSatisfying(NumberTextTest::isFive);
        assertThat(NumberText.read("5 lakh", List.of("lakh taka", "লাখ টাকা")))
                .hasValueSatisfying(NumberTextTest::isFive);
        assertThat(NumberText.read("BDT 5", List.of("BDT"))).hasValueSatisfying(NumberTextTest::isFive);
        assertThat(NumberText.read("5 CO2e", List.of("CO2e"))).hasValueSatisfying(NumberTextTest::isFive);
        assertThat(NumberText.read("USD5", List.of("usd"))).hasValueSatisfying(NumberTextTest::isFive);
    }

    @Test
    void rubbishNeverThrows() {
        String signs = "0123456789০৯.,' -+%/eE৳ abকখ\u0000\u202E😀²()";
        int[] points = signs.codePoints().toArray();
        var random = new Random(3);
        for (int round = 0; round < 50_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            assertThat(NumberText.read(text.toString(), List.of("জন", "e"))).isNotNull();
        }
        assertThat(NumberText.read("1".repeat(1_000_000))).isEmpty();
        assertThat(NumberText.read("1,".repeat(49) + "x")).isEmpty();
    }

    private static void isFive(BigDecimal number) {
        assertThat(number).isEqualByComparingTo("5");
    }
}
