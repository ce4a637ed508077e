package org.setu.learning;

import java.util.List;
import org.setu.shared.AccountId;

/** What somebody is asked to do besides learning, as a module above this one knows it: a line each on the page where they begin. */
public interface Errands {
    /**
     * One line.
     *
     * @param key of its words, which take the number
     * @param linkKey of the words of the link
     * @param path of the page where it is done
     */
    record Errand(String key, int number, String linkKey, String path) {}

    List<Errand> of(AccountId account);
}
