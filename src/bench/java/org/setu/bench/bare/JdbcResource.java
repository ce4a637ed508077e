package org.setu.bench.bare;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Inserts and commits the row of an answer, through the pool that Setu uses, and does nothing else. */
@Path("/jdbc")
public class JdbcResource {
    private static final String TABLE = """
            create table if not exists bench_step (
                attempt_id uuid not null references assessment_attempt (id),
                id uuid not null,
                account_id uuid not null,
                device varchar(64),
                question varchar(64) not null,
                number integer not null,
                response varchar(8000) not null,
                occurred_at timestamp with time zone not null,
                received_at timestamp with time zone not null,
                primary key (attempt_id, id),
                unique (attempt_id, question, number))""";
    private static final String INSERT = """
            insert into bench_step
                (attempt_id, id, account_id, device, question, number, response, occurred_at, received_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @PUT
    public void makeTable() throws SQLException, NamingException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    @GET
    @Path("/answers")
    @Produces("text/html")
    public String answersOfSetu() throws SQLException, NamingException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from assessment_step")) {
            rows.next();
            return rows.getString(1);
        }
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Produces("application/json")
    public String insert(
            @FormParam("attempt") UUID attempt,
            @FormParam("step") UUID step,
            @FormParam("question") String question,
            @FormParam("seen") int seen,
            @FormParam("answer") String answer)
            throws SQLException, NamingException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (var connection = connect();
                var insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            insert.setObject(1, attempt);
            insert.setObject(2, step);
            insert.setObject(3, attempt);
            insert.setString(4, step.toString());
            insert.setString(5, question);
            insert.setInt(6, seen + 1);
            insert.setString(7, "{\"chosen\":[\"" + answer + "\"]}");
            insert.setObject(8, now);
            insert.setObject(9, now);
            insert.executeUpdate();
            connection.commit();
        }
        return "{\"saved\":\"10:42\",\"text\":\"Saved on the server at 10:42.\"}";
    }

    @SuppressWarnings("BanJNDI") // the name is a constant, and the pool has no other way out
    private static Connection connect() throws SQLException, NamingException {
        return ((DataSource) new InitialContext().lookup("jdbc/setu")).getConnection();
    }
}
