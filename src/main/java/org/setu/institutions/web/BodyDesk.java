package org.setu.institutions.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.setu.identity.Account;
import org.setu.identity.Accounts;
import org.setu.institutions.Bodies;
import org.setu.institutions.Body;
import org.setu.institutions.BodyId;
import org.setu.institutions.BodyMember;
import org.setu.institutions.InstitutionTree;
import org.setu.institutions.Institutions;
import org.setu.institutions.Management;
import org.setu.institutions.Posting;
import org.setu.institutions.Postings;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** What every page of a coordination body needs first: whether the reader has to do with it, and what its members are called. */
@MadeOnce
public class BodyDesk {
    static final String PATH = "/bodies";

    private final Pages pages;
    private final Bodies bodies;
    private final Institutions institutions;
    private final Postings postings;
    private final Accounts accounts;
    private final Management management;

    @Inject
    BodyDesk(
            Pages pages,
            Bodies bodies,
            Institutions institutions,
            Postings postings,
            Accounts accounts,
            Management management) {
        this.pages = pages;
        this.bodies = bodies;
        this.institutions = institutions;
        this.postings = postings;
        this.accounts = accounts;
        this.management = management;
    }

    /** A body, as the top of each of its pages names it. */
    public record Head(String name, String path, String kind, String institution) {}

    /**
     * Who speaks for a member.
     *
     * @param name blank where nobody was named
     * @param works whether they still work there
     */
    public record Speaker(String name, String email, boolean works) {
        static final Speaker NOBODY = new Speaker("", "", true);
    }

    /** A membership. */
    public record Line(
            String path,
            String institution,
            Speaker representative,
            Speaker deputy,
            LocalDate from,
            Optional<LocalDate> to) {}

    /** To people who manage nothing there are no bodies. */
    AccountId manager() {
        AccountId account = pages.account();
        if (management.of(account).isEmpty()) {
            throw new NotFound();
        }
        return account;
    }

    Body seen(BodyId id) {
        return bodies.of(pages.account(), id).orElseThrow(NotFound::new);
    }

    Body managed(BodyId id) {
        return bodies.managed(pages.account(), id).orElseThrow(NotFound::new);
    }

    Head head(Body body) {
        return new Head(
                text(body.name()),
                path(body),
                pages.text("institutions.bodyKind." + body.kind()),
                institutions
                        .find(body.institution())
                        .map(one -> text(one.name()))
                        .orElse(""));
    }

    static String path(Body body) {
        return PATH + "/" + body.id();
    }

    /** In the order that they come in, in a few queries however many there are. */
    List<Line> lines(Body body, List<BodyMember> members) {
        Map<InstitutionId, LocalizedText> names = institutions.named(
                members.stream().map(BodyMember::institution).distinct().toList());
        List<AccountId> speakers = members.stream()
                .flatMap(member -> Stream.of(member.representative(), member.deputy()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Map<AccountId, Account> people = accounts.byId(speakers);
        Map<AccountId, Posting> working = postings.current(speakers);
        InstitutionTree tree = institutions.tree();
        return members.stream()
                .map(member -> {
                    Set<InstitutionId> there = tree.subtree(member.institution());
                    return new Line(
                            path(body) + "/members/" + member.id(),
                            Optional.ofNullable(names.get(member.institution()))
                                    .map(this::text)
                                    .orElse(""),
                            speaker(member.representative(), people, working, there),
                            speaker(member.deputy(), people, working, there),
                            member.from(),
                            member.to());
                })
                .toList();
    }

    private Speaker speaker(
            Optional<AccountId> account,
            Map<AccountId, Account> people,
            Map<AccountId, Posting> working,
            Set<InstitutionId> there) {
        return account.flatMap(id -> Optional.ofNullable(people.get(id)))
                .map(person -> new Speaker(
                        text(person.name()),
                        person.email().value(),
                        Optional.ofNullable(working.get(person.id()))
                                .filter(Posting::isConfirmed)
                                .flatMap(Posting::institution)
                                .filter(there::contains)
                                .isPresent()))
                .orElse(Speaker.NOBODY);
    }

    private String text(LocalizedText text) {
        return text.in(pages.language());
    }
}
