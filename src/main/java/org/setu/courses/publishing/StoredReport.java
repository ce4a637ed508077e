package org.setu.courses.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.setu.courses.CourseReports.Report;
import org.setu.courses.Finding;
import org.setu.shared.Slug;

/** One course's report, replaced at each reading. */
@Entity
@Table(name = "courses_report")
class StoredReport {
    @Id
    private String slug;

    private String checksum;

    private boolean published;

    private String findings;

    private Instant at;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected StoredReport() {}

    StoredReport(Slug slug, String checksum, boolean published, List<Finding> findings, Instant at) {
        this.slug = slug.value();
        this.checksum = checksum;
        this.published = published;
        this.findings = FindingsJson.write(findings);
        this.at = at;
    }

    Report report() {
        return new Report(new Slug(slug), published, FindingsJson.read(findings), at);
    }
}
