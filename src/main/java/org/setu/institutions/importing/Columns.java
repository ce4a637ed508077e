package org.setu.institutions.importing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.institutions.InstitutionNames;
import org.setu.shared.Language;
import org.setu.shared.Messages;
import org.setu.sheets.Sheet;
import org.setu.sheets.SheetRow;

/** Which column of a table has what: found by its heading, as the template has it in either language. */
public final class Columns {
    /** What the tables that we read are about. */
    public enum Column {
        CODE,
        NAME_EN,
        NAME_BN,
        KIND,
        PARENT,
        EMAIL,
        EVENT,
        DAY,
        INSTITUTION,
        POSITION;

        /** Of the heading. */
        public String key() {
            return "institutions.sheet." + name();
        }
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private Columns(Sheet sheet, List<Column> asked) {
        List<String> headings =
                sheet.headings().stream().map(InstitutionNames::folded).toList();
        for (Column column : asked) {
            Arrays.stream(Language.values())
                    .map(language ->
                            InstitutionNames.folded(Messages.in(language).text(column.key())))
                    .map(headings::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> places.put(column, place));
        }
    }

    static Columns of(Sheet sheet, List<Column> asked) {
        return new Columns(sheet, asked);
    }

    /** The first of these that the table has not. */
    public static Optional<Column> missing(Sheet sheet, List<Column> needed) {
        var columns = new Columns(sheet, needed);
        return needed.stream().filter(column -> !columns.has(column)).findFirst();
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Blank where the table has no such column. */
    String of(SheetRow row, Column column) {
        return has(column) ? row.cells().get(places.getOrDefault(column, 0)) : "";
    }
}
