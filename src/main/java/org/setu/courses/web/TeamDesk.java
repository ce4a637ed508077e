package org.setu.courses.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.setu.courses.CheckedCourse;
import org.setu.courses.team.CourseTeam;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.TeamNames.Names;
import org.setu.identity.Grant;
import org.setu.identity.Invitations;
import org.setu.identity.Invitations.Waiting;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** Lays out who works on a course. */
@MadeOnce
public class TeamDesk {
    private final Pages pages;
    private final AuthorDesk desk;
    private final CourseTeam team;
    private final Invitations invitations;
    private final TeamNames names;

    @Inject
    TeamDesk(Pages pages, AuthorDesk desk, CourseTeam team, Invitations invitations, TeamNames names) {
        this.pages = pages;
        this.desk = desk;
        this.team = team;
        this.invitations = invitations;
        this.names = names;
    }

    /**
     * The page.
     *
     * @param everywhere the names of those who work on all courses
     * @param invited shown to trainers alone, since addresses are nobody else's business
     * @param roles in words by name, the least first
     */
    public record TeamView(
            CourseBar bar,
            List<Member> members,
            List<String> everywhere,
            List<Invited> invited,
            Map<String, String> roles,
            Map<String, String> languages,
            TeamForm form) {}

    /**
     * Somebody on the team.
     *
     * @param held the id of the grant
     */
    public record Member(String held, String name, Role role, Instant since, boolean you) {}

    /** Somebody who has not answered yet. */
    public record Invited(String id, String email, String role, String by, Instant at, Instant until) {}

    TeamView view(Slug course, TeamForm form) {
        AccountId viewer = desk.readerOf(course);
        CheckedCourse draft = desk.readable(course);
        CourseBar bar = desk.bar(draft);
        List<Grant> grants = team.ofThisCourse(course);
        Set<AccountId> everywhere = team.ofAllCourses();
        List<Waiting> waiting = bar.led() ? invitations.waiting(Scope.course(course)) : List.of();
        Names known = names.of(mentioned(grants, everywhere, waiting));
        return new TeamView(
                bar,
                grants.stream()
                        .map(grant -> new Member(
                                grant.id().toString(),
                                known.of(grant.account()),
                                grant.role(),
                                grant.grantedAt(),
                                grant.account().equals(viewer)))
                        .sorted(Comparator.comparing(Member::role).reversed())
                        .toList(),
                everywhere.stream().map(known::of).sorted().toList(),
                waiting.stream().map(one -> invited(one, known)).toList(),
                roles(),
                languages(),
                form);
    }

    private static Collection<AccountId> mentioned(
            List<Grant> grants, Set<AccountId> everywhere, List<Waiting> waiting) {
        var all = new HashSet<>(everywhere);
        grants.forEach(grant -> all.add(grant.account()));
        waiting.forEach(one -> all.add(one.by()));
        return all;
    }

    private Invited invited(Waiting one, Names known) {
        return new Invited(
                one.id().toString(),
                one.email().value(),
                pages.text("identity.role." + one.role()),
                known.of(one.by()),
                one.at(),
                one.until());
    }

    private Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        CourseTeam.ROLES.forEach(role -> roles.put(role.name(), pages.text("courses.team.role." + role)));
        return roles;
    }

    private Map<String, String> languages() {
        var languages = new LinkedHashMap<String, String>();
        for (Language language : Language.values()) {
            languages.put(language.code(), pages.text("identity.language." + language));
        }
        return languages;
    }
}
