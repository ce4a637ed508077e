package org.setu.institutions;

/** Throws away what people brought and left. */
public interface TableUpkeep {
    /** Forgets what nobody has carried out within a day. */
    void forgetOld();
}
