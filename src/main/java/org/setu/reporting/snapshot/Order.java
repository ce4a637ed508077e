package org.setu.reporting.snapshot;

import java.util.Arrays;

/** An order in which columns that were read together are kept. */
final class Order {
    private final int[] places;

    private Order(int[] places) {
        this.places = places;
    }

    /** That of the numbers of one column, none below 0; of two alike the one that was read first. */
    static Order by(int[] column) {
        long[] keys = new long[column.length];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = (long) column[at] << Integer.SIZE | at;
        }
        Arrays.sort(keys);
        return new Order(Arrays.stream(keys).mapToInt(key -> (int) key).toArray());
    }

    long[] longs(long[] column) {
        long[] ordered = new long[column.length];
        for (int at = 0; at < ordered.length; at++) {
            ordered[at] = column[places[at]];
        }
        return ordered;
    }

    int[] ints(int[] column) {
        int[] ordered = new int[column.length];
        for (int at = 0; at < ordered.length; at++) {
            ordered[at] = column[places[at]];
        }
        return ordered;
    }

    float[] floats(double[] column) {
        float[] ordered = new float[column.length];
        for (int at = 0; at < ordered.length; at++) {
            ordered[at] = (float) column[places[at]];
        }
        return ordered;
    }

    boolean[] flags(int[] column) {
        boolean[] ordered = new boolean[column.length];
        for (int at = 0; at < ordered.length; at++) {
            ordered[at] = column[places[at]] != 0;
        }
        return ordered;
    }

    /** Of what lies between 0 and 100. */
    byte[] bytes(int[] column) {
        byte[] ordered = new byte[column.length];
        for (int at = 0; at < ordered.length; at++) {
            ordered[at] = (byte) column[places[at]];
        }
        return ordered;
    }

    /** @throws ArithmeticException where a dictionary has grown beyond what a column of its codes can hold */
    short[] codes(int[] column) {
        short[] ordered = new short[column.length];
        for (int at = 0; at < ordered.length; at++) {
            ordered[at] = (short) column[places[at]];
            if (ordered[at] != column[places[at]]) {
                throw new ArithmeticException("Too many words for one column: " + column[places[at]]);
            }
        }
        return ordered;
    }
}
