package org.setu.shared;

import java.util.List;

/** One page of a list that the server sorts and cuts. {@code number} counts from 1. */
public record PageOf<T>(List<T> rows, int number, int size, long total) {
    public PageOf {
        rows = List.copyOf(rows);
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
