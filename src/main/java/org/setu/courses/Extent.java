package org.setu.courses;

/** How far a revision reaches: a minor one moves learners along, a major one waits for their word. */
public enum Extent {
    /** No question, rule or objective changed. */
    MINOR,
    MAJOR
}
