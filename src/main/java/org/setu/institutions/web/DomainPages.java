package org.setu.institutions.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Accounts;
import org.setu.institutions.DomainName;
import org.setu.institutions.EmailDomain;
import org.setu.institutions.EmailDomains;
import org.setu.institutions.GiveDomain;
import org.setu.institutions.GiveDomain.Outcome;
import org.setu.institutions.Institution;
import org.setu.institutions.Institutions;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Role;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** The domains of e-mail addresses by which an institution knows its people, for administrators. */
@Path("/admin/institutions/{institution}/domains")
@MadeOnce
public class DomainPages {
    private final Institutions institutions;
    private final EmailDomains domains;
    private final GiveDomain giveDomain;
    private final Accounts accounts;
    private final Pages pages;

    @Inject
    public DomainPages(
            Institutions institutions, EmailDomains domains, GiveDomain giveDomain, Accounts accounts, Pages pages) {
        this.institutions = institutions;
        this.domains = domains;
        this.giveDomain = giveDomain;
        this.accounts = accounts;
        this.pages = pages;
    }

    /** @param by blank where who added it is forgotten */
    public record Line(String id, String domain, Instant at, String by) {}

    public record DomainsView(String id, String name, List<Line> domains, String typed, FieldErrors errors) {
        public DomainsView {
            domains = List.copyOf(domains);
        }
    }

    @GET
    @Operation(hidden = true)
    public Response list(@PathParam("institution") InstitutionId id) {
        pages.accountWith(Role.ADMINISTRATOR);
        return pages.page("institutions/domains", view(find(id), "", new FieldErrors()));
    }

    @POST
    @Operation(hidden = true)
    public Response add(@PathParam("institution") InstitutionId id, MultivaluedMap<String, String> fields) {
        AccountId administrator = pages.accountWith(Role.ADMINISTRATOR);
        Institution institution = find(id);
        String typed = Typed.readable(new Typed(fields).text("domain"));
        Optional<DomainName> domain = DomainName.parse(typed);
        var errors = new FieldErrors();
        errors.refuseIf(domain.isEmpty(), "domain", "institutions.error.domain");
        errors.refuseIf(institution.isClosed(), "domain", "institutions.error.domain.CLOSED");
        if (errors.isEmpty()) {
            Outcome outcome = giveDomain.give(id, domain.orElseThrow(), administrator);
            errors.refuseIf(outcome != Outcome.GIVEN, "domain", "institutions.error.domain." + outcome);
        }
        return errors.isEmpty()
                ? pages.seeOther(path(id), "institutions.notice.domainAdded")
                : pages.page(422, "institutions/domains", view(institution, typed, errors));
    }

    @POST
    @Path("/{domain}/removal")
    @Operation(hidden = true)
    public Response remove(@PathParam("institution") InstitutionId id, @PathParam("domain") UUID domain) {
        pages.accountWith(Role.ADMINISTRATOR);
        if (giveDomain.remove(find(id).id(), domain).isEmpty()) {
            throw new NotFound();
        }
        return pages.seeOther(path(id), "institutions.notice.domainRemoved");
    }

    private Institution find(InstitutionId id) {
        return institutions.find(id).orElseThrow(NotFound::new);
    }

    private static String path(InstitutionId id) {
        return "/admin/institutions/" + id + "/domains";
    }

    private DomainsView view(Institution institution, String typed, FieldErrors errors) {
        List<EmailDomain> all = domains.of(institution.id());
        Map<AccountId, LocalizedText> people =
                accounts.named(all.stream().map(EmailDomain::addedBy).distinct().toList());
        return new DomainsView(
                institution.id().toString(),
                institution.name().in(pages.language()),
                all.stream()
                        .map(one -> new Line(
                                one.id().toString(),
                                one.domain().toString(),
                                one.addedAt(),
                                Optional.ofNullable(people.get(one.addedBy()))
                                        .map(name -> name.in(pages.language()))
                                        .orElse("")))
                        .toList(),
                typed,
                errors);
    }
}
