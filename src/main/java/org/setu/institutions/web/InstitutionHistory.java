package org.setu.institutions.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.setu.identity.Accounts;
import org.setu.institutions.InstitutionEvent;
import org.setu.institutions.Institutions;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** What became of an institution, in words. */
@MadeOnce
public class InstitutionHistory {
    private final Institutions institutions;
    private final Accounts accounts;
    private final Pages pages;

    @Inject
    InstitutionHistory(Institutions institutions, Accounts accounts, Pages pages) {
        this.institutions = institutions;
        this.accounts = accounts;
        this.pages = pages;
    }

    /** @param by blank where the installation itself did it, or where who did it is forgotten */
    public record Line(Instant at, String what, String by) {}

    List<Line> of(InstitutionId institution) {
        List<InstitutionEvent> events = institutions.history(institution);
        Map<AccountId, LocalizedText> people = accounts.named(events.stream()
                .map(InstitutionEvent::by)
                .flatMap(Optional::stream)
                .toList());
        Map<InstitutionId, LocalizedText> names = institutions.named(events.stream()
                .flatMap(event -> Stream.of(event.formerParent(), event.parent(), event.other()))
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        return events.stream()
                .map(event -> new Line(
                        event.at(),
                        what(event, names),
                        event.by()
                                .map(people::get)
                                .filter(Objects::nonNull)
                                .map(this::text)
                                .orElse("")))
                .toList();
    }

    private String what(InstitutionEvent event, Map<InstitutionId, LocalizedText> names) {
        return switch (event.what()) {
            case ADDED -> pages.text("institutions.event.ADDED", text(event.name()), place(event.parent(), names));
            case RENAMED -> renamed(event);
            case MOVED ->
                pages.text(
                        "institutions.event.MOVED", place(event.formerParent(), names), place(event.parent(), names));
            case CLOSED, REOPENED -> pages.text("institutions.event." + event.what());
            case MERGED, TOOK_IN -> pages.text("institutions.event." + event.what(), place(event.other(), names));
        };
    }

    private String renamed(InstitutionEvent event) {
        LocalizedText former = event.formerName().orElse(event.name());
        return former.equals(event.name())
                ? pages.text(
                        "institutions.event.kind", kind(event.formerKind().orElse(event.kind())), kind(event.kind()))
                : pages.text("institutions.event.RENAMED", text(former), text(event.name()));
    }

    private String kind(Enum<?> kind) {
        return pages.text("institutions.institutionKind." + kind);
    }

    private String place(Optional<InstitutionId> institution, Map<InstitutionId, LocalizedText> names) {
        return institution
                .map(id -> Optional.ofNullable(names.get(id)).map(this::text).orElse(""))
                .orElseGet(() -> pages.text("institutions.event.top"));
    }

    private String text(LocalizedText text) {
        return text.in(pages.language());
    }
}
