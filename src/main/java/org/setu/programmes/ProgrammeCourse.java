package org.setu.programmes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.setu.shared.Ids;
import org.setu.shared.Slug;

/** One of a programme's courses, and which it is from the first. Never changed. */
@Entity
@Table(name = "programmes_course")
class ProgrammeCourse {
    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    private int place;

    private String slug;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected ProgrammeCourse() {}

    ProgrammeCourse(ProgrammeId programme, int place, Slug course) {
        this.id = Ids.next();
        this.programmeId = programme.value();
        this.place = place;
        this.slug = course.value();
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    int place() {
        return place;
    }

    Slug course() {
        return new Slug(slug);
    }
}
