package org.setu.institutions;

public enum InstitutionKind {
    MINISTRY,
    DIVISION,
    DEPARTMENT,
    DISTRICT_OFFICE,
    MISSION,
    AGENCY,
    ASSOCIATION,
    OTHER
}
