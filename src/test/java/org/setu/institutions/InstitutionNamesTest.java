package org.setu.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

class InstitutionNamesTest {
    private final InstitutionNames names = new InstitutionNames(
            new InstitutionTree(List.of(
                    institution(
                            "bmet",
                            "Bureau of Manpower, Employment and Training (BMET)",
                            "জনশক্তি, কর্মসংস্থান ও প্রশিক্ষণ ব্যুরো (বিএমইটি)"),
                    institution(
                            "district-employment-and-manpower-office-cumilla",
                            "District Employment and Manpower Office, Cumilla",
                            "জেলা কর্মসংস্থান ও জনশক্তি অফিস, কুমিল্লা"),
                    institution(
                            "district-employment-and-manpower-office-tangail",
                            "District Employment and Manpower Office, Tangail",
                            "জেলা কর্মসংস্থান ও জনশক্তি অফিস, টাঙ্গাইল"),
                    institution("women", "Women & Children", "নারী ও শিশু"))),
            List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bureau of Manpower, Employment & Training | bmet
            Bureau of Manpwr Empl. Training           | bmet
            Bureau of Manp. Empl. and Training        | bmet
            জনশক্তি কর্মসংস্থান প্রশিক্ষণ ব্যুরো      | bmet
            Dist. Employment & Manpower Office Tangail | district-employment-and-manpower-office-tangail
            District Employment and Manpower Office   |
            Ministry of Finance                       |
            ?!                                        |
            """)
    void aNameWrittenALittleOtherwiseIsFoundWhereItIsPlainWhich(String written, String expected) {
        assertThat(names.nearest(written).map(one -> one.slug().value())).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void andIsWrittenInTwoWays() {
        assertThat(names.named("women and  children"))
                .extracting(one -> one.slug().value())
                .containsExactly("women");
        assertThat(names.named("Women&Children"))
                .extracting(one -> one.slug().value())
                .containsExactly("women");
    }

    private static Institution institution(String code, String english, String bangla) {
        return new Institution(
                InstitutionId.next(),
                Optional.empty(),
                new Slug(code),
                LocalizedText.of(english, bangla),
                InstitutionKind.OTHER);
    }
}
