package org.setu.identity.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** A copy of everything that Setu keeps of somebody, for themselves. */
@Path("/account/export")
@MadeOnce
public class PersonalDataPages {
    private final Instance<PersonalData> sections;
    private final Pages pages;

    @Inject
    public PersonalDataPages(@Any Instance<PersonalData> sections, Pages pages) {
        this.sections = sections;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response export() {
        AccountId account = pages.account();
        Map<String, Object> copy = new TreeMap<>();
        sections.forEach(section -> copy.put(section.section(), section.of(account)));
        return Response.ok(copy, "application/json")
                .header("Content-Disposition", "attachment; filename=\"setu-my-data.json\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
