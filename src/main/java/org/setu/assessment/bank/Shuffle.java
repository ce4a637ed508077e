package org.setu.assessment.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A shuffle that comes out the same for the same seed and name for ever, on every Java.
 *
 * <p>Random numbers are SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014), begun at
 * mix(seed) xor FNV-1a-64(name in UTF-8). A number below n is the upper 31 bits modulo n; bits above the last whole multiple of
 * n are thrown away, so that all numbers are equally likely. Lists are shuffled after Fisher and Yates, from the last place
 * down. Written out here because the library's own generators may change with its version.
 */
final class Shuffle {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final long BITS_31 = 1L << 31;

    private long state;

    Shuffle(long seed, String name) {
        state = mix(seed) ^ hash(name);
    }

    <T> List<T> of(List<T> list) {
        var shuffled = new ArrayList<>(list);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            Collections.swap(shuffled, last, below(last + 1));
        }
        return shuffled;
    }

    /** A shuffle other than the list itself, which needs two different elements. */
    <T> List<T> otherThan(List<T> list) {
        var shuffled = of(list);
        while (shuffled.equals(list)) {
            shuffled = of(list);
        }
        return shuffled;
    }

    private int below(int bound) {
        long usable = BITS_31 - BITS_31 % bound;
        long bits = next();
        while (bits >= usable) {
            bits = next();
        }
        return (int) (bits % bound);
    }

    private long next() {
        state += GAMMA;
        return mix(state) >>> 33;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static long hash(String name) {
        long hash = FNV_OFFSET;
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xFF)) * FNV_PRIME;
        }
        return hash;
    }
}
