package org.setu.app.demo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.setu.institutions.Bodies;
import org.setu.institutions.Body;
import org.setu.institutions.BodyId;
import org.setu.institutions.BodyKind;
import org.setu.institutions.Institution;
import org.setu.institutions.Institutions;
import org.setu.institutions.KeepBody;
import org.setu.institutions.SeatMember;
import org.setu.institutions.SeatMember.Speakers;
import org.setu.institutions.Today;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;

/** The committee that the manager prepares a page for: one of its members is the manager's own ministry. */
@MadeOnce
public class DemoBody {
    private static final List<String> OTHERS =
            List.of("Ministry of Foreign Affairs", "Planning Commission", "Ministry of Labour and Employment");
    private static final int DAYS_SINCE_THE_BEGINNING = 200;

    private final Institutions institutions;
    private final Bodies bodies;
    private final KeepBody keepBody;
    private final SeatMember seatMember;
    private final Today today;

    @Inject
    DemoBody(Institutions institutions, Bodies bodies, KeepBody keepBody, SeatMember seatMember, Today today) {
        this.institutions = institutions;
        this.bodies = bodies;
        this.keepBody = keepBody;
        this.seatMember = seatMember;
        this.today = today;
    }

    /** @param manager of the institution, for which they speak */
    public void make(InstitutionId institution, AccountId manager) {
        BodyId id = keepBody.make(
                institution,
                BodyKind.COMMITTEE,
                LocalizedText.of(
                        "Inter-Ministerial Committee on Migration and Development",
                        "অভিবাসন ও উন্নয়ন বিষয়ক আন্তঃমন্ত্রণালয় কমিটি"),
                manager);
        Body body = bodies.managed(manager, id).orElseThrow();
        seat(body, institution, new Speakers(Optional.of(manager), Optional.empty()), manager);
        institutions.tree().below(Optional.empty()).stream()
                .filter(one -> OTHERS.contains(one.name().in(Language.EN)))
                .map(Institution::id)
                .forEach(other -> seat(body, other, new Speakers(Optional.empty(), Optional.empty()), manager));
    }

    private void seat(Body body, InstitutionId institution, Speakers speakers, AccountId by) {
        seatMember.seat(body, institution, today.date().minusDays(DAYS_SINCE_THE_BEGINNING), speakers, by);
    }
}
