package org.setu.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;

/** Somebody looked at other people's data: who, at what, and when. Never changed. */
@Entity
@Table(name = "reporting_access")
class AccessEntry {
    private static final int LONGEST_FILTER = 2_000;

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private NoteAccess.What what;

    private String filter;

    private Instant at;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected AccessEntry() {}

    AccessEntry(AccountId account, NoteAccess.What what, String filter, Instant at) {
        this.id = Ids.next();
        this.accountId = account.value();
        this.what = what;
        this.filter = filter.length() > LONGEST_FILTER ? filter.substring(0, LONGEST_FILTER) : filter;
        this.at = at;
    }

    NoteAccess.What what() {
        return what;
    }

    String filter() {
        return filter;
    }

    Instant at() {
        return at;
    }
}
