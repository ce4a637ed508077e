package org.setu.programmes.enrolling;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a table of people may say of each. Columns are found by their headings, in whichever order; others are passed over. */
public enum SheetColumn {
    EMAIL("e-mail", "email", "e-mail address", "email address", "ই-মেইল", "ইমেইল"),
    NAME_EN("name (english)", "name in english", "name", "name_en", "নাম (ইংরেজি)", "নাম (ইংরেজিতে)"),
    NAME_BN("name (bangla)", "name in bangla", "name (bengali)", "name_bn", "নাম (বাংলা)", "নাম (বাংলায়)", "নাম"),
    INSTITUTION("institution", "office", "organisation", "organization", "প্রতিষ্ঠান", "কর্মস্থল", "দপ্তর"),
    POSITION("position", "designation", "post", "পদ", "পদবি"),
    LANGUAGE("language", "language of letters", "ভাষা");

    private final Set<String> headings;

    SheetColumn(String... headings) {
        this.headings = Set.of(headings);
    }

    /** Where each column stands, the first of two alike; those that are missing are left out. */
    static Map<SheetColumn, Integer> in(List<String> headings) {
        var found = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        for (int at = 0; at < headings.size(); at++) {
            String heading = tidy(headings.get(at));
            for (SheetColumn column : values()) {
                if (column.accepts(heading)) {
                    found.putIfAbsent(column, at);
                }
            }
        }
        return found;
    }

    private boolean accepts(String heading) {
        return headings.stream().map(SheetColumn::tidy).anyMatch(heading::equals);
    }

    /** As headings and names are compared: composed, in lower case, blanks single. */
    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
