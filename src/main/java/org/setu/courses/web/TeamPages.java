package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.team.ChangeTeam;
import org.setu.courses.team.ChangeTeam.Outcome;
import org.setu.courses.team.CourseTeam;
import org.setu.identity.EmailAddress;
import org.setu.identity.Grant;
import org.setu.identity.Invitations;
import org.setu.identity.Invitations.Inviting;
import org.setu.identity.Scope;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Who works on a course. Everybody on it sees that; its trainers invite colleagues and change what they may do, and anybody may leave. */
@Path("/authoring/{course}/team")
@MadeOnce
public class TeamPages {
    static final String PAGE = "courses/team";
    private static final int MENDABLE = 422;
    private static final int OVERTAKEN = 409;

    private final Pages pages;
    private final AuthorDesk desk;
    private final TeamDesk teams;
    private final CourseTeam team;
    private final ChangeTeam changeTeam;
    private final Invitations invitations;

    @Inject
    public TeamPages(
            Pages pages,
            AuthorDesk desk,
            TeamDesk teams,
            CourseTeam team,
            ChangeTeam changeTeam,
            Invitations invitations) {
        this.pages = pages;
        this.desk = desk;
        this.teams = teams;
        this.team = team;
        this.changeTeam = changeTeam;
        this.invitations = invitations;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("course") Slug course) {
        return pages.page(PAGE, teams.view(course, TeamForm.empty(pages.language())));
    }

    @POST
    @Path("/invitations")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response invite(@PathParam("course") Slug course, MultivaluedMap<String, String> fields) {
        AccountId trainer = desk.trainerOf(course);
        desk.draft(course);
        TeamForm form = TeamForm.of(fields);
        var errors = new FieldErrors();
        Optional<EmailAddress> email = EmailAddress.parse(form.email());
        Optional<Role> role = role(form.role());
        Optional<Language> language = Language.of(form.language());
        errors.refuseIf(email.isEmpty(), "email", "courses.team.error.email");
        errors.refuseIf(role.isEmpty(), "role", "courses.team.error.role");
        errors.refuseIf(language.isEmpty(), "language", "courses.team.error.language");
        errors.refuseIf(
                form.words().length() > Invitations.LONGEST_WORDS,
                "words",
                "courses.team.error.words",
                Invitations.LONGEST_WORDS);
        if (!errors.isEmpty()) {
            return again(course, form, errors.all());
        }
        var inviting = new Inviting(
                email.orElseThrow(), role.orElseThrow(), Scope.course(course), language.orElseThrow(), form.words());
        Invitations.Outcome outcome = invitations.invite(inviting, trainer);
        return outcome == Invitations.Outcome.SENT
                ? pages.seeOther(path(course), "courses.team.notice.invited")
                : again(course, form, List.of(new FieldError("email", "courses.team.error." + outcome)));
    }

    @POST
    @Path("/invitations/{invitation}/withdrawal")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("course") Slug course, @PathParam("invitation") UUID invitation) {
        desk.trainerOf(course);
        invitations.withdraw(Scope.course(course), invitation);
        return pages.seeOther(path(course), "courses.team.notice.withdrawn");
    }

    @POST
    @Path("/{held}/role")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response change(
            @PathParam("course") Slug course, @PathParam("held") UUID held, MultivaluedMap<String, String> fields) {
        AccountId trainer = desk.trainerOf(course);
        Optional<Role> role = role(new Typed(fields).text("role"));
        if (role.isEmpty()) {
            return again(
                    course, TeamForm.empty(pages.language()), List.of(new FieldError("", "courses.team.error.role")));
        }
        Outcome outcome = changeTeam.change(course, held, role.get(), trainer);
        return answer(course, outcome, path(course), "courses.team.notice.changed");
    }

    /** Ends somebody's part in the course: a trainer anybody's, the others their own. */
    @POST
    @Path("/{held}/ending")
    @Operation(hidden = true)
    public Response end(@PathParam("course") Slug course, @PathParam("held") UUID held) {
        AccountId reader = desk.readerOf(course);
        boolean own = team.ofThisCourse(course).stream()
                .filter(grant -> grant.id().equals(held))
                .map(Grant::account)
                .anyMatch(reader::equals);
        if (!own && !desk.isTrainerOf(course)) {
            throw new NotFound();
        }
        Outcome outcome = changeTeam.end(course, held, reader);
        return answer(
                course,
                outcome,
                own ? "/authoring" : path(course),
                own ? "courses.team.notice.left" : "courses.team.notice.ended");
    }

    private Response answer(Slug course, Outcome outcome, String page, String notice) {
        return outcome == Outcome.DONE
                ? pages.seeOther(page, notice)
                : pages.page(
                        OVERTAKEN,
                        PAGE,
                        teams.view(
                                course,
                                TeamForm.empty(pages.language())
                                        .with(List.of(new FieldError("", "courses.team.error." + outcome)))));
    }

    private Response again(Slug course, TeamForm form, List<FieldError> errors) {
        return pages.page(MENDABLE, PAGE, teams.view(course, form.with(errors)));
    }

    private static Optional<Role> role(String name) {
        return CourseTeam.ROLES.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private static String path(Slug course) {
        return "/authoring/" + course + "/team";
    }
}
