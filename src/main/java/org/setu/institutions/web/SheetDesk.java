package org.setu.institutions.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.setu.institutions.importing.BroughtTable.Purpose;
import org.setu.institutions.importing.BroughtTables;
import org.setu.institutions.importing.Columns;
import org.setu.institutions.importing.Columns.Column;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.sheets.ReadSheet;
import org.setu.sheets.Sheet;
import org.setu.sheets.UnreadableSheet;
import org.setu.web.Csv;
import org.setu.web.FieldErrors;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.UploadedForm;

/** Receives tables, keeps them until their owner has seen what they would change, and gives back the rows that cannot be carried out. */
@MadeOnce
public class SheetDesk {
    /** The token, and what stands around the fields. */
    private static final int ROOM_FOR_FIELDS = 20_000;

    private static final int SHOWN_AT_MOST = 200;

    private final BroughtTables tables;
    private final Pages pages;

    @Inject
    SheetDesk(BroughtTables tables, Pages pages) {
        this.tables = tables;
        this.pages = pages;
    }

    /**
     * The table that a form brings, kept under the id that is answered; empty where it cannot be read, which the errors then say.
     *
     * @param needed the columns that it must have
     */
    Optional<UUID> receive(
            HttpHeaders headers,
            InputStream body,
            AccountId account,
            Purpose purpose,
            List<Column> needed,
            FieldErrors errors)
            throws IOException {
        try (var form = UploadedForm.receive(headers, body, ReadSheet.MOST_BYTES + ROOM_FOR_FIELDS)) {
            if (!form.isComplete()) {
                errors.refuse("file", UnreadableSheet.Problem.TOO_LARGE.key(), ReadSheet.MOST_MEGABYTES);
                return Optional.empty();
            }
            byte[] file = form.bytes("file");
            check(file, needed, errors);
            return errors.isEmpty() ? Optional.of(tables.keep(account, purpose, file)) : Optional.empty();
        }
    }

    /** @throws NotFound where nothing is kept for this person under this id, or no longer */
    Sheet kept(AccountId account, Purpose purpose, UUID id) {
        try {
            return ReadSheet.read(tables.of(account, purpose, id).orElseThrow(NotFound::new));
        } catch (UnreadableSheet neverKept) {
            throw new IllegalStateException("A table that could be read cannot be read", neverKept);
        }
    }

    void remove(UUID id) {
        tables.remove(id);
    }

    /** Rows with their faults, below the headings that they had. */
    Response downloadWrong(String name, Sheet sheet, List<List<String>> rows) {
        return Csv.file(
                name,
                Stream.concat(Stream.of(with(sheet.headings(), pages.text("institutions.sheet.why"))), rows.stream())
                        .toList());
    }

    static List<String> with(List<String> cells, String more) {
        return Stream.concat(cells.stream(), Stream.of(more)).toList();
    }

    /** The first of the wrong ones, then the first of the others: what is wrong is what somebody has to mend. */
    static List<PreviewRow> listed(List<PreviewRow> rows) {
        return Stream.concat(
                        rows.stream().filter(PreviewRow::isWrong).limit(SHOWN_AT_MOST / 2),
                        rows.stream().filter(row -> !row.isWrong()).limit(SHOWN_AT_MOST / 2))
                .toList();
    }

    List<SheetView.Heading> headings(List<Column> columns) {
        return columns.stream()
                .map(column -> new SheetView.Heading(pages.text(column.key()), pages.text(column.key() + ".about")))
                .toList();
    }

    private static void check(byte[] file, List<Column> needed, FieldErrors errors) {
        try {
            Sheet sheet = ReadSheet.read(file);
            Columns.missing(sheet, needed)
                    .ifPresent(column -> errors.refuse("file", "institutions.sheet.missing." + column));
        } catch (UnreadableSheet unreadable) {
            errors.refuse("file", unreadable.problem().key(), unreadable.detail());
        }
    }
}
