package org.setu.courses.drafting.activity;

/** The first words of a text, by which people recognise it in a list. */
public final class FirstWords {
    private static final int SOME = 48;

    private FirstWords() {}

    public static String of(String text) {
        String line = text.replaceAll("[*_#>`\\s]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= SOME) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, SOME));
        int blank = cut.lastIndexOf(' ');
        return (blank > SOME / 2 ? cut.substring(0, blank) : cut) + "…";
    }
}
