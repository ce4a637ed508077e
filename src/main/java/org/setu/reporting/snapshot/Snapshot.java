package org.setu.reporting.snapshot;

import java.time.Instant;

/** All that reports count, as it stood at one moment. It holds numbers and no names: whoever is shown by name is asked for at the database. */
public record Snapshot(
        Instant takenAt,
        PeopleColumns people,
        WorkplaceColumns workplaces,
        PostingColumns postings,
        EnrolmentColumns enrolments,
        MarkColumns marks,
        MeasureColumns measures,
        CertificateColumns certificates,
        NeedColumns needs,
        AssessmentColumns assessments) {}
