package org.setu.courses.publishing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.setu.courses.CourseReports;
import org.setu.shared.MadeOnce;

@MadeOnce
@Transactional
class StoredReports implements CourseReports {
    private final EntityManager entities;

    @Inject
    StoredReports(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Report> all() {
        return entities.createQuery("select report from StoredReport report order by report.slug", StoredReport.class)
                .getResultStream()
                .map(StoredReport::report)
                .toList();
    }
}
