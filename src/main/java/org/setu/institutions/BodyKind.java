package org.setu.institutions;

/** What kind of coordination body it is; the constant's name is the end of the message keys. */
public enum BodyKind {
    /** Of ministries, such as an inter-ministerial committee. */
    COMMITTEE,
    /** Of experts. */
    WORKING_GROUP,
    /** Of a project. */
    PROJECT_BOARD
}
