package org.setu.identity;

/** What else a name must be. Implemented above, where names are printed on certificates. */
public interface NameRule {
    /** The characters of this name that cannot be printed; blank where all can. */
    String unprintable(String name);
}
