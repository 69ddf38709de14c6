package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.roundtable.testing.TestDatabase;

class RelayLookTest {
    private static final long HERE = 1;
    private static final long OTHER = 2;
    private static final Topic POLL = new Topic("poll", 42);

    private final String database = TestDatabase.freshPostgresql();
    private final RelayLook look = new RelayLook(HERE);

    @Test
    void transactionsThatEndInAnotherOrderThanTheyBeganAreFoundOnceEach() throws SQLException {
        Flyway.configure().dataSource(database, null, null).load().migrate();
        try (Connection looking = connect();
                Connection early = connect();
                Connection late = connect()) {
            assertThat(look.look(looking).whole()).isFalse();
            early.setAutoCommit(false);
            note(early, OTHER, 1);
            note(late, OTHER, 2);
            note(late, HERE, 3);
            assertThat(found(looking)).containsExactly(2L);
            early.commit();
            assertThat(found(looking)).containsExactly(1L);
            assertThat(found(looking)).isEmpty();
        }
    }

    @Test
    void whatWasHeardIsNotFoundAgain() throws SQLException {
        Flyway.configure().dataSource(database, null, null).load().migrate();
        try (Connection looking = connect()) {
            look.look(looking);
            note(looking, OTHER, 5);
            assertThat(look.fresh(new Note(5, List.of(POLL)))).isTrue();
            assertThat(look.fresh(new Note(5, List.of(POLL)))).isFalse();
            assertThat(found(looking)).isEmpty();
        }
    }

    private List<Long> found(Connection looking) throws SQLException {
        RelayLook.Findings findings = look.look(looking);
        assertThat(findings.whole()).isTrue();
        assertThat(findings.notes())
                .allSatisfy(note -> assertThat(note.topics()).containsExactly(POLL));
        return findings.notes().stream().map(Note::id).toList();
    }

    private static void note(Connection connection, long node, long id) throws SQLException {
        try (var insert = connection.prepareStatement("insert into relay_note (xact, id, node, at, topics)"
                + " values (pg_current_xact_id()::text::bigint, ?, ?, now(), ?)")) {
            insert.setLong(1, id);
            insert.setLong(2, node);
            insert.setString(3, new Note(id, List.of(POLL)).names());
            insert.executeUpdate();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database);
    }
}
