package org.setu.shared;

import java.util.List;

/** One page of a list that the server sorts and cuts. {@code number} counts from 1. */
public record PageOf<T>(List<T> rows, int number, int size, long total) {
    public PageOf {
        rows = List.copyOf(rows);
    }

    /** One page of a whole list; where the number is beyond the last page, the last. */
    public static <T> PageOf<T> cut(List<T> all, int number, int size) {
        int last = Math.max(1, (all.size() + size - 1) / size);
        int shown = Math.min(number, last);
        return new PageOf<>(all.stream().skip((shown - 1L) * size).limit(size).toList(), shown, size, all.size());
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return number < pages();
    }

    public boolean hasPrevious() {
        return number > 1;
    }
}
