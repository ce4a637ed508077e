package org.setu.identity;

/** Which side of the table somebody comes from: officials, and the partners outside the government. */
public enum ParticipantKind {
    GOVERNMENT,
    CIVIL_SOCIETY,
    DIASPORA,
    RECRUITER,
    ACADEMIA,
    MEDIA
}
