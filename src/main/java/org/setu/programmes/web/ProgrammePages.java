package org.setu.programmes.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.institutions.Institutions;
import org.setu.programmes.Cohort;
import org.setu.programmes.CohortId;
import org.setu.programmes.Cohorts;
import org.setu.programmes.MakeProgramme;
import org.setu.programmes.Members;
import org.setu.programmes.Members.Count;
import org.setu.programmes.Programme;
import org.setu.programmes.ProgrammeId;
import org.setu.programmes.Programmes;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** The programmes that somebody manages, each with its cohorts. */
@Path(ProgrammeDesk.PATH)
@MadeOnce
public class ProgrammePages {
    private final Pages pages;
    private final ProgrammeDesk desk;
    private final Programmes programmes;
    private final Cohorts cohorts;
    private final Members members;
    private final MakeProgramme makeProgramme;
    private final Institutions institutions;

    @Inject
    public ProgrammePages(
            Pages pages,
            ProgrammeDesk desk,
            Programmes programmes,
            Cohorts cohorts,
            Members members,
            MakeProgramme makeProgramme,
            Institutions institutions) {
        this.pages = pages;
        this.desk = desk;
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.members = members;
        this.makeProgramme = makeProgramme;
        this.institutions = institutions;
    }

    /** @param groups for whom it is; blank for everybody */
    public record Line(String name, String path, String institution, String groups, List<String> courses) {
        public Line {
            courses = List.copyOf(courses);
        }
    }

    public record ProgrammesView(List<Line> programmes) {}

    public record NewProgrammeView(
            ProgrammeForm form,
            Map<String, String> institutions,
            Map<String, String> groups,
            Map<String, String> courses,
            FieldErrors errors) {}

    /** @param seats empty where as many may come as want */
    public record CohortLine(
            String name,
            String path,
            LocalDate begins,
            Optional<LocalDate> ends,
            LocalDate deadline,
            Count count,
            Optional<Integer> seats) {}

    /**
     * @param groups names of kinds of participants, to choose from
     * @param chosen those for whom it is
     */
    public record ProgrammeView(
            Line programme,
            List<CohortLine> cohorts,
            Names names,
            Map<String, String> groups,
            TargetGroups chosen,
            FieldErrors errors) {}

    @GET
    @Operation(hidden = true)
    public Response list() {
        AccountId manager = desk.manager();
        List<Programme> mine = programmes.of(manager);
        Map<ProgrammeId, List<Slug>> courses =
                programmes.courses(mine.stream().map(Programme::id).toList());
        Map<InstitutionId, LocalizedText> names =
                institutions.named(mine.stream().map(Programme::institution).toList());
        return pages.page(
                "programmes/programmes",
                new ProgrammesView(mine.stream()
                        .map(programme -> line(programme, courses.getOrDefault(programme.id(), List.of()), names))
                        .toList()));
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public Response form() {
        desk.manager();
        Map<String, String> offered = desk.offered();
        return pages.page("programmes/new", view(ProgrammeForm.empty(offered.size()), offered, new FieldErrors()));
    }

    @POST
    @Operation(hidden = true)
    public Response make(MultivaluedMap<String, String> fields) {
        AccountId manager = desk.manager();
        Map<String, String> offered = desk.offered();
        ProgrammeForm form = ProgrammeForm.of(new Typed(fields), TargetGroups.of(fields), offered.size());
        var errors = new FieldErrors();
        form.check(desk.institutions().keySet(), offered.keySet(), errors);
        errors.refuseIf(
                errors.isEmpty()
                        && programmes.isNamed(
                                form.chosenInstitution(), form.names().english()),
                "nameEn",
                "programmes.error.programmeTwice");
        if (errors.isEmpty()) {
            ProgrammeId made = makeProgramme.make(
                    form.chosenInstitution(), form.names().text(), form.groups().kinds(), form.courses(), manager);
            return pages.seeOther(ProgrammeDesk.PATH + "/" + made, "programmes.notice.made");
        } else {
            return pages.page(422, "programmes/new", view(form, offered, errors));
        }
    }

    @GET
    @Path("/{programme}")
    @Operation(hidden = true)
    public Response programme(@PathParam("programme") ProgrammeId id) {
        Programme programme = desk.programme(id);
        return pages.page(
                "programmes/programme",
                view(
                        programme,
                        Names.of(programme.name()),
                        TargetGroups.of(programme.targetGroups()),
                        new FieldErrors()));
    }

    @POST
    @Path("/{programme}")
    @Operation(hidden = true)
    public Response change(@PathParam("programme") ProgrammeId id, MultivaluedMap<String, String> fields) {
        Programme programme = desk.programme(id);
        var typed = new Typed(fields);
        Names names = Names.of(typed);
        var groups = TargetGroups.of(fields);
        var errors = new FieldErrors();
        names.check(errors);
        groups.check(errors);
        boolean other = !names.english().equals(Names.of(programme.name()).english());
        errors.refuseIf(
                other && programmes.isNamed(programme.institution(), names.english()),
                "nameEn",
                "programmes.error.programmeTwice");
        if (errors.isEmpty()) {
            makeProgramme.change(desk.manager(), id, names.text(), groups.kinds());
            return pages.seeOther(ProgrammeDesk.path(programme), "programmes.notice.saved");
        } else {
            return pages.page(422, "programmes/programme", view(programme, names, groups, errors));
        }
    }

    private NewProgrammeView view(ProgrammeForm form, Map<String, String> offered, FieldErrors errors) {
        return new NewProgrammeView(form, desk.institutions(), TargetGroups.choices(pages), offered, errors);
    }

    private ProgrammeView view(Programme programme, Names names, TargetGroups groups, FieldErrors errors) {
        Map<CohortId, Count> counts = members.counts(programme.id());
        return new ProgrammeView(
                line(
                        programme,
                        programmes.courses(programme.id()),
                        institutions.named(List.of(programme.institution()))),
                cohorts.of(programme.id()).stream()
                        .map(cohort -> line(cohort, counts.getOrDefault(cohort.id(), Count.NONE)))
                        .toList(),
                names,
                TargetGroups.choices(pages),
                groups,
                errors);
    }

    private Line line(Programme programme, List<Slug> courses, Map<InstitutionId, LocalizedText> names) {
        return new Line(
                programme.name().in(pages.language()),
                ProgrammeDesk.path(programme),
                Optional.ofNullable(names.get(programme.institution()))
                        .map(name -> name.in(pages.language()))
                        .orElse(""),
                TargetGroups.words(pages, programme.targetGroups()),
                desk.titles(courses));
    }

    private CohortLine line(Cohort cohort, Count count) {
        return new CohortLine(
                cohort.name().in(pages.language()),
                ProgrammeDesk.path(cohort),
                cohort.begins(),
                cohort.ends(),
                cohort.deadline(),
                count,
                cohort.seats());
    }
}
