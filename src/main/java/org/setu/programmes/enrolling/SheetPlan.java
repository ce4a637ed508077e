package org.setu.programmes.enrolling;

import java.util.List;
import java.util.Optional;
import org.setu.programmes.KeptSheetId;
import org.setu.programmes.Person;
import org.setu.shared.LocalizedText;

/**
 * What a table of people would do: each row tells what becomes of it. Nothing is saved before somebody says so.
 *
 * @param id under which the table is kept until then
 * @param headings as they stand in the file
 */
public record SheetPlan(KeptSheetId id, String fileName, List<String> headings, List<Row> rows) {
    public SheetPlan {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** What becomes of a row; the constant's name is part of the message key. */
    public enum Fate {
        ENROLS,
        INVITES,
        WAITS,
        MEMBER,
        TWICE,
        WRONG;

        public boolean joins() {
            return this == ENROLS || this == INVITES || this == WAITS;
        }
    }

    /**
     * Why a row is not taken, and how to mend it.
     *
     * @param key of the words
     * @param arguments what the words name; texts in two languages among them
     */
    public record Remark(String key, List<Object> arguments) {
        public Remark {
            arguments = List.copyOf(arguments);
        }

        static Remark of(String reason, Object... arguments) {
            return new Remark("programmes.sheet.wrong." + reason, List.of(arguments));
        }
    }

    /**
     * One row.
     *
     * @param number as the spreadsheet program shows it
     * @param cells as they stand in the file
     * @param person empty where the row is wrong
     * @param name as the row has it; blank where it has none
     */
    public record Row(
            int number,
            List<String> cells,
            Fate fate,
            Optional<Person> person,
            String email,
            LocalizedText name,
            Optional<Remark> remark) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    public long joining() {
        return rows.stream().filter(row -> row.fate().joins()).count();
    }

    public List<Row> of(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).toList();
    }
}
