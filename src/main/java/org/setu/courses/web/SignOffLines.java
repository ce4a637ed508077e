package org.setu.courses.web;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.setu.courses.CheckedCourse;
import org.setu.courses.reviews.SignOff;
import org.setu.courses.reviews.SignOffs;
import org.setu.courses.reviews.Standing;
import org.setu.courses.web.SignOffLine.Given;
import org.setu.courses.web.TeamNames.Names;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** Tells of the sign-offs that a draft needs and has, by name. */
@MadeOnce
public class SignOffLines {
    private final Pages pages;
    private final SignOffs signOffs;
    private final TeamNames names;

    @Inject
    SignOffLines(Pages pages, SignOffs signOffs, TeamNames names) {
        this.pages = pages;
        this.signOffs = signOffs;
        this.names = names;
    }

    List<SignOffLine> of(CheckedCourse draft) {
        List<Standing> standings = signOffs.of(draft.content().slug(), draft.files());
        var people = new HashSet<AccountId>();
        standings.forEach(standing -> {
            standing.given().forEach(given -> people.add(given.by()));
            standing.earlier().forEach(given -> people.add(given.by()));
            people.addAll(standing.writers());
        });
        Names known = names.of(people);
        return standings.stream().map(standing -> line(standing, known)).toList();
    }

    private SignOffLine line(Standing standing, Names known) {
        AccountId viewer = pages.account();
        return new SignOffLine(
                standing.aspect().key().value(),
                standing.aspect().title().in(pages.language()),
                standing.aspect().vouching().in(pages.language()),
                standing.aspect().required(),
                standing.state().name(),
                standing.given().stream().map(given -> given(given, known)).toList(),
                standing.earlier().stream().findFirst().map(given -> given(given, known)),
                standing.writers().isEmpty() ? "" : known.all(standing.writers()),
                standing.isGivenBy(viewer),
                standing.isCompletedBy(viewer));
    }

    private static Given given(SignOff signOff, Names known) {
        return new Given(
                known.of(signOff.by()),
                signOff.by().toString(),
                signOff.at(),
                ReviewPaths.overview(signOff.course()) + "/changes?since=" + signOff.id());
    }
}
