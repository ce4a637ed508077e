package org.setu.institutions.importing;

/** Why a row cannot be carried out; it is left out, and the others are not. */
public enum Fault {
    NAME_EN_MISSING,
    NAME_BN_MISSING,
    NAME_TOO_LONG,
    NAME_EN_SCRIPT,
    NAME_BN_SCRIPT,
    UNREADABLE,
    KIND_UNKNOWN,
    CODE_UNFIT,
    TAKEN_IN,
    CLOSED,
    TWICE,
    SAME_NAME,
    PARENT_UNKNOWN,
    PARENT_AMBIGUOUS,
    PARENT_WRONG,
    BELOW_ITSELF,
    TOO_DEEP,
    EMAIL_UNFIT,
    PERSON_UNKNOWN,
    EVENT_UNKNOWN,
    DAY_UNFIT,
    INSTITUTION_UNKNOWN,
    POSITION_TOO_LONG,
    NOT_POSTED;

    /** Of the words that say so, and how to mend it; they take the row's detail as their argument. */
    public String key() {
        return "institutions.fault." + name();
    }
}
