package org.setu.paper;

/** The colours of print, in sRGB. Turmeric is for ornaments, never for text. */
public enum Ink {
    INDIGO(0x1f3a6e),
    TURMERIC(0xd99a1c),
    BLACK(0x1d1b18);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue as a PDF wants them: three numbers from 0 to 1. */
    String components() {
        return Drawing.number((rgb >> 16) / 255.0)
                + ' '
                + Drawing.number((rgb >> 8 & 0xff) / 255.0)
                + ' '
                + Drawing.number((rgb & 0xff) / 255.0);
    }
}
