package org.setu.institutions.importing;

import java.util.regex.Pattern;

/** What can be the name of an institution. */
final class NameText {
    static final int LONGEST = 160;

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final Pattern BANGLA = Pattern.compile("\\p{InBengali}");

    private NameText() {}

    static boolean isLatin(String english) {
        return LATIN.matcher(english).find() && !isBangla(english);
    }

    static boolean isBangla(String bangla) {
        return BANGLA.matcher(bangla).find();
    }

    /** Control characters, and such as turn the direction of text, have no place in a name. */
    static boolean isUnreadable(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c)
                        || (Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D));
    }
}
