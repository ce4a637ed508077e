package org.setu.courses.uploads;

import org.setu.courses.uploads.Medium.Kind;

/**
 * A picture as it came, without anything but the picture: no place, no camera, no comment, nothing behind its end.
 *
 * @param format as ImageIO calls it
 * @param size of what was brought, by which it is told whether writing it anew made it larger
 */
record RawPicture(Kind kind, String format, byte[] bytes, int width, int height, Turn turn, int size) {
    long pixels() {
        return (long) width * height;
    }
}
