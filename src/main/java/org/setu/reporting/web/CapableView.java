package org.setu.reporting.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.setu.reporting.CapablePerson;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.PageOf;
import org.setu.shared.Slug;

/**
 * The people whom a number of the matrix counts.
 *
 * @param area blank for all
 * @param back the matrix
 * @param address of this list, to be followed by a page's number
 */
public record CapableView(String institution, String area, String back, PageOf<Line> people, String address) {
    /** One certificate, and who holds it. */
    public record Line(
            String name,
            String institution,
            String position,
            String course,
            String certificate,
            String verifyPath,
            Instant issuedAt) {
        static Line of(CapablePerson person, Map<Slug, LocalizedText> courses, Language language) {
            return new Line(
                    person.name().in(language),
                    person.institution().in(language),
                    person.position(),
                    Optional.ofNullable(courses.get(person.course()))
                            .map(title -> title.in(language))
                            .orElse(person.course().value()),
                    person.certificate(),
                    "/verify/" + person.code(),
                    person.issuedAt());
        }
    }
}
