package org.setu.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers on this node what was worked out most recently, for work that depends on nothing but its key. Two threads that ask for the same at
 * once may both do the work; nobody waits for another's.
 */
public final class Memo<K, V> {
    private final Map<K, V> recent;

    /** @param most how many are remembered; the one that was asked for longest ago is forgotten first */
    public Memo(int most) {
        recent = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75F, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    public V of(K key, Supplier<V> work) {
        @Nullable V known = recent.get(key);
        if (known != null) {
            return known;
        }
        V made = work.get();
        recent.put(key, made);
        return made;
    }
}
