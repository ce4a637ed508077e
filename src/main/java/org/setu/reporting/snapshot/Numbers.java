package org.setu.reporting.snapshot;

import java.util.Arrays;
import java.util.UUID;

/** The number of each of many ids, which stand in two columns: a table of open addresses, an eighth as large as one of objects. */
final class Numbers {
    static final int NONE = -1;

    private final long[] high;
    private final long[] low;
    private final int[] table;

    Numbers(long[] high, long[] low) {
        this.high = high;
        this.low = low;
        this.table = new int[Integer.highestOneBit(Math.max(1, high.length)) * 4];
        Arrays.fill(table, NONE);
        for (int number = 0; number < high.length; number++) {
            int at = place(high[number], low[number]);
            while (table[at] != NONE) {
                at = at + 1 & table.length - 1;
            }
            table[at] = number;
        }
    }

    int of(UUID id) {
        int at = place(id.getMostSignificantBits(), id.getLeastSignificantBits());
        while (table[at] != NONE) {
            int number = table[at];
            if (high[number] == id.getMostSignificantBits() && low[number] == id.getLeastSignificantBits()) {
                return number;
            }
            at = at + 1 & table.length - 1;
        }
        return NONE;
    }

    /** The bits of an id that tells the time are not spread by themselves. */
    private int place(long one, long other) {
        long mixed = (one ^ other) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> Integer.SIZE) & table.length - 1;
    }
}
