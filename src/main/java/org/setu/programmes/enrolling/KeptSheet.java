package org.setu.programmes.enrolling;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.setu.programmes.CohortId;
import org.setu.programmes.KeptSheetId;
import org.setu.shared.AccountId;
import org.setu.sheets.Sheet;
import org.setu.sheets.SheetRow;

/**
 * A table that somebody brought and looks at before its people are enrolled.
 *
 * <p>Kept so that the look can be left and come back to, and any node can go on with it. Ends when its people are enrolled, when it is thrown away, or
 * after a day: it holds addresses of people who do not know of it yet.
 */
@Entity
@Table(name = "programmes_sheet")
class KeptSheet {
    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    @Column(name = "cohort_id")
    private UUID cohortId;

    @Column(name = "brought_by")
    private UUID broughtBy;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @Column(name = "file_name")
    private String fileName;

    private String content;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected KeptSheet() {}

    KeptSheet(CohortId cohort, String fileName, Sheet sheet, AccountId by, Instant at) {
        this.id = KeptSheetId.next().value();
        this.cohortId = cohort.value();
        this.broughtBy = by.value();
        this.broughtAt = at;
        this.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        this.content = written(sheet);
    }

    KeptSheetId id() {
        return new KeptSheetId(id);
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    AccountId by() {
        return new AccountId(broughtBy);
    }

    Instant at() {
        return broughtAt;
    }

    String fileName() {
        return fileName;
    }

    Sheet sheet() {
        return read(content);
    }

    /** An array of rows: the headings, then each row's number before its cells. */
    static String written(Sheet sheet) {
        JsonArrayBuilder rows = Json.createArrayBuilder().add(cells(Json.createArrayBuilder(), sheet.headings()));
        sheet.rows().forEach(row -> rows.add(cells(Json.createArrayBuilder().add(row.number()), row.cells())));
        return rows.build().toString();
    }

    static Sheet read(String content) {
        try (var reader = Json.createReader(new StringReader(content))) {
            JsonArray rows = reader.readArray();
            List<SheetRow> read = rows.subList(1, rows.size()).stream()
                    .map(row -> (JsonArray) row)
                    .map(row -> new SheetRow(
                            row.getInt(0),
                            row.subList(1, row.size()).stream()
                                    .map(cell -> ((JsonString) cell).getString())
                                    .toList()))
                    .toList();
            List<String> headings = rows.getJsonArray(0).getValuesAs(JsonString::getString);
            return new Sheet(headings, read);
        }
    }

    private static JsonArrayBuilder cells(JsonArrayBuilder row, List<String> cells) {
        cells.forEach(row::add);
        return row;
    }
}
