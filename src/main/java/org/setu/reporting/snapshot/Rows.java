package org.setu.reporting.snapshot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as they come, one by one: of a million of them the driver holds some thousand at a time. */
final class Rows {
    private static final int PIECE = 5_000;

    private final Connection connection;

    /** @param connection in a transaction, without which PostgreSQL’s driver reads everything at once */
    Rows(Connection connection) {
        this.connection = connection;
    }

    /** What becomes of a row. */
    interface Sink {
        void row(Row row) throws SQLException;
    }

    void each(String sql, Sink sink) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(PIECE);
            try (ResultSet rows = statement.executeQuery(sql)) {
                var row = new Row(rows);
                while (rows.next()) {
                    sink.row(row);
                }
            }
        }
    }

    /** The one that the reading has come to. Columns are counted from 1. */
    record Row(ResultSet values) {
        UUID id(int column) throws SQLException {
            return values.getObject(column, UUID.class);
        }

        boolean has(int column) throws SQLException {
            return values.getObject(column) != null;
        }

        @Nullable
        String text(int column) throws SQLException {
            return values.getString(column);
        }

        /** 0 where there is none. */
        int number(int column) throws SQLException {
            return values.getInt(column);
        }

        double share(int column) throws SQLException {
            return values.getDouble(column);
        }

        int moment(int column) throws SQLException {
            OffsetDateTime moment = values.getObject(column, OffsetDateTime.class);
            return moment == null ? Seconds.NEVER : Seconds.of(moment.toInstant());
        }

        int day(int column) throws SQLException {
            LocalDate day = values.getObject(column, LocalDate.class);
            return day == null ? Seconds.NO_DAY : Seconds.day(day);
        }
    }
}
