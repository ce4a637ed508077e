package org.setu.identity.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.identity.Grant;
import org.setu.identity.Grants;
import org.setu.shared.MadeOnce;
import org.setu.shared.PageOf;
import org.setu.shared.Role;
import org.setu.web.PageNumber;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Everybody, to be searched by name or address. */
@Path("/admin/people")
@MadeOnce
public class PeoplePages {
    private static final int LONGEST_SEARCH = 100;

    private final Accounts accounts;
    private final Grants grants;
    private final Pages pages;

    @Inject
    public PeoplePages(Accounts accounts, Grants grants, Pages pages) {
        this.accounts = accounts;
        this.grants = grants;
        this.pages = pages;
    }

    /** One person in the list. */
    public record Person(String id, String name, String email, String kind, boolean confirmed, String roles) {}

    /** @param address of this search's pages, but for the number at its end */
    public record PeopleView(String search, PageOf<Person> page, String address) {}

    @GET
    @Operation(hidden = true)
    public Response people(
            @QueryParam("q") @DefaultValue("") String q, @QueryParam("page") @DefaultValue("1") String page) {
        pages.accountWith(Role.ADMINISTRATOR);
        String typed = Typed.readable(q);
        String search = typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
        PageOf<Account> found = accounts.search(search, PageNumber.of(page));
        var held = grants.of(found.rows().stream().map(Account::id).toList());
        List<Person> rows = found.rows().stream()
                .map(account -> person(account, held.getOrDefault(account.id(), List.of())))
                .toList();
        return pages.page(
                "identity/people",
                new PeopleView(
                        search,
                        new PageOf<>(rows, found.number(), found.size(), found.total()),
                        pages.frame().path("/admin/people") + "?q=" + URLEncoder.encode(search, StandardCharsets.UTF_8)
                                + "&page="));
    }

    private Person person(Account account, List<Grant> held) {
        return new Person(
                account.id().toString(),
                account.name().in(pages.language()),
                account.email().value(),
                pages.text("identity.kind." + account.kind()),
                account.isConfirmed(),
                held.stream()
                        .map(grant -> pages.text("identity.role." + grant.role()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
