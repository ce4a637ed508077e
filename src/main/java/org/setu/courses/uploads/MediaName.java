package org.setu.courses.uploads;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.setu.courses.uploads.Medium.Kind;

/** How a file is called in {@code media/}: after the name that it came with, as far as an address can have it. */
final class MediaName {
    static final String FOLDER = "media/";

    private static final int LONGEST = 60;

    private MediaName() {}

    /**
     * The first path of that name that nothing has: {@code media/well.png}, {@code media/well-2.png}.
     *
     * @param given a file's name, or what a trainer typed; blank or in any script
     * @param taken paths, which are the same where only their capitals differ: on some disks they are
     */
    static String path(String given, Kind kind, Collection<String> taken) {
        String slug = slug(given);
        Set<String> known = new HashSet<>();
        taken.forEach(path -> known.add(path.toLowerCase(Locale.ROOT)));
        String plain = FOLDER + slug + kind.ending();
        if (!slug.isEmpty() && !known.contains(plain)) {
            return plain;
        }
        String stem = FOLDER + (slug.isEmpty() ? kind.plainName() : slug) + "-";
        int number = slug.isEmpty() ? 1 : 2;
        while (known.contains(stem + number + kind.ending())) {
            number++;
        }
        return stem + number + kind.ending();
    }

    private static String slug(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String stem = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        String latin = Normalizer.normalize(stem, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String slug = latin.replaceAll("[^a-z0-9.]+", "-").replaceAll("-*\\.[-.]*", ".");
        String cut = slug.substring(0, Math.min(slug.length(), LONGEST));
        return cut.replaceAll("^[-.]+|[-.]+$", "");
    }
}
