package org.setu.needs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How well somebody can do something, from the least. The number of a level is its place here, and is what is kept. */
public enum Level {
    /** Has not come across it. */
    NOT_YET,
    /** Knows what it is about and whom to ask. */
    AWARE,
    /** Does it with somebody who guides. */
    GUIDED,
    /** Does it without help, in everyday cases. */
    ALONE,
    /** Does it in difficult cases too, and shows others how. */
    GUIDING;

    /** Those that work can need. */
    public static final List<Level> NEEDED = List.of(AWARE, GUIDED, ALONE, GUIDING);

    /** By its name, as forms send it. */
    public static Optional<Level> of(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(name))
                .findFirst();
    }

    /** By its number, as queries answer it. */
    public static Level numbered(int number) {
        return values()[number];
    }

    public boolean reaches(Level needed) {
        return compareTo(needed) >= 0;
    }
}
