package org.setu.courses;

import java.util.List;
import java.util.Optional;

/** The sign-offs that the programme defines. */
public interface Aspects {
    /** All that there ever were, those that retired too, in the order of the programme's list. */
    List<Aspect> all();

    default Optional<Aspect> named(String key) {
        return all().stream().filter(aspect -> aspect.key().value().equals(key)).findFirst();
    }

    /** One that a sign-off was given or asked for; it exists, since those are never deleted. */
    default Aspect known(AspectKey key) {
        return named(key.value()).orElseThrow(() -> new IllegalStateException("No sign-off " + key));
    }
}
