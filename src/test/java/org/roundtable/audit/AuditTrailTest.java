package org.roundtable.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.roundtable.common.NotFound;
import org.roundtable.security.PersonBadge;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AuditTrailTest {
    @Autowired
    World world;

    @Autowired
    AuditTrail trail;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @Test
    void onlyAdministratorsReadTheWholeRecord() {
        var board = world.board(1);
        List<As.Deed> deeds = List.of(
                () -> trail.page(0, 10),
                () -> trail.page(AuditFilter.NONE, 0, 10),
                () -> trail.count(AuditFilter.NONE),
                () -> trail.verify(),
                () -> trail.export(AuditFilter.NONE, new StringBuilder()),
                () -> trail.boards(),
                () -> trail.actors(),
                () -> trail.actions());
        for (As.Deed deed : deeds) {
            for (var person : List.of(board.facilitator(), board.member(0), board.observer())) {
                assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void whatHappenedLatelyIsForThePeopleOfTheBoard() {
        var board = world.board(1);
        var other = world.board(1);
        assertThat(As.person(board.observer(), () -> trail.lately(board.id(), 50)))
                .extracting(AuditLine::action)
                .contains("board.made", "membership.begun");
        assertThatThrownBy(() -> As.person(other.facilitator(), () -> trail.lately(board.id(), 50)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anUntouchedRecordIsIntact() {
        var board = world.board(2);
        ChainReport report = As.administrator(board.administrator(), trail::verify);
        assertThat(report.intact()).isTrue();
        assertThat(report.lines()).isPositive();
    }

    @Test
    void aTextChangedBehindItsBackIsFound() {
        var board = world.board(1);
        AuditLine line = newest(board);
        sql.update("update audit_entry set detail = 'Somebody else' where number = ?", line.number());
        try {
            assertThat(As.administrator(board.administrator(), trail::verify).broken())
                    .hasValue(line.number());
        } finally {
            sql.update("update audit_entry set detail = ? where number = ?", line.detail(), line.number());
        }
        assertThat(As.administrator(board.administrator(), trail::verify).intact())
                .isTrue();
    }

    @Test
    void aLineTakenOutIsFound() {
        var board = world.board(1);
        AuditLine line = newest(board);
        world.board(1);
        sql.update("update audit_entry set number = -1 where number = ?", line.number());
        try {
            assertThat(As.administrator(board.administrator(), trail::verify).broken())
                    .hasValue(line.number());
        } finally {
            sql.update("update audit_entry set number = ? where number = -1", line.number());
        }
    }

    @Test
    void aFilterLeavesOnlyWhatIsWanted() {
        var board = world.board(1);
        var other = world.board(1);
        AuditFilter filter = new AuditFilter(
                board.id(),
                board.administrator(),
                "membership.begun",
                Instant.EPOCH,
                Instant.now().plusSeconds(1_000_000_000));
        assertThat(As.administrator(other.administrator(), () -> trail.page(filter, 0, 10)))
                .hasSize(3)
                .isSortedAccordingTo(Comparator.comparing(AuditLine::number).reversed())
                .allSatisfy(line -> assertThat(line.board()).isEqualTo(board.id()));
        AuditFilter later =
                new AuditFilter(board.id(), null, null, Instant.now().plusSeconds(1_000_000_000), null);
        assertThat(As.administrator(other.administrator(), () -> trail.count(later)))
                .isZero();
        assertThat(As.administrator(other.administrator(), trail::actions)).contains("membership.begun");
        assertThat(As.administrator(other.administrator(), trail::boards)).containsKey(board.id());
        assertThat(As.administrator(other.administrator(), trail::actors))
                .extracting(PersonBadge::id)
                .contains(board.administrator());
    }

    @Test
    void anExportHoldsEveryLineWithItsHashAndNoFormula() throws IOException {
        var board = world.board(1);
        Deed formula = new Deed(board.id(), board.administrator(), "test.done", null, "=1+1, \"really\"", false);
        transaction.executeWithoutResult(now -> events.publishEvent((Audited) () -> formula));
        StringBuilder written = new StringBuilder();
        As.administrator(
                board.administrator(),
                () -> trail.export(new AuditFilter(board.id(), null, null, null, null), written));
        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(written.toString()))
                .getRecords();
        assertThat(records).hasSize(5);
        assertThat(records.getLast().get("detail")).isEqualTo("'=1+1, \"really\"");
        assertThat(records).allSatisfy(record -> assertThat(record.get("hash")).hasSize(64));
        assertThat(records.getFirst().get("name")).isEqualTo("Ada Administrator");
    }

    private AuditLine newest(TestBoard board) {
        return As.administrator(board.administrator(), () -> trail.page(0, 1)).getFirst();
    }
}
