package org.setu.identity;

/** Asked only so that reports can show who is reached; three, as Bangladesh has recognised since 2013. */
public enum Gender {
    FEMALE,
    MALE,
    THIRD
}
