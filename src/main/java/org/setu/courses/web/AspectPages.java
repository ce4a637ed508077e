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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.courses.Aspect;
import org.setu.courses.AspectKey;
import org.setu.courses.aspects.DefineAspects;
import org.setu.courses.aspects.ProgrammeAspect;
import org.setu.courses.aspects.ProgrammeList;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** The sign-offs that the programme defines, for the administrator. */
@Path("/admin/sign-offs")
@MadeOnce
public class AspectPages {
    private static final String LIST = "courses/aspects";
    private static final String ONE = "courses/aspect";
    private static final String HOME = "/admin/sign-offs";
    private static final int MENDABLE = 422;
    private static final int OVERTAKEN = 409;

    private final Pages pages;
    private final ProgrammeList list;
    private final DefineAspects defineAspects;

    @Inject
    public AspectPages(Pages pages, ProgrammeList list, DefineAspects defineAspects) {
        this.pages = pages;
        this.list = list;
        this.defineAspects = defineAspects;
    }

    public record AspectsView(List<AspectLine> aspects, AspectForm form) {}

    /** One in the list. */
    public record AspectLine(String key, String title, String vouching, boolean required, boolean retired) {
        public String path() {
            return HOME + "/" + key;
        }
    }

    /**
     * One to be mended.
     *
     * @param stored as it is saved
     * @param used whether a course ever asked for it, so that it cannot be deleted
     */
    public record AspectView(AspectLine stored, boolean used, AspectForm form) {}

    @GET
    @Operation(hidden = true)
    public Response all() {
        pages.accountWith(Role.ADMINISTRATOR);
        return pages.page(LIST, all(AspectForm.empty()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response add(MultivaluedMap<String, String> fields) {
        pages.accountWith(Role.ADMINISTRATOR);
        AspectForm form = AspectForm.of(fields).checked();
        if (!form.errors().isEmpty()) {
            return pages.page(MENDABLE, LIST, all(form));
        } else if (defineAspects.add(new AspectKey(form.name()), form.language(), form.wording())) {
            return pages.seeOther(HOME, "courses.aspects.notice.added");
        } else {
            var taken = new FieldError("name", "courses.aspects.error.taken");
            return pages.page(MENDABLE, LIST, all(form.with(List.of(taken))));
        }
    }

    @GET
    @Path("/{aspect}")
    @Operation(hidden = true)
    public Response one(@PathParam("aspect") AspectKey key) {
        ProgrammeAspect known = known(key);
        return pages.page(ONE, view(known, AspectForm.of(known)));
    }

    @POST
    @Path("/{aspect}")
    @Operation(hidden = true)
    @Consumes("application/x-www-form-urlencoded")
    public Response write(@PathParam("aspect") AspectKey key, MultivaluedMap<String, String> fields) {
        known(key);
        AspectForm form = AspectForm.of(fields).checkedWords();
        if (!form.errors().isEmpty()) {
            return pages.page(MENDABLE, ONE, view(known(key), form));
        } else if (defineAspects.write(key, form.wording(), form.basedOn())) {
            return pages.seeOther(HOME, "courses.aspects.notice.saved");
        } else {
            ProgrammeAspect now = known(key);
            var error = new FieldError("", "courses.aspects.error.overtaken");
            return pages.page(
                    OVERTAKEN, ONE, view(now, form.basedOn(now.standing()).with(List.of(error))));
        }
    }

    @POST
    @Path("/{aspect}/retirement")
    @Operation(hidden = true)
    public Response retire(@PathParam("aspect") AspectKey key) {
        known(key);
        defineAspects.retire(key);
        return pages.seeOther(HOME, "courses.aspects.notice.saved");
    }

    @POST
    @Path("/{aspect}/return")
    @Operation(hidden = true)
    public Response takeUp(@PathParam("aspect") AspectKey key) {
        known(key);
        defineAspects.takeUp(key);
        return pages.seeOther(HOME, "courses.aspects.notice.saved");
    }

    @POST
    @Path("/{aspect}/removal")
    @Operation(hidden = true)
    public Response remove(@PathParam("aspect") AspectKey key) {
        known(key);
        return defineAspects.remove(key)
                ? pages.seeOther(HOME, "courses.aspects.notice.removed")
                : pages.seeOther(HOME + "/" + key, "courses.aspects.notice.used");
    }

    private ProgrammeAspect known(AspectKey key) {
        pages.accountWith(Role.ADMINISTRATOR);
        return list.find(key).orElseThrow(NotFound::new);
    }

    private AspectsView all(AspectForm form) {
        return new AspectsView(list.all().stream().map(this::line).toList(), form);
    }

    private AspectView view(ProgrammeAspect known, AspectForm form) {
        Aspect aspect = known.aspect();
        return new AspectView(line(aspect), list.isUsed(aspect.key()), form);
    }

    private AspectLine line(Aspect aspect) {
        return new AspectLine(
                aspect.key().value(),
                aspect.title().in(pages.language()),
                aspect.vouching().in(pages.language()),
                aspect.required(),
                aspect.retired());
    }
}
