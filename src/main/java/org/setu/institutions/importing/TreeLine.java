package org.setu.institutions.importing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.setu.institutions.Institution;
import org.setu.institutions.InstitutionKind;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.sheets.SheetRow;

/** One row of a table of institutions, and what it would change. */
public final class TreeLine {
    private final SheetRow row;
    private final String code;
    private final LocalizedText name;
    private final Optional<InstitutionKind> kind;
    private final String parentText;
    private final Set<Change> changes = EnumSet.noneOf(Change.class);
    private @Nullable Institution existing;
    private InstitutionId id = InstitutionId.next();
    private Optional<InstitutionId> parent = Optional.empty();
    private @Nullable Fault fault;
    private String detail = "";

    /** What a row would do; one that does none of it changes nothing. */
    public enum Change {
        ADDED,
        RENAMED,
        MOVED
    }

    TreeLine(SheetRow row, String code, LocalizedText name, Optional<InstitutionKind> kind, String parentText) {
        this.row = row;
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.parentText = parentText;
    }

    /** The first objection counts. */
    void refuse(Fault because, String about) {
        if (fault == null) {
            fault = because;
            detail = about;
            changes.clear();
        }
    }

    void means(Institution institution) {
        existing = institution;
        id = institution.id();
        parent = institution.parent();
    }

    void standsBelow(Optional<InstitutionId> above) {
        parent = above;
    }

    void changes(Change change) {
        changes.add(change);
    }

    public SheetRow row() {
        return row;
    }

    String code() {
        return code;
    }

    public LocalizedText name() {
        return name;
    }

    /** To be asked where the row is right. */
    InstitutionKind chosenKind() {
        return kind.orElseThrow();
    }

    Optional<InstitutionKind> kind() {
        return kind;
    }

    String parentText() {
        return parentText;
    }

    Optional<Institution> existing() {
        return Optional.ofNullable(existing);
    }

    InstitutionId id() {
        return id;
    }

    Optional<InstitutionId> parent() {
        return parent;
    }

    boolean isRight() {
        return fault == null;
    }

    public Set<Change> changes() {
        return Set.copyOf(changes);
    }

    public Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** What the words for the fault name: another row, a name. */
    public String detail() {
        return detail;
    }
}
