package org.setu.courses.uploads;

import java.awt.geom.AffineTransform;

/** How a camera was held, in the order of EXIF's orientations 1 to 8, and so how its picture is turned upright. */
enum Turn {
    NONE,
    MIRRORED,
    HALF,
    HALF_MIRRORED,
    RIGHT_MIRRORED,
    RIGHT,
    LEFT_MIRRORED,
    LEFT;

    static Turn ofExif(int orientation) {
        return orientation >= 1 && orientation <= values().length ? values()[orientation - 1] : NONE;
    }

    /** Whether width becomes height. */
    boolean isSideways() {
        return ordinal() >= RIGHT_MIRRORED.ordinal();
    }

    /** From a picture of this size to the upright one. */
    AffineTransform of(int width, int height) {
        return switch (this) {
            case NONE -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case HALF -> new AffineTransform(-1, 0, 0, -1, width, height);
            case HALF_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case RIGHT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case LEFT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
