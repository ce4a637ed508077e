package org.setu.institutions.importing;

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

/** A table that somebody brought and looks at. Ends when it is carried out, when they bring another, or after a day. */
@Entity
@Table(name = "institutions_upload")
public class BroughtTable {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private byte[] file;

    @Column(name = "received_at")
    private Instant receivedAt;

    /** What it is about. */
    public enum Purpose {
        TREE,
        PEOPLE
    }

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected BroughtTable() {}

    BroughtTable(AccountId account, Purpose purpose, byte[] file, Instant at) {
        this.id = Ids.next();
        this.accountId = account.value();
        this.purpose = purpose;
        this.file = file;
        this.receivedAt = at;
    }

    UUID id() {
        return id;
    }

    boolean belongsTo(AccountId account, Purpose about) {
        return accountId.equals(account.value()) && purpose == about;
    }

    byte[] file() {
        return file;
    }
}
